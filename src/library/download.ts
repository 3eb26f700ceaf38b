// Hands a file to the browser's downloads, without the permission to see any other.
import type { ExportedFile } from '../formats/index.ts';

/** Long enough for the browser to have taken it over; Firefox still reads the address after the click. */
const KEPT = 60_000;

export function download({ name, mime, text }: ExportedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
