// Above the list: how many articles it shows, of what, and in which order.
import { word } from '../platform/words.ts';
import { DeleteButton } from './delete-button.tsx';
import { type ListOrder, type Narrowed, ORDERS, type View } from './views.ts';

const ORDER_WORDS = {
  rank: () => word('order_rank'),
  saved: () => word('order_saved'),
  date: () => word('order_date'),
  title: () => word('order_title'),
  length: () => word('order_length'),
} satisfies Record<ListOrder, () => string>;

interface ListHeadProps {
  narrowed: readonly Narrowed[];
  onWiden(by: Narrowed): void;
  count: number;
  view: View;
  order: ListOrder;
  isSearching: boolean;
  /** False while a search has only begun to answer. */
  isWhole: boolean;
  onOrder(order: ListOrder): void;
  onEmptyTrash(): void;
}

function countWords(isSearching: boolean, isWhole: boolean): (count: number) => string {
  if (!isSearching) return (count) => word('library_count', count);
  return isWhole ? (count) => word('library_found', count) : (count) => word('library_found_so_far', count);
}

/** One beside the count, several in a line of their own: the order stays where it is. */
function Narrowing({ by: all, onWiden }: { by: readonly Narrowed[]; onWiden(by: Narrowed): void }) {
  return (
    <div class="narrowing">
      {all.map((by) => (
        <button
          key={by.facet}
          type="button"
          class="chip"
          data-action="widen"
          data-facet={by.facet}
          title={word('facet_widen', by.name)}
          aria-label={word('facet_widen', by.name)}
          onClick={() => onWiden(by)}
        >
          <span class="chip-words">{by.name}</span>
          <span aria-hidden="true">×</span>
        </button>
      ))}
    </div>
  );
}

export function ListHead({ count, view, order, isSearching, isWhole, narrowed, onWiden, onOrder, onEmptyTrash }: ListHeadProps) {
  return (
    <div class="list-head">
      <p class="label" role="status" data-count={isWhole ? count : undefined}>
        {countWords(isSearching, isWhole)(count)}
        {view.place === 'trash' && <span> · {word('library_trash_days')}</span>}
      </p>
      {narrowed.length === 1 && <Narrowing by={narrowed} onWiden={onWiden} />}
      {view.place === 'trash' && count > 0 && (
        <DeleteButton action="empty-trash" words={word('library_trash_empty')} count={count} onDelete={onEmptyTrash} />
      )}
      <select
        class="field"
        data-order
        aria-label={word('library_order')}
        value={order}
        onChange={(event) => onOrder(event.currentTarget.value as ListOrder)}
      >
        {(isSearching ? (['rank', ...ORDERS] as const) : ORDERS).map((each) => (
          <option key={each} value={each}>
            {ORDER_WORDS[each]()}
          </option>
        ))}
      </select>
      {narrowed.length > 1 && <Narrowing by={narrowed} onWiden={onWiden} />}
    </div>
  );
}
