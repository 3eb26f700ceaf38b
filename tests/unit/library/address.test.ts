// The address and the article that is open.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { addressOf, idInAddress, stockAddress, stockInAddress } from '../../../src/library/address.ts';

describe('the library’s address', () => {
  it.each(['inabcdef1234567', 'a b#c/ü%', '7x24-1'])('carries %j there and back', (id) => {
    expect(idInAddress(addressOf(id))).toBe(id);
  });

  it.each([
    ['', null],
    ['#list', null],
    ['#article=', null],
    ['#article=%E0%A4%A', '%E0%A4%A'],
  ])('%j opens %j', (hash, id) => {
    expect(idInAddress(hash)).toBe(id);
  });

  it.each(['sh600519', 'overseas-futureshf_CL', 'a/b%'])('carries the stock %j there and back', (key) => {
    expect(stockInAddress(stockAddress(key))).toBe(key);
    expect(idInAddress(stockAddress(key))).toBeNull();
    expect(stockInAddress(addressOf(key))).toBeNull();
  });
});
