// The library: what is saved, by kind and by search, beside the article that is open.
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { language, word } from '../platform/words.ts';
import type { ArticleRow } from '../shelf/record.ts';
import { Mark } from '../ui/icons.tsx';
import { idInAddress, isCheck, stockInAddress } from './address.ts';
import { ArticleView } from './article-view.tsx';
import { BackupLine } from './backup-line.tsx';
import { Check } from './check.tsx';
import { FilesBar } from './files-bar.tsx';
import { copiesOf, folded } from './folding.ts';
import { keyDeeds } from './key-deeds.ts';
import { KeySheet } from './key-sheet.tsx';
import { List } from './list.tsx';
import { ListHead } from './list-head.tsx';
import { LostText } from './lost-text.tsx';
import { aroundIn } from './neighbours.tsx';
import { Back, Choose, Empty, Fault, Nothing } from './places.tsx';
import { Said, useSaying } from './said.tsx';
import { SearchBox } from './search-box.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { Side } from './side.tsx';
import { StockPage } from './stock-page.tsx';
import { StorageLine } from './storage-line.tsx';
import { useTidiness } from './trash-clock.ts';
import { useAddress } from './use-address.ts';
import { useCopy } from './use-copy.ts';
import { deedsWith } from './use-deeds.ts';
import { useFocus } from './use-focus.ts';
import { useKeys } from './use-keys.ts';
import { useLetterKeys } from './use-letter-keys.ts';
import { useLook } from './use-look.ts';
import { useOpened } from './use-opened.ts';
import { useQueue } from './use-queue.ts';
import { useReading } from './use-reading.ts';
import { useSearch } from './use-search.ts';
import { useSelection } from './use-selection.ts';
import { useSettled } from './use-settled.ts';
import { useShelf } from './use-shelf.ts';
import { useStories } from './use-stories.ts';
import { countsOf, EVERYTHING, isIn, type ListOrder, narrowedBy, type Order, ordered, turned, type View } from './views.ts';

const NO_WORDS: string[] = [];
const NO_ROWS: ArticleRow[] = [];
const NO_STORIES: ReadonlyMap<string, string> = new Map();

export function Library() {
  const { rows: saved, whole, fault, again } = useShelf();
  const stories = useStories(saved, whole);
  // Known about as soon as the first rows: shown before, the list would fold under the reader's eyes.
  const rows = stories === null ? null : saved;
  const hash = useAddress();
  const id = idInAddress(hash);
  const stock = stockInAddress(hash);
  const look = useLook();
  const [view, setView] = useState<View>(EVERYTHING);
  const [shelfOrder, setShelfOrder] = useState<Order>('saved');
  const [foundOrder, setFoundOrder] = useState<ListOrder>('rank');
  const [written, setWritten] = useState('');
  // The place is searched, and what was found is narrowed: the facets go on to say what there is beside what is picked.
  const place = useMemo(() => ({ place: view.place, picks: {} }), [view.place]);
  const search = useSearch(rows, whole, written, place);
  const task = useQueue();
  const { saying, say } = useSaying();
  const row = useMemo(() => rows?.find((one) => one.id === id), [rows, id]);
  const read = useCopy(id, row);
  const copy = read !== null && 'copy' in read && read.copy.id === id ? read.copy : null;
  useTidiness(rows, whole);
  // The list shows what the stock's page speaks of.
  useEffect(() => {
    if (stock !== null) setView({ place: 'all', picks: { stock } });
  }, [stock]);
  useReading(copy);

  const counts = useMemo(() => countsOf(rows ?? [], EVERYTHING, language()), [rows]);
  const order = search.isSearching ? foundOrder : shelfOrder;
  // The next question is answered in its own order again. With the drawing that offers the choice: an effect after it would undo what was chosen meanwhile.
  useLayoutEffect(() => setFoundOrder('rank'), [search.isSearching]);
  const setOrder = (order: ListOrder): void => {
    if (search.isSearching) setFoundOrder(order);
    else if (order !== 'rank') setShelfOrder(order);
  };
  const whatIsThere = (search.isSearching ? search.found : rows) ?? NO_ROWS;
  const settled = useSettled(search.found);
  const countsHere = useMemo(() => {
    const counted = (search.isSearching ? settled : null) ?? rows ?? NO_ROWS;
    return view === EVERYTHING && counted === rows ? counts : { ...countsOf(counted, view, language()), places: counts.places };
  }, [settled, search.isSearching, rows, view, counts]);
  const narrowed = narrowedBy(view, countsHere, counts);
  const listed = useMemo(
    () =>
      ordered(
        whatIsThere.filter((one) => isIn(view, one)),
        order,
        language(),
      ),
    [whatIsThere, view, order],
  );
  const words = useMemo(() => {
    const found = search.query.terms.filter((term) => !term.without).map((term) => term.text);
    return found.length === 0 ? NO_WORDS : found;
  }, [search.query]);
  // What is searched for is shown where it was found; what was thrown away is shown piece by piece.
  const isFolding = !search.isSearching && view.place !== 'trash';
  const [opened, turn] = useOpened();
  const list = useMemo(() => folded(listed, isFolding && stories !== null ? stories : NO_STORIES, opened), [listed, isFolding, stories, opened]);
  const copies = useMemo(() => (rows === null || id === null ? [] : copiesOf(rows, stories ?? NO_STORIES, id)), [rows, stories, id]);
  // A copy that is opened from another one stands in the list, too: once, so that the reader can fold it again.
  useEffect(() => {
    const story = id === null ? undefined : list.folded.get(id);
    if (story !== undefined) turn(story);
  }, [id]);
  const selection = useSelection(listed, list.rows);
  const chosen = useMemo(() => listed.filter((one) => selection.chosen.has(one.id)), [listed, selection.chosen]);

  const leave = useCallback(
    (gone: readonly ArticleRow[]) => {
      selection.none();
      if (!gone.some((one) => one.id === idInAddress(location.hash))) return;
      location.hash = '';
      // Whoever goes through the list stays in it.
      if (document.activeElement?.closest('.list') == null) document.querySelector<HTMLElement>('.library-head h1')?.focus();
    },
    [selection.none],
  );
  const toRow = useRef<(id: string) => void>(() => undefined);
  const awaited = useRef<string | null>(null);
  const deeds = deedsWith(task, say, leave, ([first]) => {
    awaited.current = first?.id ?? null;
  });
  // What was taken back is where the keyboard goes on, once the list has it again.
  useEffect(() => {
    if (awaited.current === null || !list.rows.some((one) => one.id === awaited.current)) return;
    toRow.current(awaited.current);
    awaited.current = null;
  }, [list.rows]);
  useFocus();

  const sayWords = useCallback((words: string) => say({ words }), [say]);
  const [isHelping, setHelping] = useState(false);
  const letters = useLetterKeys();
  useKeys(
    keyDeeds({
      rows: list.rows,
      chosen,
      open: row ?? null,
      deeds,
      say: sayWords,
      toRow: (id) => toRow.current(id),
      choose: (one) => selection.choose(one, true, false),
      turn: (one) => selection.choose(one, !selection.chosen.has(one), false),
      unchoose: selection.none,
      undo: () => saying?.undo?.(),
      help: () => setHelping(true),
    }),
    letters,
  );

  const toFirst = (): void => {
    const [first] = list.rows;
    if (first !== undefined) toRow.current(first.id);
  };

  const clear = (): void => {
    setWritten('');
    // The button goes with the question.
    document.querySelector<HTMLElement>('[data-search]')?.focus();
  };

  const isFilled = rows !== null && rows.length > 0;
  const pane = () => {
    if (isCheck(hash))
      return (
        <>
          <Back />
          <Check />
        </>
      );
    if (fault !== null) return <Fault code={fault} onRetry={again} />;
    if (read !== null && 'fault' in read)
      return read.fault === 'text-lost' && row !== undefined ? <LostText key={row.id} row={row} look={look} /> : <Fault code={read.fault} />;
    if (stock !== null && rows !== null && rows.length > 0) return <StockPage key={stock} stock={stock} rows={rows} />;
    if (copy !== null)
      return (
        <ArticleView
          copy={copy}
          copies={copies}
          row={row ?? copy}
          around={aroundIn(list.rows, copy.id)}
          words={words}
          look={look}
          task={task}
          deeds={deeds}
          onSaid={sayWords}
        />
      );
    if (rows === null || id !== null) return <p class="place">{word('library_loading')}</p>;
    if (rows.length === 0) return <Empty />;
    return listed.length === 0 ? null : <Choose />;
  };
  return (
    <div
      class="library"
      data-open={id === null && stock === null && !isCheck(hash) ? 'list' : 'article'}
      data-filled={isFilled ? '' : undefined}
      data-whole={whole ? '' : undefined}
    >
      <header class="library-head">
        <Mark size={24} />
        <h1 tabIndex={-1}>{word('library_title')}</h1>
        {isFilled && <SearchBox written={written} counts={counts} onWrite={setWritten} onFocus={search.prepare} onGo={toFirst} hasKey={letters} />}
        {rows !== null && (
          <FilesBar
            isEmpty={!isFilled}
            listed={listed.map((one) => one.id)}
            of={search.isSearching ? written.trim() : narrowed.map(({ name }) => name).join(' ') || null}
            onSaid={(words) => say({ words })}
            onKept={again}
            onKeys={() => setHelping(true)}
          />
        )}
        <a class="button button-link head-settings" href="#settings">
          {word('settings')}
        </a>
      </header>
      {whole && isFilled && <BackupLine rows={rows} onSaid={sayWords} />}
      <main class="desk">
        {isFilled && (
          <aside class="side" aria-label={word('library_side')}>
            <Side
              counts={countsHere}
              view={view}
              onView={setView}
              count={listed.length}
              onShow={toFirst}
              foot={<StorageLine changed={rows.length} />}
            />
          </aside>
        )}
        {isFilled && (
          <div class="shelf">
            <ListHead
              count={listed.length}
              view={view}
              order={order}
              isSearching={search.isSearching}
              isWhole={search.isWhole}
              narrowed={narrowed}
              onWiden={({ facet, value }) => setView(turned(view, facet, value))}
              onOrder={setOrder}
              onEmptyTrash={() => deeds.erase(listed)}
            />
            {listed.length === 0 && search.isWhole && search.fault === null && <Nothing isSearching={search.isSearching} onClear={clear} />}
            {search.fault !== null && <Fault code={search.fault} />}
            <List
              rows={list.rows}
              folds={list.folds}
              onFold={turn}
              order={order}
              words={words}
              isSearching={search.isSearching}
              open={id}
              chosen={selection.chosen}
              onChoose={selection.choose}
              onStar={(one) => deeds.set([one], { star: !one.star })}
              toRow={toRow}
            />
            {chosen.length > 0 && (
              <SelectionBar
                isTrash={view.place === 'trash'}
                ids={chosen.map((one) => one.id)}
                onSaid={(words) => say({ words })}
                onAll={selection.all}
                onNone={selection.none}
                onTag={(tag) => deeds.tag(chosen, tag)}
                onRead={() => deeds.set(chosen, { read: true })}
                onStar={() => deeds.set(chosen, { star: true })}
                onDelete={() => deeds.discard(chosen)}
                onRestore={() => deeds.restore(chosen)}
                onErase={() => deeds.erase(chosen)}
              />
            )}
          </div>
        )}
        <div class="pane">{pane()}</div>
      </main>
      {isHelping && <KeySheet isOn={letters} onClose={() => setHelping(false)} />}
      <Said saying={saying} />
      {task.fault !== null && <Fault code={task.fault.code} onRetry={task.again} />}
    </div>
  );
}
