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

/** With less room than this, in bytes, a database cannot even be opened: opening it writes. */
const NO_ROOM = 1_000_000;

async function isDiskFull(): Promise<boolean> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage !== undefined && quota !== undefined && quota - usage < NO_ROOM;
  } catch (thrown) {
    // Only a better word for the fault was looked for.
    console.debug('the browser does not say how much room there is', thrown);
    return false;
  }
}

/** The same, after a look at the disk: Chromium says of a full one that the database cannot be opened. */
export async function shelfFaultNow(thrown: unknown): Promise<AppError> {
  const fault = shelfFault(thrown);
  return fault.code === 'shelf-unavailable' && (await isDiskFull()) ? new AppError('shelf-full', fault.message, { cause: thrown }) : fault;
}
