// Everything the replica has to read, good and bad, by name.
import type { BadPage } from './bad/bad.ts';
import { emptyBody, garbledPage, hugePage, tornPage } from './bad/broken-articles.ts';
import { missingPage, quoteList, quotePage } from './bad/not-articles.ts';
import { headlineColumn } from './stories/headline-column.ts';
import { hostile } from './stories/hostile.ts';
import { mobileGrid } from './stories/mobile-grid.ts';
import { repostedNote } from './stories/reposted-note.ts';
import { steel2012 } from './stories/steel-2012.ts';
import { sugar2016 } from './stories/sugar-2016.ts';
import { warehouseReceipts } from './stories/warehouse-receipts.ts';
import type { Story } from './truth.ts';

export const STORIES: Story[] = [warehouseReceipts, repostedNote, headlineColumn, sugar2016, steel2012, mobileGrid, hostile];
export const BAD_PAGES: BadPage[] = [quotePage, quoteList, missingPage, emptyBody, hugePage, tornPage, garbledPage];
