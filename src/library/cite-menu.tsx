// The open article's references under a button of the reading pane; what was copied is said.
import { readersDay } from '../article/readers-day.ts';
import { word } from '../platform/words.ts';
import type { Copy } from '../shelf/record.ts';
import { CiteList } from '../ui/cite-list.tsx';
import { copyWords } from '../ui/copy-words.ts';
import { QuoteIcon } from '../ui/icons.tsx';
import { DropMenu } from './drop-menu.tsx';

export function CiteMenu({ copy, onSaid }: { copy: Copy; onSaid(words: string): void }) {
  return (
    <DropMenu action="cite" icon={<QuoteIcon />} words={word('ui_cite')}>
      {(close) => (
        <CiteList
          cited={{ ...copy, seenOn: readersDay(copy.copiedAt) }}
          onCopy={(text) => {
            close();
            copyWords(text, onSaid);
          }}
        />
      )}
    </DropMenu>
  );
}
