// Entry in the page at document_end, when the text is there: brings what looks into the page, and with it the page is cleaned.
import { makeCleaner } from './cleaner.ts';
import { doorTo } from './meeting.ts';

doorTo('cleaner')?.(makeCleaner);
