// Counts what is asked of a site and how much it answers; nothing is compressed, so bytes are those of the files.
import type { Route } from '../../tests/newsstand/reply.ts';

export interface Traffic {
  route: Route;
  clear(): void;
  sum(): { requests: number; bytes: number };
}

/** The route with a counter around it; what the site does not know is no traffic of the page (the browser's own calls). */
export function counted(route: Route): Traffic {
  let requests = 0;
  let bytes = 0;
  return {
    route: (host, path) => {
      const reply = route(host, path);
      if (reply !== undefined) {
        requests += 1;
        bytes += Buffer.byteLength(reply.body);
      }
      return reply;
    },
    clear() {
      requests = 0;
      bytes = 0;
    },
    sum: () => ({ requests, bytes }),
  };
}
