// Every small page, in the order of the files.
import { editorSentence, newYearsEve, originalTitleWithoutColon, yearlessDate } from './fields.ts';
import { doubledFigure, linksBelow, tornSentence } from './mended.ts';
import type { ExtraPage } from './page.ts';
import { pageBox, pageBoxById, pageBoxInBox, pageLine } from './paged.ts';
import { captionAfterAd, pictureAboveEditor, spannedTable } from './pictures-and-tables.ts';
import { qrPayment } from './qr-payment.ts';
import { nestedDiv, oneCharacterSpans, splitWord } from './split-text.ts';

export const EXTRA_PAGES: ExtraPage[] = [
  nestedDiv,
  oneCharacterSpans,
  splitWord,
  originalTitleWithoutColon,
  yearlessDate,
  newYearsEve,
  editorSentence,
  captionAfterAd,
  pictureAboveEditor,
  spannedTable,
  qrPayment,
  pageLine,
  pageBox,
  pageBoxInBox,
  pageBoxById,
  tornSentence,
  doubledFigure,
  linksBelow,
];
