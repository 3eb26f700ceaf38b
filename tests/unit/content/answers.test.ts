// What the popup may ask of a page, and what a page answers to anything else.
import { describe, expect, it, vi } from 'vitest';
import { answersOf } from '../../../src/content/answers.ts';
import { Reader } from '../../../src/content/reader.ts';
import { WholeArticle } from '../../../src/content/whole-article.ts';
import { ADDRESS, desktop, parse, prose } from '../extract/sample-page.ts';
import { openPage } from './sample-live-page.ts';

const follow = vi.fn(async () => {});
function open() {
  const document = parse(desktop({ body: prose(3) }));
  const { page, report } = openPage(document, ADDRESS);
  const article = new WholeArticle(report, ADDRESS, async () => null);
  return answersOf({ page, report, article, reader: new Reader(document, page, () => report.toRead()), follow });
}
const sender = {};

describe('a page', () => {
  it('tells how it is', async () => {
    const { 'page.status': status } = open();
    expect(await status.run(status.parse(undefined), sender)).toMatchObject({ state: 'starting', template: 'desktop-2018' });
    expect(follow, 'It heeds the settings as they are stored now.').toHaveBeenCalledTimes(1);
  });

  it('gives its article', async () => {
    const { 'page.read': read } = open();
    expect(await read.run(read.parse({ by: 'document' }), sender)).toMatchObject({ problem: null, article: { title: '港口的清晨' } });
  });

  it('answers a pause with how it is then', async () => {
    const { 'page.pause': pause } = open();
    expect(await pause.run(pause.parse({ paused: true }), sender)).toMatchObject({ state: 'starting' });
    expect(await pause.run(pause.parse({ paused: false }), sender)).toMatchObject({ state: 'starting' });
  });

  it.each([null, undefined, 'x', {}, { by: 'force' }, { by: 1 }, { paused: true }])('refuses to be read by %j', (request) => {
    expect(() => open()['page.read'].parse(request)).toThrow(expect.objectContaining({ code: 'bad-message' }));
  });

  it.each([null, undefined, 'x', {}, { paused: 'yes' }, { paused: 1 }])('refuses to be paused by %j', (request) => {
    expect(() => open()['page.pause'].parse(request)).toThrow(expect.objectContaining({ code: 'bad-message' }));
  });

  it.each([null, {}, { item: 1 }, { item: -1, back: true }, { item: 1.5, back: true }, { item: '1', back: true }, { item: 1, back: 1 }])(
    'refuses to put back %j',
    (request) => {
      expect(() => open()['page.put-back'].parse(request)).toThrow(expect.objectContaining({ code: 'bad-message' }));
    },
  );

  it('puts nothing back where nothing was removed', async () => {
    const { 'page.put-back': putBack } = open();
    expect(await putBack.run(putBack.parse({ item: 1, back: true }), sender)).toMatchObject({ items: [] });
  });

  it('takes a style for read mode, and answers with how it is', async () => {
    const { 'page.reading': reading } = open();
    expect(reading.parse({ on: null, style: 'p{}' })).toEqual({ on: null, style: 'p{}' });
    // A page that is not clean yet goes into no read mode.
    expect(await reading.run(reading.parse({ on: true, style: '' }), sender)).toMatchObject({ state: 'starting', reading: false });
  });

  it.each([null, {}, { on: 'yes', style: '' }, { on: true }, { on: true, style: 'x'.repeat(50_000) }])('goes into no read mode for %j', (request) => {
    expect(() => open()['page.reading'].parse(request)).toThrow(expect.objectContaining({ code: 'bad-message' }));
  });

  it('answers the extension’s own pages only', () => {
    expect(new Set(Object.values(open()).map(({ from }) => from))).toEqual(new Set(['ui']));
  });
});
