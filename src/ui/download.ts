// Hands a file to the browser's downloads, without the permission to see any other.

export interface Download {
  name: string;
  /** Made out of a stream, it may lie on the disk: nothing here needs it in memory. */
  content: Blob;
}

/** Long enough for the browser to have taken it over; Firefox still reads the address after the click. */
const KEPT = 60_000;

export function download({ name, content }: Download): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
