// The list of saved articles, the last saved first, by day.
import { language, word } from '../platform/words.ts';
import type { ArticleRow } from '../shelf/record.ts';
import { dayOf, shownTime } from '../ui/times.ts';
import { addressOf } from './address.ts';

export interface Day {
  name: string;
  rows: ArticleRow[];
}

/** Rows that follow each other and were saved on the same day stand under one heading. */
export function daysOf(rows: ArticleRow[], tag: string, now = new Date()): Day[] {
  const days: Day[] = [];
  for (const row of rows) {
    const name = dayOf(row.savedAt, tag, now);
    const last = days.at(-1);
    if (last?.name === name) last.rows.push(row);
    else days.push({ name, rows: [row] });
  }
  return days;
}

function Row({ row, open }: { row: ArticleRow; open: boolean }) {
  return (
    <li>
      <a class="row" data-row={row.id} href={addressOf(row.id)} aria-current={open ? 'true' : undefined} title={row.title}>
        <span class="row-title" lang="zh-CN">
          {row.title || word('ui_untitled')}
        </span>
        <span class="meta">
          {row.source !== '' && <span>{row.source}</span>}
          {row.date !== '' && <time dateTime={row.date}>{shownTime(row.date)}</time>}
          <span>{word('ui_characters', row.characters)}</span>
        </span>
      </a>
    </li>
  );
}

export function List({ rows, open }: { rows: ArticleRow[]; open: string | null }) {
  return (
    <nav class="list" aria-label={word('library_list')}>
      {daysOf(rows, language()).map((day) => (
        <section key={day.name + (day.rows[0]?.id ?? '')}>
          <h2 class="label list-day">{day.name}</h2>
          <ul>
            {day.rows.map((row) => (
              <Row key={row.id} row={row} open={row.id === open} />
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
