// The popup's entry: puts it on the page at once, before anything is asked.
import { render } from 'preact';
import { language, word } from '../platform/words.ts';
import { tabInAddress } from './doors.ts';
import { Popup } from './popup.tsx';

document.documentElement.lang = language();
document.title = word('extensionShortName');
render(<Popup tabId={tabInAddress(location.hash)} />, document.getElementById('popup') as HTMLElement);
