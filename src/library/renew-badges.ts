// Has the ticks on the toolbar button looked at again: what the library does to an article, its open tabs should show.
import type { ToBackground } from '../messages/contract.ts';
import { ask } from '../messages/wire.ts';
import { browser } from '../platform/browser.ts';

/** Nobody waits for it: a badge is no reason to keep the reader from going on. */
export function renewBadges(): void {
  const post = (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message);
  ask<ToBackground, 'badges.renew'>(post, 'badges.renew', null).catch((thrown: unknown) => console.warn('badges could not be renewed', thrown));
}
