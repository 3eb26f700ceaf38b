// 引用: the open article as a reference, copied with one press; what was copied is shown, and said.
import { readersDay } from '../article/readers-day.ts';
import { CITATION_IDS, CITATIONS, type CitationId } from '../citations/citation.ts';
import { word } from '../platform/words.ts';
import type { Copy } from '../shelf/record.ts';
import { Button } from '../ui/button.tsx';
import { QuoteIcon } from '../ui/icons.tsx';
import { copyWords } from './copy-words.ts';
import { DropMenu } from './drop-menu.tsx';

const CITATION_WORDS: Record<CitationId, () => string> = {
  gb7714: () => word('citation_gb7714'),
  bibtex: () => word('citation_bibtex'),
  'markdown-link': () => word('citation_markdown_link'),
};

export function CiteMenu({ copy, onSaid }: { copy: Copy; onSaid(words: string): void }) {
  const cited = { ...copy, seenOn: readersDay(copy.copiedAt) };
  return (
    <DropMenu action="cite" icon={<QuoteIcon />} words={word('library_cite')}>
      {(close) => (
        <ul class="cite">
          {CITATION_IDS.map((id) => {
            const text = CITATIONS[id](cited);
            const copyIt = () => {
              close();
              copyWords(text, onSaid);
            };
            return (
              <li key={id} data-citation={id}>
                <p class="label">{CITATION_WORDS[id]()}</p>
                <p class="cite-text" lang="zh-CN">
                  {text}
                </p>
                <Button action={`cite-${id}`} onClick={copyIt}>
                  {word('library_copy')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </DropMenu>
  );
}
