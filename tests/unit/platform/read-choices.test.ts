// The choices for read mode as they are kept: what was kept comes back, and what cannot be read is as if nothing had been chosen.
import { describe, expect, it, vi } from 'vitest';
import { USUAL_LOOK } from '../../../src/article/read-look.ts';
import { keepChoices, readChoices } from '../../../src/platform/read-choices.ts';

function area(kept: Record<string, unknown> = {}) {
  return {
    kept,
    get: async (key: string) => (key in kept ? { [key]: kept[key] } : {}),
    set: async (items: Record<string, unknown>) => void Object.assign(kept, items),
  };
}

describe('choices for read mode', () => {
  it('are the usual ones before anything was chosen', async () => {
    expect(await readChoices(area())).toEqual({ look: USUAL_LOOK, always: [] });
  });

  it('come back as they were kept', async () => {
    const storage = area();
    const chosen = { look: { ...USUAL_LOOK, theme: 'sepia', measure: 40 } as const, always: ['finance.sina.com.cn'] };
    await keepChoices(storage, chosen);
    expect(await readChoices(storage)).toEqual(chosen);
  });

  it('that cannot be read are said to the console and left aside', async () => {
    const said = vi.spyOn(console, 'warn').mockReturnValue();
    const storage = area();
    await keepChoices(storage, { look: { ...USUAL_LOOK, size: 1 }, always: [] });
    expect(await readChoices(storage)).toEqual({ look: USUAL_LOOK, always: [] });
    expect(said).toHaveBeenCalledWith(expect.stringContaining('size'));
    said.mockRestore();
  });
});
