// The shape of everything known of Sina: addresses, templates, fields and noise are data, and this is what data may say.
import type { Category, FieldName, ProblemCode } from '../article/article.ts';

/** What a receipt needs to know of whatever took something away, a rule for elements or one for lines. */
export interface RemovedBy {
  /** Permanent: stored with saved articles and shown in receipts. */
  id: string;
  category: Category;
}

/** How one thing to take away is known. A rule has one selector, so that a trace and a diff point at one thing. */
export interface NoiseSigns extends RemovedBy {
  select: string;
  /** The whole text of the element (white space folded) must match this expression. */
  text?: string;
  /** With `text`: nearly all that the selector finds is noise, so that it is hidden already before its text is there to be read. */
  isLikely?: true;
  /** What the desk puts into such a box by hand: with any of this inside, the element is the article's. */
  unless?: string;
}

/** The same with its reason, and with what is read from it. */
export interface NoiseRule extends NoiseSigns {
  /** The element holds the numbers of an article's pages: the class that the number of this page has in there. */
  current?: string;
  why: string;
  /** The address of a page, or of public material, where it was seen. */
  seen: string;
}

/** A whole line of the article that is no prose: taken out, or read as a field, when it stands where it should. */
export interface LineRule {
  id: string;
  category: Category | null;
  /** Matched against the whole line, white space folded. A first group is the value of `field`. */
  line: string;
  /** Among the first or last so many lines of text; anywhere when left out. */
  within?: { first: number } | { last: number };
  field?: FieldName;
  /** `drop` the line, `keep` it and only read the field, or `trim`: cut from its end what the group `tail` matched. */
  does: 'drop' | 'keep' | 'trim';
  why: string;
  seen: string;
}

/** How the text of a pick becomes a value. */
export type Reader =
  | 'text'
  | 'own-text'
  | 'time'
  | 'day'
  | 'name'
  | 'writer'
  | 'name-after-time'
  | 'name-before-time'
  | 'editor'
  | 'url'
  | 'page-title'
  | 'page-title-channel'
  | 'path';

/** The first element that a selector finds, or an attribute of it; or what the page's `<meta>` of this name or property says. */
export type FieldPlace = { select: string; attr?: string } | { meta: string };

/**
 * One place where a field may stand. Candidates are tried in order; the first that gives a value wins.
 * With a `label`, the value stands behind this word and a colon, in the first of the elements that has the word.
 */
export type FieldPick = FieldPlace & { label?: string; as: Reader };

/** Where keywords stand: one an element or several between commas, or in the page's own title behind the article's. */
export type WordsPick = { meta: string; as: 'words' } | { select: string; as: 'words' | 'page-title-words' };

/** By what one knows a template. */
export interface TemplateSigns {
  /** All of these must be in the document; what a browser finds to be missing at once comes first, an id or a single class. Of a list, any one. */
  witnesses: (string | readonly string[])[];
  /** The element that holds the article's text; the first candidate that exists. */
  body: string[];
}

export interface Template extends TemplateSigns {
  id: string;
  name: string;
  fields: Record<FieldName, FieldPick[]>;
  /** Where the head may name the writer behind `作者：`; who signs the text goes before it. */
  signed?: string;
  /** What read mode leaves standing between title and text: the first element of each selector. Empty where it stands inside the text. */
  byline: string[];
  /** The first that gives any wins. */
  keywords: WordsPick[];
  why: string;
  seen: string;
}

/** A shape of addresses. `address` is matched against host + path, without scheme and query; its groups `id`, `uid`, `host` and `day` make the article's id. */
export interface AddressShape {
  id: string;
  address: string;
  verdict: 'article' | ProblemCode;
  /** Put before the id, so that ids of different shapes never meet. */
  prefix?: string;
  /** Names of the query that must be there; they are kept in the canonical address, all others are dropped. */
  query?: string[];
  why: string;
  examples: string[];
}

/** How a page asks for something, in the words of declarativeNetRequest. */
export type RequestKind = 'script' | 'sub_frame' | 'image' | 'xmlhttprequest' | 'ping' | 'other';

/** Requests of article pages that are not let through. The reader's switch for the category decides; `tracking` has none of its own. */
export interface NetworkRule {
  id: string;
  category: Category | 'tracking';
  /** Exact hosts, each of which the manifest must ask for: the browser stops nothing that goes where we have no access. */
  hosts: readonly string[];
  /** A filter of declarativeNetRequest for what follows the host; empty for everything there. */
  path: string;
  kinds: readonly RequestKind[];
  /** Addresses that it must stop, at least one; asked for in real browsers. */
  stops: readonly string[];
  why: string;
  seen: string;
}

/** What must get through whatever the rules become: each breaks something for the reader when it is stopped. */
export interface MustPass {
  address: string;
  kind: RequestKind;
  why: string;
  seen: string;
}

/** Pages of our hosts that are no articles: their requests are nobody's business. An RE2 expression on the whole address, without look-around. */
export interface LeftAlone {
  id: string;
  address: string;
  why: string;
}
