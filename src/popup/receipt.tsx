// The receipt: how many things were taken off this page, of which kinds, that the text is all there, and the switch of the site.
import type { Category } from '../article/article.ts';
import { countsOf } from '../article/removals.ts';
import type { PageStatus } from '../messages/contract.ts';
import { word } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { KindCounts } from '../ui/kind-counts.tsx';
import { ReceiptDetails, type ReceiptWays } from './receipt-details.tsx';
import { SiteSwitch } from './switch.tsx';

interface ReceiptProps {
  status: PageStatus;
  /** How many things the guard left to the text. */
  spared: number;
  /** Kinds that the reader wants to see. */
  shown: readonly Category[];
  busy: boolean;
  ways: ReceiptWays & { putAllBack(): void };
}

export function Receipt({ status, spared, shown, busy, ways }: ReceiptProps) {
  const counts = countsOf(status.removed);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <section class="receipt" data-field="receipt">
      <div class="receipt-head">
        <h2 class="label" aria-live="polite">
          {total === 0 ? word('receipt_none') : word('receipt_count', total)}
        </h2>
        {total > 0 && (
          <Button action="put-all-back" kind="link" disabled={busy} onClick={ways.putAllBack}>
            {word('receipt_put_all_back')}
          </Button>
        )}
      </div>
      {total > 0 && <KindCounts counts={counts} />}
      {status.body > 0 && <p class="receipt-kept">{word('receipt_kept', status.kept, status.body)}</p>}
      {spared > 0 && (
        <p class="receipt-kept" data-spared={spared}>
          {word('receipt_spared', spared)}
        </p>
      )}
      <ReceiptDetails status={status} shown={shown} busy={busy} ways={ways} />
      <SiteSwitch site={status.site} disabled={busy} onSwitch={ways.switchSite} />
    </section>
  );
}
