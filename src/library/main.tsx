// The library's entry.
import { render } from 'preact';
import { language } from '../platform/words.ts';
import { Library } from './library.tsx';

document.documentElement.lang = language();
render(<Library />, document.getElementById('library') as HTMLElement);
