// A small page such as a reader meets, in words of our own: an article with one thing of every kind around it and in it, each shown or not.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Category } from '../../article/article.ts';
import { word } from '../../platform/words.ts';

/** Squares of a pretended code: it has the three corners of one and says nothing. */
const CODE =
  'M0 0h7v7H0zM1 1v5h5V1zM2 2h3v3H2zM10 0h7v7h-7zM11 1v5h5V1zM12 2h3v3h-3zM0 10h7v7H0zM1 11v5h5v-5zM2 12h3v3H2zM8 1h1v2H8zM8 5h1v3H8zM1 8h3v1H1zM6 8h4v1H6zM11 8h2v2h-2zM15 8h2v1h-2zM8 10h2v2H8zM13 11h4v1h-4zM9 13h3v1H9zM14 13h1v2h-1zM8 15h1v2H8zM11 15h2v2h-2zM16 14h1v3h-1z';

/** A quay: two cranes over stacked boxes, drawn for this page. */
function Picture() {
  return (
    <svg class="sample-picture" viewBox="0 0 320 120" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="1.5">
      <path d="M0 104H320" />
      <path d="M58 104V30H46L66 18 146 30H58M74 104V30M58 66H74L58 86 74 104M58 48 74 66" />
      <path d="M120 30V58M112 58H128V68H112Z" />
      <path d="M214 104V42H204L222 30 292 42H214M228 104V42M214 74H228L214 90 228 104M214 58 228 74" />
      <path d="M92 104V90H122V104M122 90H152V104M107 90V76H137V90M152 104V92H182V104M244 104V90H274V104M274 90H304V104M259 90V76H289V90" />
      <path d="M0 112 14 109 28 112 42 109 56 112 70 109 84 112 98 109 112 112 126 109 140 112 154 109 168 112 182 109 196 112 210 109 224 112 238 109 252 112 266 109 280 112 294 109 308 112 320 110" />
    </svg>
  );
}

interface PieceProps {
  kind: Category;
  shown: readonly Category[];
  children?: ComponentChildren;
}

function Piece({ kind, shown, children }: PieceProps) {
  if (!shown.includes(kind)) return null;
  return (
    <div class="piece" data-piece={kind}>
      {children ?? word(`sample_${kind}`)}
    </div>
  );
}

interface SamplePageProps {
  /** What this page is, for screen readers. */
  label: string;
  /** The kinds that stand on the page. */
  shown: readonly Category[];
  /** The kind that was switched last: it is brought into view inside the sample. */
  last?: Category | null;
}

export function SamplePage({ label, shown, last = null }: SamplePageProps) {
  const page = useRef<HTMLElement>(null);
  useEffect(() => {
    const box = page.current;
    const piece = last === null ? null : box?.querySelector<HTMLElement>(`[data-piece="${last}"]`);
    // Only the sample scrolls, never the page with the switch under the reader's finger.
    if (box && piece) box.scrollTop = piece.offsetTop - (box.clientHeight - piece.offsetHeight) / 2;
  }, [last, shown]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard has to reach what scrolls
    <section class="sample" ref={page} tabIndex={0} aria-label={label}>
      <Piece kind="ad" shown={shown} />
      <div class="sample-columns">
        <div class="sample-text">
          <p class="sample-title">{word('sample_title')}</p>
          <p class="label">{word('sample_byline')}</p>
          <Piece kind="tools" shown={shown} />
          <p>{word('sample_first')}</p>
          <Piece kind="quote" shown={shown}>
            <svg viewBox="0 0 120 30" width="120" height="30" aria-hidden="true" focusable="false">
              <path d="M1 22 12 18 22 24 34 14 45 17 58 9 70 15 82 11 95 19 106 8 119 12" fill="none" stroke="currentColor" />
            </svg>
            <span>{word('sample_quote')}</span>
          </Piece>
          <Picture />
          <p>{word('sample_second')}</p>
          <Piece kind="promo" shown={shown} />
          <p>{word('sample_third')}</p>
          <Piece kind="qr" shown={shown}>
            <svg viewBox="-1 -1 19 19" width="56" height="56" aria-hidden="true" focusable="false">
              <path d={CODE} fill="currentColor" fill-rule="evenodd" />
            </svg>
            <span>{word('sample_qr')}</span>
          </Piece>
          <Piece kind="statement" shown={shown} />
          <Piece kind="editor" shown={shown} />
          <Piece kind="related" shown={shown} />
          <Piece kind="comments" shown={shown} />
        </div>
        <Piece kind="side" shown={shown} />
      </div>
      <Piece kind="popup" shown={shown} />
    </section>
  );
}
