// Reads a file in large pieces and hands out small ones: a zip is asked for three of them for each of its files, one behind the other.
import { Reader } from '@zip.js/zip.js/lib/zip-core-custom.js';

/** How much is read at once, in bytes. */
const AHEAD = 1_048_576;

type Bytes = Uint8Array<ArrayBuffer>;

/** What zip.js reads through. Holds the last piece, and nothing else of the file. */
export class ReadAhead extends Reader<Blob> {
  readonly #blob: Blob;
  #from = 0;
  #piece: Promise<Bytes> = Promise.resolve(new Uint8Array());
  #length = 0;

  constructor(blob: Blob) {
    super(blob);
    this.#blob = blob;
    this.size = blob.size;
  }

  async #read(from: number, length: number): Promise<Bytes> {
    return new Uint8Array(await this.#blob.slice(from, from + length).arrayBuffer());
  }

  /** Fewer bytes where the file ends. */
  override async readUint8Array(from: number, length: number): Promise<Bytes> {
    if (length > AHEAD / 4) return this.#read(from, length);
    if (from < this.#from || from + length > this.#from + this.#length) {
      this.#from = from;
      this.#length = AHEAD;
      this.#piece = this.#read(from, AHEAD);
    }
    const start = from - this.#from;
    return (await this.#piece).slice(start, start + length);
  }
}
