// What the popup shows of an article: title, byline, length, its references, and the securities it names.
import { useState } from 'preact/hooks';
import type { Article, Stock } from '../article/article.ts';
import { countCharacters, minutesFor } from '../article/characters.ts';
import { word } from '../platform/words.ts';
import { OutIcon } from '../ui/icons.tsx';
import { shownTime } from '../ui/times.ts';
import { CiteRow } from './cite-row.tsx';

/** Two fit beside the button for the rest. */
const FIRST_CHIPS = 2;

function Source({ article }: { article: Article }) {
  if (article.source === '') return null;
  if (article.sourceUrl === '') return <span data-field="source">{article.source}</span>;
  return (
    <a data-field="source" href={article.sourceUrl} target="_blank" rel="noopener noreferrer" title={word('ui_opens_original')}>
      {article.source}
      <OutIcon />
    </a>
  );
}

function Chips({ stocks }: { stocks: Stock[] }) {
  const [all, setAll] = useState(false);
  if (stocks.length === 0) return null;
  const shown = all ? stocks : stocks.slice(0, FIRST_CHIPS);
  const more = stocks.length - shown.length;
  return (
    <ul class={all ? 'chips chips-all' : 'chips'} aria-label={word('popup_stocks')}>
      {shown.map((stock) => (
        <li class="chip" key={stock.market + stock.code} title={`${stock.code} ${stock.name}`}>
          <span class="chip-code">{stock.code}</span> {stock.name}
        </li>
      ))}
      {more > 0 && (
        <li>
          <button type="button" class="chip chip-more" data-action="more-stocks" onClick={() => setAll(true)}>
            {word('popup_more_stocks', more)}
          </button>
        </li>
      )}
    </ul>
  );
}

export function ArticleCard({ article }: { article: Article }) {
  const characters = countCharacters(article.text);
  return (
    <section class="card">
      <h2 class="card-title" lang="zh-CN" data-field="title" title={article.title}>
        {article.title || word('ui_untitled')}
      </h2>
      <p class="meta">
        <Source article={article} />
        {article.author !== '' && <span data-field="author">{word('ui_author', article.author)}</span>}
        {article.editor !== '' && <span data-field="editor">{word('ui_editor', article.editor)}</span>}
      </p>
      <CiteRow article={article}>
        <p class="meta">
          {article.date !== '' && (
            <time data-field="date" dateTime={article.date}>
              {shownTime(article.date)}
            </time>
          )}
          <span>{word('ui_characters', characters)}</span>
          <span>{word('ui_minutes', minutesFor(characters))}</span>
        </p>
      </CiteRow>
      <Chips stocks={article.stocks} />
    </section>
  );
}
