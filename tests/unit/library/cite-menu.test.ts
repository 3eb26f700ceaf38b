// The day on which a copy was made, as a citation says it.
// @vitest-environment node
import { expect, it, vi } from 'vitest';
import { seenOn } from '../../../src/library/cite-menu.tsx';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: {} }));

it('is the reader’s own day', () => expect(seenOn(new Date(2026, 0, 5, 0, 30).toISOString())).toBe('2026-01-05'));
