// An article as JSON: everything that is known of it, with its pictures, for programs and for coming back.
import { envelopeOf } from './envelope.ts';
import type { ArticleFormat } from './format.ts';
import { pictureFilesOf } from './picture-files.ts';

export const json: ArticleFormat = {
  id: 'json',
  makes: 'article',
  extension: 'json',
  mime: 'application/json',
  async write(copy, name, picture) {
    const envelope = await envelopeOf(copy, await pictureFilesOf(copy, picture), true);
    return [{ path: `${name}.json`, content: `${JSON.stringify(envelope, null, 2)}\n` }];
  },
};
