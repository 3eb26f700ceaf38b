// A host that is switched off takes with it what the browser counts as below it, unless that has a switch of its own.
import { expect, it, vi } from 'vitest';
import { stillOn } from '../../../src/background/network.ts';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: {} }));

it('hosts below one that is off stay on while their own switch is', () => {
  expect(stillOn([])).toEqual([]);
  expect(stillOn(['finance.sina.cn'])).toEqual([]);
  expect(stillOn(['cj.sina.com.cn'])).toEqual(['t.cj.sina.com.cn']);
  expect(stillOn(['cj.sina.com.cn', 't.cj.sina.com.cn'])).toEqual([]);
});
