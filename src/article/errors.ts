// The closed list of faults. Each code has a sentence for the reader in `_locales` under `error_<code>`.

export const ERRORS = [
  'page-not-ready',
  'context-gone',
  'tab-asleep',
  'bad-message',
  'not-an-article',
  'private-window',
  'no-access',
  'shelf-unavailable',
  'shelf-full',
  'shelf-busy',
  'not-found',
  'text-lost',
  'text-unreadable',
  'unexpected',
] as const;
export type ErrorCode = (typeof ERRORS)[number];

/** A fault that names itself by a code; `message` is for developers, the reader sees the code's sentence. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}

/** Any thrown value as a fault: an unknown one becomes `unexpected` and keeps its cause. */
export function faultOf(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  return new AppError('unexpected', thrown instanceof Error ? thrown.message : String(thrown), { cause: thrown });
}

export function isErrorCode(value: unknown): value is ErrorCode {
  return (ERRORS as readonly unknown[]).includes(value);
}
