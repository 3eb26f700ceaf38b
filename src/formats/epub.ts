// Articles as one EPUB 3 book (https://www.w3.org/TR/epub-33/): a chapter each, contents by day, their kept pictures inside.
import { fingerprintOf } from '../article/fingerprint.ts';
import { xmlText } from '../html/xhtml.ts';
import { bookPicture } from './book-picture.ts';
import { type BookPicture, type Chapter, chapterPage, contentsPage, inOrder, packagePage, STYLE } from './epub-pages.ts';
import type { BookFormat, BookWords, Entry, Exported, ReadPicture } from './format.ts';
import { type PictureFile, pictureFilesOf } from './picture-files.ts';

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** The same articles make the same book, so a reader's device takes a second export for the first one made anew. */
async function identifierOf(ids: readonly string[]): Promise<string> {
  const hash = await fingerprintOf(ids);
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

async function* entries(copies: AsyncIterable<Exported>, picture: ReadPicture, words: BookWords): AsyncIterable<Entry> {
  // Stored first and as it is, so that a system can tell a book by its first bytes.
  yield { path: 'mimetype', content: 'application/epub+zip' };
  yield { path: 'META-INF/container.xml', content: CONTAINER };
  yield { path: 'book/style.css', content: STYLE };
  const chapters: Chapter[] = [];
  const pictures: BookPicture[] = [];
  const ids: string[] = [];
  for await (const copy of copies) {
    const number = chapters.length + 1;
    const shown: PictureFile[] = [];
    const pathOf = ({ file }: PictureFile) => `pictures/${number}-${file}`;
    for (const kept of await pictureFilesOf(copy, picture)) {
      const file = await bookPicture(kept);
      if (file === null) continue;
      shown.push(file);
      pictures.push({ path: pathOf(file), mime: file.mime });
      yield { path: `book/${pathOf(file)}`, content: file.bytes };
    }
    const chapter: Chapter = { file: `article-${number}.xhtml`, title: xmlText(copy.title) || words.untitled, date: copy.date };
    yield { path: `book/${chapter.file}`, content: chapterPage(copy, new Map(shown.map((file) => [file.src, pathOf(file)])), words) };
    chapters.push(chapter);
    ids.push(copy.id);
  }
  yield { path: 'book/contents.xhtml', content: contentsPage(inOrder(chapters), words) };
  yield { path: 'book/package.opf', content: packagePage(inOrder(chapters), pictures, words, await identifierOf(ids)) };
}

export const epub: BookFormat = { id: 'epub', makes: 'book', extension: 'epub', mime: 'application/epub+zip', entries };
