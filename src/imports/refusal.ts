// What reading a file threw, as the reason why it is refused.
import { ZipFault } from '../archive/zip-fault.ts';
import { RefusedFile } from './imported.ts';

/** What browsers throw where a file is locked, on a disk that fails, or gone since it was chosen. */
const UNREADABLE: readonly string[] = ['NotReadableError', 'NotFoundError'];

/** Nesting without end costs the parsers their stack. Firefox has a name of its own for that. */
const isTooDeep = (thrown: unknown): boolean =>
  thrown instanceof Error && (thrown.name === 'InternalError' || (thrown instanceof RangeError && thrown.message.includes('call stack')));

/** Throws on what is no fault of the file. */
export function refusalOf(thrown: unknown): RefusedFile {
  if (thrown instanceof RefusedFile) return thrown;
  if (thrown instanceof ZipFault) return new RefusedFile(`${thrown.kind}-archive`, thrown.message, { cause: thrown });
  if (thrown instanceof DOMException && UNREADABLE.includes(thrown.name)) return new RefusedFile('unreadable', thrown.message, { cause: thrown });
  if (isTooDeep(thrown)) return new RefusedFile('too-deep', String(thrown), { cause: thrown });
  // A length or a number that nothing can have.
  if (thrown instanceof RangeError) return new RefusedFile('broken-data', thrown.message, { cause: thrown });
  throw thrown;
}
