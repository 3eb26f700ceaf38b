// What is shown of an article whose text is lost: that it is, and under it the last earlier copy that can still be read.
import { useEffect, useState } from 'preact/hooks';
import { language, word } from '../platform/words.ts';
import type { ArticleRow, RevisionRow } from '../shelf/record.ts';
import { revisionsOf } from '../shelf/revisions.ts';
import { ArticleHtml } from '../ui/safe-html.tsx';
import { momentOf } from '../ui/times.ts';
import { Fault } from './places.tsx';
import { type Look, lookStyle } from './use-look.ts';
import { usePictures } from './use-pictures.ts';

function EarlierCopy({ copy: { id, revision, copiedAt, article }, look }: { copy: RevisionRow; look: Look }) {
  const { addresses, known } = usePictures(
    id,
    '',
    article.images.map(({ src }) => src),
  );
  return (
    <article data-earlier={revision} aria-labelledby="earlier-title" style={lookStyle(look.look)}>
      <p class="label">{word('library_earlier', revision, momentOf(copiedAt, language()))}</p>
      <h1 class="article-title" id="earlier-title" lang="zh-CN">
        {article.title || word('ui_untitled')}
      </h1>
      {known && <ArticleHtml html={article.html} pictures={addresses} />}
    </article>
  );
}

export function LostText({ row, look }: { row: ArticleRow; look: Look }) {
  const [last, setLast] = useState<RevisionRow | null>(null);
  useEffect(() => {
    let wanted = true;
    revisionsOf(row.id).then(
      (found) => wanted && setLast(found.at(-1) ?? null),
      // That the text is lost is said already; what could have stood in for it only stays away.
      (thrown: unknown) => console.error('the earlier copies could not be read', thrown),
    );
    return () => {
      wanted = false;
    };
  }, [row.id]);
  return (
    <>
      <Fault code="text-lost" original={row.url} />
      {last !== null && <EarlierCopy key={last.revision} copy={last} look={look} />}
    </>
  );
}
