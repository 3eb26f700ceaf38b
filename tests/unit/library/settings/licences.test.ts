// The list of licences is believed only as far as it is one.
// @vitest-environment node
import { expect, it } from 'vitest';
import { parseLicences } from '../../../../src/library/settings/licences.ts';

const one = { name: 'a', version: '1.0.0', licence: 'MIT', text: 'Permission is hereby granted' };

it.each([
  ['a list', [one], [one]],
  ['what is no licence among them', [one, null, 'x', { ...one, text: 3 }, { name: 'b' }], [one]],
  ['what is no list', { 0: one }, []],
  ['nothing', null, []],
])('parseLicences takes %s for what it is', (_name, raw, wanted) => expect(parseLicences(raw)).toEqual(wanted));
