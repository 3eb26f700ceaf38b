// The pictures of the open article as addresses of this page's own memory, given back when it is closed.
import { useEffect, useState } from 'preact/hooks';
import { picturesBy, usesOf } from '../shelf/pictures.ts';
import type { UseRow } from '../shelf/record.ts';

export interface OpenPictures {
  /** The address to show for each `src` that lies here; empty while its bytes are being read. */
  addresses: Map<string, string>;
  /** Of those that the text shows now; earlier revisions may have had others. */
  missing: UseRow[];
  /** Whether it is known what lies here: until then a text would be set twice. */
  known: boolean;
}

const NONE: OpenPictures = { addresses: new Map(), missing: [], known: false };

/** Bytes of so many pictures are read together: those of five hundred would stop the page for half a second. */
const TOGETHER = 8;

/** What is on the screen already gets its picture where it stands. */
function fill(src: string, address: string): void {
  for (const picture of document.querySelectorAll<HTMLImageElement>(`.article-body img[data-coming="${CSS.escape(src)}"]`)) {
    picture.removeAttribute('data-coming');
    picture.src = address;
  }
}

/** Reads some, and leaves out of the addresses what is not there. */
async function read(uses: readonly UseRow[], addresses: Map<string, string>): Promise<void> {
  const byHash = new Map((await picturesBy(uses.map((use) => use.hash))).map((picture) => [picture.hash, picture]));
  for (const { src, hash } of uses) {
    const picture = byHash.get(hash);
    if (picture === undefined) addresses.delete(src);
    else addresses.set(src, URL.createObjectURL(new Blob([picture.bytes], { type: picture.type })));
  }
}

function close(addresses: ReadonlyMap<string, string>): void {
  for (const address of addresses.values()) if (address !== '') URL.revokeObjectURL(address);
}

/** `kept` changes when further pictures have come; `order` are the addresses as the text has them. */
export function usePictures(id: string, kept: number, order: readonly string[]): OpenPictures {
  const [pictures, setPictures] = useState(NONE);
  // `kept` is what tells that there is more to open; `order` is the article's own.
  useEffect(() => {
    let wanted = true;
    const addresses = new Map<string, string>();
    const open = async (): Promise<void> => {
      const uses = await usesOf(id);
      const places = new Map(order.map((src, at) => [src, at]));
      const here = uses.filter((use) => use.hash !== '').sort((one, other) => (places.get(one.src) ?? 0) - (places.get(other.src) ?? 0));
      const show = (all: Map<string, string>): void => {
        if (wanted) setPictures({ addresses: all, missing: uses.filter((use) => !all.has(use.src) && places.has(use.src)), known: true });
      };
      for (const use of here) addresses.set(use.src, '');
      for (let from = 0; wanted && from < here.length; from += TOGETHER) {
        const some = here.slice(from, from + TOGETHER);
        await read(some, addresses);
        if (from === 0) show(addresses);
        else if (wanted) for (const { src } of some) fill(src, addresses.get(src) ?? '');
      }
      if (!wanted) close(addresses);
      // Something that should be here is not: its place is shown after all.
      else if (here.length === 0 || here.some((use) => !addresses.has(use.src))) show(new Map(addresses));
    };
    // The article is shown all the same, each picture by its place; the pane tells how many are here.
    open().catch((thrown: unknown) => {
      console.error('the pictures could not be read', thrown);
      if (wanted) setPictures({ ...NONE, known: true });
    });
    return () => {
      wanted = false;
      close(addresses);
    };
  }, [id, kept]);
  return pictures;
}
