// What a reader sees first, once, right after installing: what this is, the same page before and after, and two ways on. It asks for nothing.
import { useEffect, useState } from 'preact/hooks';
import { CATEGORIES, type Category } from '../../article/article.ts';
import { browser } from '../../platform/browser.ts';
import { word } from '../../platform/words.ts';
import { ForwardIcon, Mark, OutIcon } from '../../ui/icons.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import { useLook } from '../use-look.ts';
import { SamplePage } from './sample-page.tsx';

const NOTHING: readonly Category[] = [];

/** Both browsers hide the button of a new extension behind a piece of a jigsaw; only the reader can fetch it out. */
function Pin() {
  const [open, setOpen] = useState(false);
  return (
    <div class="welcome-pin">
      <button type="button" class="button" data-action="pin" aria-expanded={open} onClick={() => setOpen(!open)}>
        {word('welcome_pin')}
      </button>
      {open && <p role="status">{word(browser.runtime.getURL('').startsWith('moz-extension:') ? 'welcome_pin_firefox' : 'welcome_pin_chromium')}</p>}
    </div>
  );
}

function Comparison() {
  // On a narrow window one of the two is there at a time.
  const [side, setSide] = useState<'before' | 'after'>('after');
  return (
    <section class="comparison" data-side={side} aria-label={word('welcome_sample')}>
      <p class="comparison-sides">
        {(['before', 'after'] as const).map((name) => (
          <button type="button" class="button" key={name} data-action={`show-${name}`} aria-pressed={side === name} onClick={() => setSide(name)}>
            {word(`welcome_${name}`)}
          </button>
        ))}
      </p>
      <figure data-shows="before">
        <figcaption class="label">{word('welcome_before')}</figcaption>
        <SamplePage label={word('welcome_before')} shown={CATEGORIES} />
      </figure>
      <figure data-shows="after">
        <figcaption class="label">{word('welcome_after')}</figcaption>
        <SamplePage label={word('welcome_after')} shown={NOTHING} />
      </figure>
    </section>
  );
}

export function Welcome() {
  const keys = useShortcuts();
  useLook();
  useEffect(() => {
    document.title = word('welcome_title');
  }, []);
  return (
    <main class="welcome">
      <header class="welcome-head">
        <Mark size={40} />
        <div>
          <h1 tabIndex={-1}>{word('welcome_title')}</h1>
          <p>{word('welcome_lead')}</p>
        </div>
      </header>
      <Comparison />
      <ul class="welcome-points">
        <li>{word('welcome_clean')}</li>
        <li>{keys.save === undefined ? word('welcome_save') : word('welcome_save_key', keys.save)}</li>
        <li>{word('welcome_private')}</li>
      </ul>
      <footer class="welcome-ways">
        <a class="button button-seal" href="https://finance.sina.com.cn/" target="_blank" rel="noopener noreferrer">
          {word('library_sample')}
          <OutIcon />
        </a>
        <Pin />
        <a class="button button-link" href="#settings">
          {word('welcome_settings')}
          <ForwardIcon />
        </a>
      </footer>
    </main>
  );
}
