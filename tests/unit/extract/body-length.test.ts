// Whether something is a small part of a body: known from what was met as soon as that is enough, else counted once.
import { expect, it } from 'vitest';
import { BodyLength } from '../../../src/extract/body-length.ts';
import { bodyOf } from './sample-page.ts';

it('a fifth of the text is a small part, more is none', () => {
  const length = new BodyLength(bodyOf('<p>一二三四五</p><p>六七八九十</p>'));
  expect(length.isSmallPart(2)).toBe(true);
  expect(length.isSmallPart(3)).toBe(false);
});

it('what was counted before is not counted again', () => {
  const length = new BodyLength(bodyOf('<p>一</p>'), 100);
  expect(length.isSmallPart(20)).toBe(true);
  expect(length.isSmallPart(21)).toBe(false);
});

it('what was met answers without the whole being counted', () => {
  const length = new BodyLength(bodyOf('<p>一</p>'));
  expect(length.meet(60)).toBe(60);
  expect(length.meet(40)).toBe(100);
  expect(length.isSmallPart(20)).toBe(true);
  expect(length.isSmallPart(21)).toBe(false);
});
