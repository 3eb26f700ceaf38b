// Where exports and backups get the bytes of pictures from.
import type { ReadPicture } from '../formats/format.ts';

/** Pictures are not kept yet: each stays where it is. */
export const pictureOf: ReadPicture = async () => null;
