// Our own JSON back to the article it was written from.
import { fromBase64 } from '../article/base64.ts';
import { isEnvelope, parseJson, readEnvelope } from './envelope.ts';
import { type Imported, RefusedFile } from './imported.ts';
import { pictureFrom } from './pictures.ts';

export async function readJson(text: string): Promise<Imported> {
  const raw = parseJson(text);
  if (!isEnvelope(raw)) throw new RefusedFile('unknown-kind', 'JSON of another kind');
  const { imported, described } = await readEnvelope(raw);
  for (const { src, sha256, base64 } of described) {
    const picture = await pictureFrom(imported.article, src, fromBase64(base64), sha256);
    if (picture !== null) imported.pictures.push(picture);
  }
  return imported;
}
