// Puts words into the clipboard and says whether they are there.
import { word } from '../platform/words.ts';

export function copyWords(text: string, onSaid: (words: string) => void): void {
  navigator.clipboard.writeText(text).then(
    () => onSaid(word('ui_copied')),
    // A page without the focus may not write; the reader only has to press again.
    () => onSaid(word('ui_not_copied')),
  );
}
