// 引用: an article as a reference, in each style, copied with one press.
import { CITATION_IDS, CITATIONS, type CitationId } from '../citations/citation.ts';
import type { Cited } from '../citations/cited.ts';
import { word } from '../platform/words.ts';
import { Button } from './button.tsx';

const CITATION_WORDS: Record<CitationId, () => string> = {
  gb7714: () => word('citation_gb7714'),
  bibtex: () => word('citation_bibtex'),
  'markdown-link': () => word('citation_markdown_link'),
};

export function CiteList({ cited, onCopy }: { cited: Cited; onCopy(text: string): void }) {
  return (
    <ul class="cite">
      {CITATION_IDS.map((id) => {
        const text = CITATIONS[id](cited);
        return (
          <li key={id} data-citation={id}>
            <p class="label">{CITATION_WORDS[id]()}</p>
            <p class="cite-text" lang="zh-CN" title={text}>
              {text}
            </p>
            <Button action={`cite-${id}`} onClick={() => onCopy(text)}>
              {word('ui_copy')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
