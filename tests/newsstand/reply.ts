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

/** What a request says of itself beside its address. `referrer` is empty where it says nothing. */
export interface Asked {
  referrer: string;
}

/** Answers for a host and a path with its query, or knows nothing about them. */
export type Route = (host: string, path: string, asked?: Asked) => Reply | undefined;
