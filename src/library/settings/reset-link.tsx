// Puts the settings of a section back to what held before anything was chosen; there while there is anything to put back.
import { word } from '../../platform/words.ts';
import { SETTING_NAMES } from '../../settings/registry.ts';
import { Button } from '../../ui/button.tsx';
import { SECTION_OF, type Section } from './section.ts';
import { type Choices, isChosen } from './use-settings.ts';

export function ResetLink({ section, choices }: { section: Section; choices: Choices }) {
  const names = SETTING_NAMES.filter((name) => SECTION_OF[name] === section);
  if (choices.settings === null || !isChosen(choices.settings, names)) return null;
  return (
    <Button action="reset" kind="link" onClick={() => choices.reset(names)}>
      {word('settings_reset')}
    </Button>
  );
}
