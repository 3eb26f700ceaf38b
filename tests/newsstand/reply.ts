// What a replica page is to the server that hands it out: one answer for one address.

export interface Reply {
  body: string | Buffer;
  status?: number;
  /** The content type; a page in UTF-8 when left out. */
  type?: string;
  /** Milliseconds to wait before answering. */
  delay?: number;
  headers?: Record<string, string>;
}

/** Answers for a host and a path with its query, or knows nothing about them. */
export type Route = (host: string, path: string) => Reply | undefined;
