// An HTML file: our own page by the data it carries, any other as a saved page of Sina's, read by the engine.

import type { ProblemCode } from '../article/article.ts';
import { sha256 } from '../article/fingerprint.ts';
import { extract } from '../extract/extract.ts';
import { ENVELOPE } from '../formats/envelope.ts';
import { pageOf } from '../html/documents.ts';
import { parsedContents, parseJson, readEnvelope } from './envelope.ts';
import { type Imported, type Refusal, RefusedFile } from './imported.ts';
import { bytesOfData, pictureFrom } from './pictures.ts';

const REFUSED: Partial<Record<ProblemCode, Refusal>> = { 'page-torn': 'torn', 'garbled-text': 'garbled', 'too-large': 'too-large' };

export function refusalFor(problem: ProblemCode): RefusedFile {
  return new RefusedFile(REFUSED[problem] ?? 'not-an-article', problem);
}

async function readOwn(page: Document, data: string): Promise<Imported> {
  const { imported, described } = await readEnvelope(parseJson(data));
  for (const shown of page.querySelectorAll('article img')) {
    const bytes = bytesOfData(shown.getAttribute('src') ?? '');
    if (bytes === null) continue;
    const hash = await sha256(bytes);
    // Two addresses may have the same bytes.
    for (const { src } of described.filter((one) => one.sha256 === hash)) {
      const picture = await pictureFrom(imported.article, src, bytes, hash);
      if (picture !== null && !imported.pictures.some((known) => known.src === src)) imported.pictures.push(picture);
    }
  }
  return imported;
}

/** What the browser or SingleFile wrote of the page's address when it was saved, else what the page says itself. */
export function savedAddress(page: Document, text: string): string {
  const head = text.slice(0, 4_000);
  const candidates = [
    /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i.exec(head)?.[1],
    /Page saved with SingleFile[\s\S]{0,40}?url:\s*(\S+)/i.exec(head)?.[1],
    page.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    page.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  const address = candidates
    .map((one) => (one?.startsWith('//') ? `https:${one}` : (one ?? '')))
    .find((one) => /^https?:\/\//i.test(one) && URL.canParse(one));
  return address ?? '';
}

export async function readHtml(text: string): Promise<Imported> {
  const page = pageOf(text);
  const data = page.querySelector<HTMLTemplateElement>(`template#${ENVELOPE}`)?.content.textContent ?? null;
  if (data !== null) return readOwn(page, data);
  const { problem, article, removed } = extract(page, { address: savedAddress(page, text), by: 'document' });
  if (article === null) throw refusalFor(problem);
  return parsedContents(article, removed, null, 'not-an-article');
}
