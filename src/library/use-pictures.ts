// The pictures of the open article as addresses of this page's own memory, given back when it is closed.
import { useEffect, useState } from 'preact/hooks';
import { picturesBy, usesOf } from '../shelf/pictures.ts';
import type { UseRow } from '../shelf/record.ts';

export interface OpenPictures {
  /** The address to show for each `src` that lies here. */
  addresses: ReadonlyMap<string, string>;
  missing: UseRow[];
  /** Whether it is known what lies here: until then a text would be set twice. */
  known: boolean;
}

const NONE: OpenPictures = { addresses: new Map(), missing: [], known: false };

async function open(id: string): Promise<OpenPictures> {
  const uses = await usesOf(id);
  const pictures = await picturesBy(uses.map((use) => use.hash).filter((hash) => hash !== ''));
  const byHash = new Map(pictures.map(({ hash, type, bytes }) => [hash, URL.createObjectURL(new Blob([bytes], { type }))]));
  const here = uses.filter((use) => byHash.has(use.hash));
  return {
    addresses: new Map(here.map((use) => [use.src, byHash.get(use.hash) as string])),
    missing: uses.filter((use) => !byHash.has(use.hash)),
    known: true,
  };
}

function close({ addresses }: OpenPictures): void {
  for (const address of addresses.values()) URL.revokeObjectURL(address);
}

/** `kept` changes when further pictures have come. */
export function usePictures(id: string, kept: number): OpenPictures {
  const [pictures, setPictures] = useState(NONE);
  // `kept` is what tells that there is more to open.
  useEffect(() => {
    let wanted = true;
    let opened = NONE;
    open(id).then(
      (found) => {
        opened = found;
        if (wanted) setPictures(found);
        else close(found);
      },
      // The article is shown all the same, each picture by its place; the pane tells how many are here.
      (thrown: unknown) => {
        console.error('the pictures could not be read', thrown);
        if (wanted) setPictures({ ...NONE, known: true });
      },
    );
    return () => {
      wanted = false;
      close(opened);
    };
  }, [id, kept]);
  return pictures;
}
