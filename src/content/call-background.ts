// How a page calls the background: as `messages/wire.ts` does it, with no more than every page can carry.
import type { ReplyOf, RequestOf, ToBackground } from '../messages/contract.ts';
import { pageBrowser } from '../platform/page-browser.ts';

/** Rejects with what the browser says, or what the background does. */
export async function callBackground<Kind extends keyof ToBackground>(
  kind: Kind,
  request: RequestOf<ToBackground[Kind]>,
): Promise<ReplyOf<ToBackground[Kind]>> {
  const answer = (await pageBrowser.runtime.sendMessage({ kind, request })) as { ok?: unknown; value: never; message?: unknown } | undefined;
  if (answer?.ok !== true) throw new Error(`${kind}: ${answer?.message ?? 'no answer'}`);
  return answer.value;
}
