// 大纲: the headings of a long article, beside it where there is room, else under a button.
import { useEffect, useState } from 'preact/hooks';
import { word } from '../platform/words.ts';
import { OutlineIcon } from '../ui/icons.tsx';
import { DropMenu } from './drop-menu.tsx';

/** Fewer headings are seen at a glance. */
const WORTH_AN_OUTLINE = 3;

export interface Heading {
  /** Its number among the headings. */
  at: number;
  /** 2 to 4. */
  level: number;
  words: string;
}

const SELECTOR = '.article-body :is(h2, h3, h4)';
const elements = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(SELECTOR)];

/** Read from what is shown, so that each entry has its heading. */
export function headingsIn(root: ParentNode): Heading[] {
  const found = [...root.querySelectorAll('h2, h3, h4')].map((element, at) => ({
    at,
    level: Number(element.nodeName.slice(1)),
    words: (element.textContent ?? '').trim(),
  }));
  return found.length < WORTH_AN_OUTLINE ? [] : found;
}

/** The heading under which the reader is; the first one before any was reached. */
function useCurrent(headings: readonly Heading[]): number {
  const [current, setCurrent] = useState(0);
  useEffect(() => {
    const pane = document.querySelector('.pane');
    if (headings.length === 0 || pane === null) return;
    const look = (): void => {
      const edge = pane.getBoundingClientRect().top + 96;
      const below = elements().findIndex((element) => element.getBoundingClientRect().top > edge);
      setCurrent(Math.max(0, (below < 0 ? headings.length : below) - 1));
    };
    look();
    pane.addEventListener('scroll', look, { passive: true });
    return () => pane.removeEventListener('scroll', look);
  }, [headings]);
  return current;
}

function goTo(at: number): void {
  const element = elements()[at];
  element?.setAttribute('tabindex', '-1');
  element?.scrollIntoView();
  element?.focus({ preventScroll: true });
}

function Entries({ headings, current, onGo }: { headings: readonly Heading[]; current: number; onGo?: () => void }) {
  return (
    <ol>
      {headings.map(({ at, level, words }) => (
        <li key={at} data-level={level}>
          <button
            type="button"
            class="outline-entry"
            lang="zh-CN"
            aria-current={at === current ? 'location' : undefined}
            title={words}
            onClick={() => {
              onGo?.();
              goTo(at);
            }}
          >
            {words}
          </button>
        </li>
      ))}
    </ol>
  );
}

export function OutlineMenu({ headings }: { headings: readonly Heading[] }) {
  const current = useCurrent(headings);
  return (
    <DropMenu action="outline" icon={<OutlineIcon />} words={word('library_outline')}>
      {(close) => <Entries headings={headings} current={current} onGo={close} />}
    </DropMenu>
  );
}

export function Outline({ headings }: { headings: readonly Heading[] }) {
  const current = useCurrent(headings);
  return (
    <nav class="outline" aria-label={word('library_outline')}>
      <Entries headings={headings} current={current} />
    </nav>
  );
}
