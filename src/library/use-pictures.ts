// The pictures of the open article as addresses of this page's own memory, given back when it is closed.
import { useEffect, useState } from 'preact/hooks';
import { picturesBy, usesOf } from '../shelf/pictures.ts';
import type { UseRow } from '../shelf/record.ts';
import { type PictureHere, showIn } from '../ui/safe-html.tsx';

export interface OpenPictures {
  /** What to show for each `src` that lies here; null while its bytes are being read. */
  addresses: Map<string, PictureHere | null>;
  /** Of those that the text shows now; earlier revisions may have had others. */
  missing: UseRow[];
  /** Whether it is known what lies here: until then a text would be set twice. */
  known: boolean;
}

const NONE: OpenPictures = { addresses: new Map(), missing: [], known: false };

/** Bytes of so many pictures are read together: those of five hundred would stop the page for half a second. */
const TOGETHER = 8;

/** What is on the screen already gets its picture where it stands. */
function fill(src: string, here: PictureHere): void {
  for (const picture of document.querySelectorAll<HTMLImageElement>(`.article-body img[data-coming="${CSS.escape(src)}"]`)) {
    picture.removeAttribute('data-coming');
    showIn(picture, here);
  }
}

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

/** Reads some, and leaves out of the addresses what is not there. */
async function read(uses: readonly UseRow[], addresses: OpenPictures['addresses']): Promise<void> {
  const byHash = new Map((await picturesBy(uses.map((use) => use.hash))).map((picture) => [picture.hash, picture]));
  const each = uses.map(async ({ src, hash }) => {
    const picture = byHash.get(hash);
    if (picture === undefined) addresses.delete(src);
    else addresses.set(src, await hereFrom(new Blob([picture.bytes], { type: picture.type })));
  });
  await Promise.all(each);
}

function close(addresses: ReadonlyMap<string, PictureHere | null>): void {
  for (const here of addresses.values()) if (here !== null) URL.revokeObjectURL(here.address);
}

/** `kept` changes when further pictures have come; `order` are the addresses as the text has them. */
export function usePictures(id: string, kept: number, order: readonly string[]): OpenPictures {
  const [pictures, setPictures] = useState(NONE);
  // `kept` is what tells that there is more to open; `order` is the article's own.
  useEffect(() => {
    let wanted = true;
    const addresses: OpenPictures['addresses'] = new Map();
    const open = async (): Promise<void> => {
      const uses = await usesOf(id);
      const places = new Map(order.map((src, at) => [src, at]));
      const here = uses.filter((use) => use.hash !== '').sort((one, other) => (places.get(one.src) ?? 0) - (places.get(other.src) ?? 0));
      const show = (all: OpenPictures['addresses']): void => {
        if (wanted) setPictures({ addresses: all, missing: uses.filter((use) => !all.has(use.src) && places.has(use.src)), known: true });
      };
      for (const use of here) addresses.set(use.src, null);
      for (let from = 0; wanted && from < here.length; from += TOGETHER) {
        const some = here.slice(from, from + TOGETHER);
        await read(some, addresses);
        if (from === 0) show(addresses);
        else if (wanted) {
          for (const { src } of some) {
            const here = addresses.get(src);
            if (here != null) fill(src, here);
          }
        }
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
