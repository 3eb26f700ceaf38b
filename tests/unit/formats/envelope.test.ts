// The data that files carry: complete, hashed, with pictures only where asked.
import { describe, expect, it } from 'vitest';
import { envelopeOf } from '../../../src/formats/envelope.ts';
import { PIXEL, sampleCopy } from '../sample-article.ts';

describe('envelopeOf', () => {
  const picture = { src: 'https://n.sinaimg.cn/finance/1.jpg', file: '1.gif', mime: 'image/gif', bytes: PIXEL };

  it('hashes what it says: another word, another hash', async () => {
    const one = await envelopeOf(sampleCopy(), [], false);
    expect((await envelopeOf(sampleCopy(), [picture], true)).sha256).toBe(one.sha256);
    expect((await envelopeOf(sampleCopy({ title: 'x' }), [], false)).sha256).not.toBe(one.sha256);
  });

  it('holds the bytes of pictures only when asked', async () => {
    expect((await envelopeOf(sampleCopy(), [picture], true)).pictures[0]).toHaveProperty('base64');
    expect((await envelopeOf(sampleCopy(), [picture], false)).pictures[0]).not.toHaveProperty('base64');
  });
});
