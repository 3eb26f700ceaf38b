// The receipt thing by thing: each kind with its switch for all pages, each thing with a way to put it back.
import { CATEGORIES, type Category } from '../article/article.ts';
import type { PageItem, PageStatus } from '../messages/contract.ts';
import { word } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { Switch } from '../ui/switch.tsx';

export interface ReceiptWays {
  putBack(item: number, back: boolean): void;
  showCategory(category: Category, isShown: boolean): void;
  switchSite(site: string, isOn: boolean): void;
}

interface DetailsProps {
  status: PageStatus;
  shown: readonly Category[];
  busy: boolean;
  ways: ReceiptWays;
}

/** The kinds to list, in their order: those that this page has, and those that the reader wants to see. */
export function kindsOf(items: readonly PageItem[], shown: readonly Category[]): { category: Category; items: PageItem[] }[] {
  return CATEGORIES.map((category) => ({ category, items: items.filter((item) => item.category === category) })).filter(
    ({ category, items: own }) => own.length > 0 || shown.includes(category),
  );
}

/** What stands for each thing that says nothing: where it is from, and of several which one it is. */
export function silentNames(items: readonly PageItem[]): Map<PageItem, string> {
  const silent = items.filter(({ text }) => text === '');
  const name = (at: number): string => (silent.length === 1 ? word('receipt_no_text') : word('receipt_no_text_nth', String(at + 1)));
  return new Map(silent.map((item, at) => [item, [name(at), item.from].filter((part) => part !== '').join(' · ')]));
}

function Item({ item, silent, busy, ways }: { item: PageItem; silent: string | undefined; busy: boolean; ways: ReceiptWays }) {
  return (
    <li class="item" data-item={item.item} data-rule={item.rule}>
      <span class={silent ? 'item-text item-silent' : 'item-text'} lang={silent ? undefined : 'zh-CN'} title={silent ?? item.text}>
        {silent ?? item.text}
      </span>
      <Button action={item.isBack ? 'take-again' : 'put-back'} kind="link" disabled={busy} onClick={() => ways.putBack(item.item, !item.isBack)}>
        {item.isBack ? word('receipt_take_again') : word('receipt_put_back')}
      </Button>
    </li>
  );
}

export function ReceiptDetails({ status, shown, busy, ways }: DetailsProps) {
  const kinds = kindsOf(status.items, shown).map((kind) => ({ ...kind, silent: silentNames(kind.items) }));
  return (
    <details class="details">
      <summary data-action="receipt-details">{word('receipt_details')}</summary>
      {kinds.map(({ category, items, silent }) => (
        <section class="kind" key={category} data-kind={category}>
          <div class="kind-head">
            <h3>{word(`category_${category}`)}</h3>
            <Switch
              isOn={!shown.includes(category)}
              action="switch-category"
              label={word('receipt_remove_kind', word(`category_${category}`))}
              disabled={busy}
              onSwitch={(isOn) => ways.showCategory(category, !isOn)}
            />
          </div>
          <ul>
            {items.map((item) => (
              <Item key={item.item} item={item} silent={silent.get(item)} busy={busy} ways={ways} />
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
