// The pictures of the open article as addresses of this page's own memory, given back when it is closed.
import { useEffect, useRef, useState } from 'preact/hooks';
import { picturesBy, usesOf } from '../shelf/pictures.ts';
import type { UseRow } from '../shelf/record.ts';
import { type PictureHere, putInPlace } from '../ui/safe-html.tsx';

export interface OpenPictures {
  /** What to show for each `src` that lies here; null while its bytes are being read. Another map is another text; what comes later joins the same one. */
  addresses: Map<string, PictureHere | null>;
  /** Of those that the text shows now; earlier revisions may have had others. */
  missing: UseRow[];
  /** Whether it is known what lies here: until then a text would be set twice. */
  known: boolean;
  /** How many have come since the text was set: each stands where only its place was. */
  came: number;
}

const NONE: OpenPictures = { addresses: new Map(), missing: [], known: false, came: 0 };

/** Bytes of so many pictures are read together: those of five hundred would stop the page for half a second. */
const TOGETHER = 8;

/** Drawn in no page, which tells its size long before it is drawn in one. */
async function hereFrom(bytes: Blob): Promise<PictureHere> {
  const address = URL.createObjectURL(bytes);
  const picture = new Image();
  await new Promise<void>((told) => {
    picture.onload = picture.onerror = () => told();
    picture.src = address;
  });
  return { address, width: picture.naturalWidth, height: picture.naturalHeight };
}

/** One article's, from when it is opened until it is closed. */
class ArticlePictures {
  readonly #id: string;
  readonly #show: (pictures: OpenPictures) => void;
  #addresses: OpenPictures['addresses'] | null = null;
  #came = 0;
  #isClosed = false;
  /** One reading after the other: two at once would open the same pictures twice. */
  #reading: Promise<void> = Promise.resolve();

  constructor(id: string, show: (pictures: OpenPictures) => void) {
    this.#id = id;
    this.#show = (pictures) => {
      if (!this.#isClosed) show(pictures);
    };
  }

  /**
   * Shows what lies here by now; `order` are the addresses as the text has them. Where nothing can be read the article is shown all the same,
   * each picture by its place; the pane tells how many are here.
   */
  open(order: readonly string[]): void {
    this.#reading = this.#reading
      .then(() => this.#open(new Map(order.map((src, at) => [src, at]))))
      .catch((thrown: unknown) => {
        console.error('the pictures could not be read', thrown);
        this.#forgetUnread();
        this.#show({ ...NONE, known: true, addresses: this.#addresses ?? NONE.addresses });
      })
      .finally(() => {
        if (this.#isClosed) this.#giveBack();
      });
  }

  async #open(places: ReadonlyMap<string, number>): Promise<void> {
    if (this.#isClosed) return;
    const uses = await usesOf(this.#id);
    const isFirst = this.#addresses === null;
    const addresses = this.#addresses ?? new Map<string, PictureHere | null>();
    this.#addresses = addresses;
    const show = (): void => {
      const missing = uses.filter(({ src }) => this.#addresses?.has(src) !== true && places.has(src));
      this.#show({ addresses: this.#addresses ?? addresses, missing, known: true, came: this.#came });
    };
    const coming = uses.filter(({ src, hash }) => hash !== '' && !addresses.has(src));
    const placeOf = ({ src }: UseRow): number => places.get(src) ?? 0;
    coming.sort((one, other) => placeOf(one) - placeOf(other));
    for (const { src } of coming) addresses.set(src, null);
    for (let from = 0; !this.#isClosed && from < coming.length; from += TOGETHER) {
      const some = coming.slice(from, from + TOGETHER);
      await this.#read(some, addresses);
      if (isFirst && from === 0) show();
      else for (const { src } of some) this.#put(src, addresses.get(src));
    }
    this.#forgetUnread();
    show();
  }

  /** What should be here and is not: its place is shown after all, in a text that is set anew. */
  #forgetUnread(): void {
    const all = [...(this.#addresses ?? [])];
    const read = all.filter(([, here]) => here !== null);
    if (read.length < all.length) this.#addresses = new Map(read);
  }

  /** Reads some; what is not there stays unread. */
  async #read(uses: readonly UseRow[], addresses: OpenPictures['addresses']): Promise<void> {
    const byHash = new Map((await picturesBy(uses.map((use) => use.hash))).map((picture) => [picture.hash, picture]));
    const each = uses.map(async ({ src, hash }) => {
      const picture = byHash.get(hash);
      if (picture !== undefined) addresses.set(src, await hereFrom(new Blob([picture.bytes], { type: picture.type })));
    });
    await Promise.all(each);
  }

  #put(src: string, here: PictureHere | null | undefined): void {
    if (here == null || this.#isClosed) return;
    for (const text of document.querySelectorAll('.article-body')) this.#came += putInPlace(text, src, here);
  }

  #giveBack(): void {
    for (const here of this.#addresses?.values() ?? []) if (here !== null) URL.revokeObjectURL(here.address);
    this.#addresses?.clear();
  }

  close(): void {
    this.#isClosed = true;
    this.#giveBack();
  }
}

/** `answered` changes when further pictures have come, or when it is known why they do not (a sum of both would not: three that failed and then came are three); `order` are the addresses as the text has them. */
export function usePictures(id: string, answered: string, order: readonly string[]): OpenPictures {
  const [pictures, setPictures] = useState(NONE);
  const open = useRef<ArticlePictures | null>(null);
  useEffect(() => {
    const opened = new ArticlePictures(id, setPictures);
    open.current = opened;
    return () => opened.close();
  }, [id]);
  // `answered` is what tells that there is more to open; `order` is the article's own.
  useEffect(() => open.current?.open(order), [id, answered]);
  return pictures;
}
