// The library's entry.
import { render } from 'preact';
import { language } from '../platform/words.ts';
import { Screens } from './screens.tsx';

document.documentElement.lang = language();
render(<Screens />, document.getElementById('library') as HTMLElement);
