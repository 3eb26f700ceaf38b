// Where the reader was: kept for so many articles, and nothing strange is believed.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { parsePlaces, withPlace } from '../../../src/library/reading-place.ts';

describe('parsePlaces', () => {
  it('reads what was written', () => expect(parsePlaces('[["a",[3,12]]]')).toEqual([['a', [3, 12]]]));
  it.each([[null], [''], ['{'], ['{}'], ['[1,["a"],["a",["b",1]]]']])('takes nothing from %j', (text) => expect(parsePlaces(text)).toEqual([]));
});

describe('withPlace', () => {
  it('keeps one place for an article, the last one last, and forgets it at its end', () => {
    const places = withPlace(withPlace([['a', [1, 0]]], 'b', [2, 0]), 'a', [9, 0]);
    expect(places).toEqual([
      ['b', [2, 0]],
      ['a', [9, 0]],
    ]);
    expect(withPlace(places, 'b', null)).toEqual([['a', [9, 0]]]);
  });

  it('keeps a few hundred', () => {
    let places = parsePlaces(null);
    for (let at = 0; at < 400; at++) places = withPlace(places, String(at), [at, 0]);
    expect([places.length, places.at(-1)?.[0]]).toEqual([300, '399']);
  });
});
