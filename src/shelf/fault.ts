// What a database's complaint means to the reader.
import { AppError, type ErrorCode, faultOf } from '../article/errors.ts';

const CODES: Record<string, ErrorCode> = {
  QuotaExceededError: 'shelf-full',
  // A newer version of the extension wrote this database, or is just about to.
  VersionError: 'shelf-busy',
  InvalidStateError: 'shelf-unavailable',
  SecurityError: 'shelf-unavailable',
  NotAllowedError: 'shelf-unavailable',
  // The file under the database could not be opened or read.
  UnknownError: 'shelf-unavailable',
  AbortError: 'shelf-unavailable',
  NotFoundError: 'shelf-unavailable',
};

export function shelfFault(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  const name = thrown instanceof Error || thrown instanceof DOMException ? thrown.name : '';
  const code = CODES[name];
  return code === undefined ? faultOf(thrown) : new AppError(code, `${name}: ${(thrown as Error).message}`, { cause: thrown });
}
