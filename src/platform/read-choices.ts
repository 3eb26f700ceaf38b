// The reader's choices for read mode, kept in the extension's own storage on this machine.
import { faultOf } from '../article/errors.ts';
import { parseReadChoices, type ReadChoices, USUAL_LOOK } from '../article/read-look.ts';

const KEY = 'read-mode';

/** The part of `storage.local` that is needed; the polyfill's and the browser's own both fit. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** What was chosen, or what holds before. Choices that cannot be read any more are as good as none: they are a matter of taste. */
export async function readChoices(area: Area): Promise<ReadChoices> {
  const usual: ReadChoices = { look: USUAL_LOOK, always: [] };
  const kept = (await area.get(KEY))[KEY];
  if (kept === undefined) return usual;
  try {
    return parseReadChoices(kept);
  } catch (thrown) {
    console.warn(`Jingdu: ${faultOf(thrown).message}`);
    return usual;
  }
}

export async function keepChoices(area: Area, choices: ReadChoices): Promise<void> {
  await area.set({ [KEY]: choices });
}
