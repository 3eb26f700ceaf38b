// How the two scripts of a page meet: the first leaves a door in their own world, which no script of the page can see, and the engine comes in by it.
import type { Door, Sender } from '../messages/wire.ts';
import type { LivePage } from './live-page.ts';

/** What the engine does for the page once it is there. */
export interface Engine {
  /** Answers a call, or gives undefined for one of an unknown kind. */
  answer(raw: unknown, sender: Sender): Promise<unknown> | undefined;
  /** A page in doubt is an article, or is none. */
  judge(): void;
  /** The page has changed: read mode may have to follow. */
  heed(): void;
  readWhenClean(style: string): void;
  stopReading(): void;
}

/** What the engine gets. `follow` makes the page heed the settings as they are stored now. */
export interface Host {
  page: LivePage;
  door: Door;
  follow(): Promise<void>;
}

export type Meet = (begin: (host: Host) => Engine) => void;

const world = globalThis as { jingdu?: Meet };

/** For the first script. */
export function leaveDoor(meet: Meet): void {
  world.jingdu = meet;
}

/** For the engine. Where there is no door, nobody waits for it. */
export function meetThrough(begin: (host: Host) => Engine): void {
  world.jingdu?.(begin);
}
