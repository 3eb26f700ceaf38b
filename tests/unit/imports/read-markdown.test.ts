// Markdown read back: what was written comes back as the same article, to the letter.
import { describe, expect, it } from 'vitest';
import { markdown } from '../../../src/formats/markdown.ts';
import { importFiles } from '../../../src/imports/import-file.ts';
import type { Imported } from '../../../src/imports/imported.ts';
import { noPicture, sampleCopy } from '../sample-article.ts';

async function read(file: string): Promise<Imported> {
  for await (const outcome of importFiles([{ path: 'a.md', content: new Blob([file]) }], new AbortController().signal)) {
    if ('imported' in outcome) return outcome.imported;
    throw new Error(outcome.detail);
  }
  throw new Error('nothing came out');
}

async function written(changes: Parameters<typeof sampleCopy>[0]): Promise<string> {
  const [file] = await markdown.write(sampleCopy({ images: [], lead: '', ...changes }), 'name', noPicture);
  return String(file?.content);
}

describe('Markdown comes back the same', () => {
  it.each([
    '<p>1) 营收增长</p>',
    '<p>1.</p>',
    '<p>2024)</p>',
    '<p>3) 一<br>4) 二</p>',
    '<p>+</p>',
    '<p>##</p>',
    '<p>- 不是列表</p>',
    '<p>-3.2%</p>',
    '<p>涨停!<a href="https://x.cn/1">详情</a>请看</p>',
    '<p>== 风险提示 ==</p>',
    '<p>~~~</p>',
    '<p>甲<br>===</p>',
    '<p>甲<br>=</p>',
    '<p>甲<br>---</p>',
    '<p>甲<br>:-:</p>',
    '<p>甲|乙<br>--|--</p>',
    '<p>甲<br>|乙|丙|<br>|--|--|</p>',
    '<p>今日<strong><a href="https://x.cn/1">贵州茅台</a></strong>大涨</p>',
  ])('%s', async (html) => {
    expect((await read(await written({ html }))).article.html).toBe(html);
  });
});
