// What can be wrong with a zip.

/** `broken` when it is cut off, damaged or no zip, `unsafe` when it is made to deceive or to fill the memory, `crowded` when it has too many files. */
export type ZipFaultKind = 'broken' | 'unsafe' | 'crowded';

export class ZipFault extends Error {
  override readonly name = 'ZipFault';
  readonly kind: ZipFaultKind;

  constructor(kind: ZipFaultKind, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.kind = kind;
  }
}
