// Files of every kind and of none: each gives its articles or its reason, and no bad one stops the others.
import { Blob as NodeBlob } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { zipStream } from '../../../src/archive/write-zip.ts';
import { html } from '../../../src/formats/html.ts';
import { json } from '../../../src/formats/json.ts';
import { markdown } from '../../../src/formats/markdown.ts';
import { importFiles } from '../../../src/imports/import-file.ts';
import type { Outcome } from '../../../src/imports/imported.ts';
import { desktop } from '../extract/sample-page.ts';
import { everyPicture, noPicture, sampleCopy } from '../sample-article.ts';

/** A blob that Node made is given on as it is: the test document's own would only take its name. */
const isBlob = (content: string | BufferSource | Blob): content is Blob => typeof content === 'object' && 'stream' in content;

async function outcomes(files: Record<string, string | BufferSource | Blob>): Promise<Outcome[]> {
  const given = Object.entries(files).map(([path, content]) => ({ path, content: isBlob(content) ? content : new Blob([content]) }));
  const all: Outcome[] = [];
  for await (const outcome of importFiles(given, new AbortController().signal)) all.push(outcome);
  return all;
}
const told = (all: Outcome[]) => all.map((one) => [one.file, 'refusal' in one ? one.refusal : one.imported.article.title]);
const written = async (format: typeof json) => String((await format.write(sampleCopy(), 'name', noPicture))[0]?.content);
const zipOf = (files: Record<string, string>): Promise<Blob> => {
  async function* entries() {
    for (const [path, content] of Object.entries(files)) yield { path, content };
  }
  return new Response(zipStream(entries())).blob();
};

/** So many megabytes that are no memory until somebody reads them, as with a file: Node's own blob refers to its parts, the test document's copies. */
function vast(megabytes: number, head: Uint8Array<ArrayBuffer> = new Uint8Array()): Blob {
  const million = new NodeBlob([new Uint8Array(1_000_000).fill(60)]);
  return new NodeBlob([head, ...Array.from({ length: megabytes }, () => million)]) as unknown as Blob;
}

describe('importFiles', () => {
  it('tells a file by what is in it, whatever it is called', async () => {
    const { title } = sampleCopy();
    expect(told(await outcomes({ 'a.txt': await written(json), b: await written(html), 'c.json': await written(markdown) }))).toEqual([
      ['a.txt', title],
      ['b', title],
      ['c.json', title],
    ]);
  });

  it('says of each bad file what is wrong, and takes the good ones', async () => {
    const good = await written(json);
    const all = await outcomes({
      'empty.md': '',
      'white.md': ' \n',
      'words.txt': '只是文字',
      'broken.json': good.slice(0, -40),
      'other.json': '{"a":1}',
      'list.json': '[1]',
      'changed.json': good.replace('第一段', '第1段'),
      'newer.json': good.replace('"version": 1', '"version": 2'),
      'no-version.json': good.replace('"version": 1', '"version": "x"'),
      'yaml.md': "---\ntitle: 'open\n---\n<div>x</div>",
      'plain.md': '---\ntitle: 我的笔记\n---\n没有网页标签的正文',
      'page.html': '<html><body><h1>别的网站</h1><p>不是新浪的文章。</p></body></html>',
      'cut.zip': (await zipOf({ 'a.json': good })).slice(0, 300),
      'a.pdf': '%PDF-1.7',
      'picture.png': 'x',
      '.DS_Store': 'x',
      'good.json': good,
    });
    expect(told(all)).toEqual([
      ['empty.md', 'empty'],
      ['white.md', 'unknown-kind'],
      ['words.txt', 'unknown-kind'],
      ['broken.json', 'broken-data'],
      ['other.json', 'unknown-kind'],
      ['list.json', 'unknown-kind'],
      ['changed.json', 'damaged'],
      ['newer.json', 'newer'],
      ['no-version.json', 'broken-data'],
      ['yaml.md', 'broken-front-matter'],
      ['plain.md', 'unknown-kind'],
      ['page.html', 'not-an-article'],
      ['cut.zip', 'broken-archive'],
      ['a.pdf', 'unknown-kind'],
      ['good.json', sampleCopy().title],
    ]);
  });

  it('opens archives, names what is in them, and leaves a backup to be restored', async () => {
    const good = await written(json);
    const zips = { 'a.zip': await zipOf({ 'x/1.json': good, 'x/2.md': '?', 'x/1.jpg': '?' }), 'b.zip': await zipOf({ 'jingdu-backup.json': '{}' }) };
    expect(told(await outcomes(zips))).toEqual([
      ['a.zip › x/1.json', sampleCopy().title],
      ['a.zip › x/2.md', 'unknown-kind'],
      ['b.zip', 'a-backup'],
    ]);
  });

  it('refuses archives with names that climb out of them', async () => {
    const bytes = new Uint8Array(await (await zipOf({ '../../a.json': '{}' })).arrayBuffer());
    expect(told(await outcomes({ 'a.zip': bytes }))).toEqual([['a.zip', 'unsafe-archive']]);
  });

  it('unpacks no more than an entry declares', async () => {
    const bytes = new Uint8Array(await (await zipOf({ 'bomb.json': '0'.repeat(5_000_000) })).arrayBuffer());
    const size = [0x40, 0x4b, 0x4c, 0x00];
    const small = [0x10, 0, 0, 0];
    for (let at = 0; at < bytes.length - 4; at += 1) if (size.every((byte, i) => bytes[at + i] === byte)) bytes.set(small, at);
    expect(told(await outcomes({ 'a.zip': bytes }))).toEqual([['a.zip › bomb.json', 'broken-archive']]);
  });

  it('does not read what is larger than any article, and takes the good one beside it', async () => {
    const before = process.memoryUsage().arrayBuffers;
    const large = vast(500);
    expect(large.size).toBe(500_000_000);
    expect(told(await outcomes({ 'large.html': large, 'good.json': await written(json) }))).toEqual([
      ['large.html', 'too-large'],
      ['good.json', sampleCopy().title],
    ]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
  });

  it('reads what holds as many bytes of pictures as an article may keep', async () => {
    // 80 MB, as base64. What is in it is soon read: only its size is asked about.
    const bytes = new TextEncoder().encode(await written(json));
    const large = Object.assign(vast(107), { arrayBuffer: async () => bytes.buffer });
    expect(told(await outcomes({ 'large.json': large }))).toEqual([['large.json', sampleCopy().title]]);
  });

  it('does not read a picture beside an article that is larger than any picture: the article comes without it', async () => {
    const src = 'https://n.sinaimg.cn/1.jpg';
    const copy = sampleCopy({ images: [{ src, caption: '' }], html: `<p>文</p><p><img src="${src}" alt=""></p>`, text: '文' });
    const files = await markdown.write(copy, 'a', everyPicture);
    const [article, picture] = files;
    expect(picture?.path).toMatch(/\.gif$/);
    const read = async (content: string | Blob | Uint8Array<ArrayBuffer>) => {
      const [outcome] = await outcomes({ 'a.md': String(article?.content), [picture?.path ?? '']: content });
      return outcome !== undefined && 'imported' in outcome ? outcome.imported.pictures.length : outcome;
    };
    expect(await read(picture?.content ?? '')).toBe(1);
    const before = process.memoryUsage().arrayBuffers;
    expect(await read(vast(500, picture?.content as Uint8Array<ArrayBuffer>))).toBe(0);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
  });

  it('takes the good file behind one that nobody could read to its end, or at all', async () => {
    const failing = (name: string) => ({ arrayBuffer: () => Promise.reject(new DOMException('It cannot be read', name)) });
    const locked = Object.assign(new NodeBlob(['x']), { slice: () => failing('NotReadableError') }) as unknown as Blob;
    const moved = Object.assign(new NodeBlob(['x']), failing('NotFoundError')) as unknown as Blob;
    const deep = `{"format":"jingdu-article","version":1,"sha256":"","article":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    const files = {
      'deep.json': deep,
      'deep.md': `${await written(markdown)}\n${'>'.repeat(20_000)} x\n`,
      'yaml.md': `---\ntitle: ${'['.repeat(100_000)}\n---\n<p>x</p>`,
      locked,
      moved,
      'good.json': await written(json),
    };
    expect(told(await outcomes(files))).toEqual([
      ['deep.json', 'too-deep'],
      ['deep.md', 'too-deep'],
      ['yaml.md', 'broken-front-matter'],
      ['locked', 'unreadable'],
      ['moved', 'unreadable'],
      ['good.json', sampleCopy().title],
    ]);
  });

  it('takes nothing that its own backup could not bring back', async () => {
    const post = (title: string, body: string) => `---\ntitle: ${title}\ndate: Thu, 10 Jun 2021 02:08:44 GMT\n---\n<div>\n${body}\n</div>\n`;
    const text = `<p>${'国内生产总值同比增长，市场预期改善。'.repeat(20)}</p>`;
    const stock = (name: string) => `<p>${text}<span id="stock_sh600519">${name}</span></p>`;
    const files = {
      'post.md': post('题', stock('茅台')),
      'title.md': post('长'.repeat(20_001), text),
      'stock.md': post('题', stock('名'.repeat(201))),
      'page.html': desktop({ title: '长'.repeat(20_001) }),
    };
    expect(told(await outcomes(files))).toEqual([
      ['post.md', '题'],
      ['title.md', 'not-an-article'],
      ['stock.md', 'not-an-article'],
      ['page.html', 'not-an-article'],
    ]);
  });

  it('names what could not even be opened', async () => {
    const all: Outcome[] = [];
    const given = [{ path: 'a.jpg', refusal: 'too-many-files' as const }];
    for await (const outcome of importFiles(given, new AbortController().signal)) all.push(outcome);
    expect(told(all)).toEqual([['a.jpg', 'too-many-files']]);
  });

  it('names pictures that come without an article, alone or in an archive', async () => {
    expect(told(await outcomes({ 'a.jpg': 'x' }))).toEqual([['a.jpg', 'unknown-kind']]);
    expect(told(await outcomes({ 'a.zip': await zipOf({ 'x/1.jpg': '?' }), 'b.png': 'x' }))).toEqual([
      ['a.zip', 'unknown-kind'],
      ['b.png', 'unknown-kind'],
    ]);
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    const given = ['1', '2'].map((path) => ({ path, content: new Blob(['?']) }));
    const seen: string[] = [];
    const run = async () => {
      for await (const { file } of importFiles(given, controller.signal)) {
        seen.push(file);
        controller.abort(new Error('stopped'));
      }
    };
    await expect(run()).rejects.toThrow('stopped');
    expect(seen).toEqual(['1']);
  });
});
