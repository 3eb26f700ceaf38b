// `npm start` without a display: the whole job ends 0 with its files, a page that is refused ends 1 with the reason.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { charsetOf } from '../../scripts/start/saved-page.ts';
import type { Reading } from '../../src/article/article.ts';
import { quotePage } from '../newsstand/bad/not-articles.ts';
import { gb18030 } from '../newsstand/gb18030.ts';
import { steel2012 } from '../newsstand/stories/steel-2012.ts';

const folder = mkdtempSync(join(tmpdir(), 'jingdu-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function start(...args: string[]): { code: number | null; said: string } {
  const ran = spawnSync(process.execPath, ['scripts/run.mjs', 'start', ...args], { encoding: 'utf8', timeout: 110_000 });
  return { code: ran.status, said: ran.stdout + ran.stderr };
}

function saved(name: string, body: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, body);
  return path;
}

describe('npm start', () => {
  it('names what it does not understand and ends 2', () => {
    const { code, said } = start('--speed', 'high');
    expect(code).toBe(2);
    expect(said).toMatch(/unknown option --speed[\s\S]*usage:/);
  });

  it('takes a saved page through the whole job by itself', { timeout: 120_000 }, () => {
    const { code, said } = start('--headless', '--page', saved('steel.html', steel2012.reply().body), '--url', steel2012.url);
    expect(code, said).toBe(0);
    const { article } = JSON.parse(readFileSync('out/article.json', 'utf8')) as Reading;
    expect(article).toMatchObject({ title: steel2012.truth.title, source: steel2012.truth.source, date: steel2012.truth.date });
    for (const name of ['before.png', 'after.png', 'popup.png', 'library.png']) expect(statSync(`out/${name}`).size, name).toBeGreaterThan(2_000);
    for (const name of ['article.txt', 'article.html']) expect(readFileSync(`out/${name}`, 'utf8')).toContain(steel2012.truth.title);
  });

  it('says why a page is refused and ends 1', { timeout: 120_000 }, () => {
    const { code, said } = start(
      '--headless',
      '--page',
      saved('quote.html', quotePage.reply().body),
      '--url',
      'https://finance.sina.com.cn/futures/quotes/SR0.shtml',
    );
    expect(code, said).toBe(1);
    expect(said).toMatch(/refused quote-page: \S+/);
  });
});

describe('the character set of a saved page', () => {
  const meta = (name: string, text: string): string => `<html><head><meta charset="${name}"></head><body>${text}`;
  it.each([
    ['UTF-8 whatever it calls itself', Buffer.from(meta('gb2312', '三号车间')), 'utf-8'],
    ['what it calls itself, when it is no UTF-8', gb18030(meta('gb2312', '三号车间')), 'gb2312'],
    ['GB18030, when it calls itself UTF-8 and is not', gb18030(meta('utf-8', '三号车间')), 'gb18030'],
    ['GB18030, when it says nothing', gb18030('<p>三号车间'), 'gb18030'],
    ['its byte order mark', Buffer.from('\ufeff三号车间', 'utf16le'), 'utf-16le'],
  ])('is %s', (_name, bytes, charset) => {
    expect(charsetOf(bytes)).toBe(charset);
  });
});
