// The pictures of a book: what every reading system shows goes in as it is, any other kind is drawn anew by the browser as one that it shows.
import type { PictureFile } from './picture-files.ts';

/** WebP came with EPUB 3.3, and readers of before refuse a whole book for it; AVIF and BMP are in no edition (https://www.w3.org/TR/epub-33/). */
const SHOWN = ['image/jpeg', 'image/png', 'image/gif'];

/** Of a JPEG: above it files grow and nobody sees why. */
const QUALITY = 0.9;

/** JPEG knows nothing that can be seen through. */
function isOpaque({ data }: ImageData): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return false;
  return true;
}

async function drawn(bytes: Uint8Array<ArrayBuffer>, mime: string): Promise<Blob | null> {
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(new Blob([bytes], { type: mime }));
  } catch (thrown) {
    // It begins as a picture and is none, or one of a kind that this browser cannot show either.
    if (thrown instanceof DOMException) return null;
    throw thrown;
  }
  try {
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d');
    if (context === null) return null;
    context.drawImage(picture, 0, 0);
    const type = isOpaque(context.getImageData(0, 0, picture.width, picture.height)) ? 'image/jpeg' : 'image/png';
    return await canvas.convertToBlob({ type, quality: QUALITY });
  } finally {
    picture.close();
  }
}

/** The picture as a book may hold it; of a moving one the first frame. Null when the browser cannot read it. */
export async function bookPicture(picture: PictureFile): Promise<PictureFile | null> {
  if (SHOWN.includes(picture.mime)) return picture;
  const blob = await drawn(picture.bytes, picture.mime);
  if (blob === null) return null;
  const extension = blob.type === 'image/png' ? 'png' : 'jpg';
  return {
    ...picture,
    file: picture.file.replace(/[^.]+$/, extension),
    mime: blob.type,
    bytes: new Uint8Array(await blob.arrayBuffer()),
  };
}
