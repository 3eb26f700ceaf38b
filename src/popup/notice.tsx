// The sentence of a state, with the one thing to do about it.
import { word } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { type View, wordsOf } from './view.ts';

export interface Ways {
  grant(): void;
  reload(): void;
  retry(): void;
  resume(): void;
  siteOn(): void;
  readAnyway(): void;
  report(): void;
}

function WayOut({ view, ways, busy }: { view: View; ways: Ways; busy: boolean }) {
  switch (view.state) {
    case 'no-access':
      return (
        <Button action="grant" kind="seal" disabled={busy} onClick={ways.grant}>
          {word('popup_grant')}
        </Button>
      );
    case 'not-ready':
      return (
        <Button action="retry" disabled={busy || view.tabId === null} onClick={ways.reload}>
          {word('popup_reload')}
        </Button>
      );
    case 'error':
      return (
        <Button action="retry" disabled={busy} onClick={ways.retry}>
          {word('ui_retry')}
        </Button>
      );
    case 'paused':
      return (
        <Button action="resume" disabled={busy} onClick={ways.resume}>
          {word('popup_resume')}
        </Button>
      );
    case 'off':
      return (
        <Button action="site-on" disabled={busy} onClick={ways.siteOn}>
          {word('popup_site_on')}
        </Button>
      );
    case 'refused':
      if (view.code === 'unknown-template')
        return (
          <Button action="report" disabled={busy} onClick={ways.report}>
            {word('popup_report')}
          </Button>
        );
      if (view.code !== 'unknown-address') return null;
      return (
        <Button action="read-anyway" disabled={busy} onClick={ways.readAnyway}>
          {word('popup_read_anyway')}
        </Button>
      );
    default:
      return null;
  }
}

/** Always there, also when silent: a screen reader hears what is put into a place it knows. */
export function Notice({ view, ways, busy }: { view: View; ways: Ways; busy: boolean }) {
  return (
    <div class={view.code === null ? 'notice notice-silent' : 'notice'}>
      <p role="status" data-field="sentence" data-code={view.code ?? undefined}>
        {view.code === null ? '' : wordsOf(view.code)}
      </p>
      {view.state === 'error' && <p class="notice-code">{word('ui_code', view.code ?? '')}</p>}
      <WayOut view={view} ways={ways} busy={busy} />
    </div>
  );
}
