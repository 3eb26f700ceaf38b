// Above the list: how many articles it shows, of what, and in which order.
import { word } from '../platform/words.ts';
import { DeleteButton } from './delete-button.tsx';
import { ORDERS, type Order, type View } from './views.ts';

const ORDER_WORDS = {
  saved: () => word('order_saved'),
  date: () => word('order_date'),
  title: () => word('order_title'),
  length: () => word('order_length'),
} satisfies Record<Order, () => string>;

interface ListHeadProps {
  /** By what the list is narrowed, in words; null when by nothing. */
  narrowed: string | null;
  onWiden(): void;
  count: number;
  view: View;
  order: Order;
  isSearching: boolean;
  /** False while a search has only begun to answer. */
  isWhole: boolean;
  onOrder(order: Order): void;
  onEmptyTrash(): void;
}

function countWords(isSearching: boolean, isWhole: boolean): (count: number) => string {
  if (!isSearching) return (count) => word('library_count', count);
  return isWhole ? (count) => word('library_found', count) : (count) => word('library_found_so_far', count);
}

export function ListHead({ count, view, order, isSearching, isWhole, narrowed, onWiden, onOrder, onEmptyTrash }: ListHeadProps) {
  return (
    <div class="list-head">
      <p class="label" role="status" data-count={isWhole ? count : undefined}>
        {countWords(isSearching, isWhole)(count)}
        {view.place === 'trash' && <span> · {word('library_trash_days')}</span>}
      </p>
      {narrowed !== null && (
        <button
          type="button"
          class="chip"
          data-action="widen"
          title={word('facet_widen', narrowed)}
          aria-label={word('facet_widen', narrowed)}
          onClick={onWiden}
        >
          <span class="chip-words">{narrowed}</span>
          <span aria-hidden="true">×</span>
        </button>
      )}
      {view.place === 'trash' && count > 0 && (
        <DeleteButton action="empty-trash" words={word('library_trash_empty')} count={count} onDelete={onEmptyTrash} />
      )}
      {!isSearching && (
        <select
          class="field"
          data-order
          aria-label={word('library_order')}
          value={order}
          onChange={(event) => onOrder(event.currentTarget.value as Order)}
        >
          {ORDERS.map((each) => (
            <option key={each} value={each}>
              {ORDER_WORDS[each]()}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
