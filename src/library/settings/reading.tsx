// How articles are set, in read mode and in the library, with a sample that follows each choice; and the sites whose articles open in read mode.
import { word } from '../../platform/words.ts';
import { withChoice } from '../../settings/choose.ts';
import { LookControls } from '../../ui/look-controls.tsx';
import { type Look, lookStyle } from '../use-look.ts';
import { HostList } from './host-list.tsx';
import { ResetLink } from './reset-link.tsx';
import type { Choices } from './use-settings.ts';

export function Reading({ choices, look }: { choices: Choices; look: Look }) {
  return (
    <>
      <p class="settings-lead">{word('reading_about')}</p>
      <div class="read-settings">
        <LookControls look={look.look} onChoose={look.choose} />
      </div>
      <article class="reading-sample" style={lookStyle(look.look)} aria-label={word('reading_sample')}>
        <p class="article-title">{word('sample_title')}</p>
        <div class="article-body">
          <p>{word('sample_first')}</p>
          <p>{word('sample_second')}</p>
          <p>{word('sample_third')}</p>
        </div>
      </article>
      <ResetLink section="reading" choices={choices} />
      <HostList
        title={word('reading_always')}
        about={word('reading_always_about')}
        none={word('reading_always_none')}
        hosts={choices.settings?.readHosts ?? null}
        action="read-host-off"
        words={word('reading_always_not')}
        onRemove={(host) => choices.change('readHosts', (now) => withChoice(now, host, false))}
      />
    </>
  );
}
