// The JSON file: the whole article, its pictures, and a hash of what it says.
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../../src/article/fingerprint.ts';
import { json } from '../../../src/formats/json.ts';
import { everyPicture, PIXEL, sampleArticle, sampleCopy, sampleRemovals } from '../sample-article.ts';

describe('the JSON format', () => {
  it('says everything of the article and nothing of the library', async () => {
    const [file] = await json.write({ ...sampleCopy(), characters: 8, copiedAt: 'x' } as never, 'name', everyPicture);
    const { sha256, pictures, ...rest } = JSON.parse(String(file?.content));
    const contents = { article: sampleArticle(), removed: sampleRemovals, savedAt: '2026-09-28T13:05:00.000Z' };
    expect(rest).toEqual({ format: 'jingdu-article', version: 1, ...contents });
    expect(sha256).toBe(await fingerprintOf(contents));
    expect(pictures).toEqual([
      {
        src: 'https://n.sinaimg.cn/finance/1.jpg',
        mime: 'image/gif',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        base64: btoa(String.fromCharCode(...PIXEL)),
      },
    ]);
  });
});
