// The library's entry.
import { render } from 'preact';
import { language } from '../platform/words.ts';
import { Screens } from './screens.tsx';

// The browser's own way to the settings needs a query (`scripts/options-address.ts`); from here on the `#` alone says what is open.
if (location.search !== '') history.replaceState(null, '', location.pathname + location.hash);
document.documentElement.lang = language();
render(<Screens />, document.getElementById('library') as HTMLElement);
