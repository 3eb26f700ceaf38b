// The newsstand with a difference: with the scripts of its pages off.
import type { Route } from '../../newsstand/reply.ts';
import { newsstand } from '../../newsstand/site.ts';

/** Pages as the server sent them, for comparing documents to the letter. Content scripts are not bound by a page's policy. */
export const withoutScripts: Route = (host, path) => {
  const reply = newsstand(host, path);
  if (reply === undefined || (reply.type !== undefined && !reply.type.startsWith('text/html'))) return reply;
  return { ...reply, headers: { ...reply.headers, 'content-security-policy': "script-src 'none'" } };
};
