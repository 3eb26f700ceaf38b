// How the scripts of a page meet: the first leaves doors in their own world, which no script of the page can see, and the others come in by them.
import type { Door, Sender } from '../messages/wire.ts';
import type { NoiseSigns } from '../sites/site.ts';
import type { Cleaner } from './cleaner.ts';
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

interface Doors {
  /** The document is there, and with it who looks into it. */
  cleaner(make: (rules: readonly NoiseSigns[]) => Cleaner): void;
  engine(begin: (host: Host) => Engine): void;
}

const world = globalThis as { jingdu?: Doors };

/** Whether our scripts are in this world already: a second one would draw a curtain of its own, and answer beside the first. A newer version of ours has a world of its own. */
export const isTaken = (): boolean => world.jingdu !== undefined;

/** For the first script. */
export function leaveDoors(doors: Doors): void {
  world.jingdu = doors;
}

/** For the others. Where there is no door, nobody waits for them. */
export const doorTo = <Name extends keyof Doors>(name: Name): Doors[Name] | undefined => world.jingdu?.[name];
