// 排版: how the article is set, with the article itself as the preview.
import { word } from '../platform/words.ts';
import { TypeIcon } from '../ui/icons.tsx';
import { LookControls } from '../ui/look-controls.tsx';
import { DropMenu } from './drop-menu.tsx';
import type { Look } from './use-look.ts';

export function LookMenu({ look, choose }: Look) {
  return (
    <DropMenu action="look" icon={<TypeIcon />} words={word('library_look')}>
      {() => (
        <div class="read-settings">
          <LookControls look={look} onChoose={choose} />
        </div>
      )}
    </DropMenu>
  );
}
