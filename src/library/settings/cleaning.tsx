// What is removed from pages, kind by kind, beside a sample page that follows each switch at once.
import { useState } from 'preact/hooks';
import { CATEGORIES, type Category } from '../../article/article.ts';
import { word } from '../../platform/words.ts';
import { withChoice } from '../../settings/choose.ts';
import { Switch } from '../../ui/switch.tsx';
import { SamplePage } from '../welcome/sample-page.tsx';
import { ResetLink } from './reset-link.tsx';
import type { Choices } from './use-settings.ts';

export function Cleaning({ choices }: { choices: Choices }) {
  const [last, setLast] = useState<Category | null>(null);
  const shown = choices.settings?.shownCategories ?? [];
  const choose = (category: Category, isShown: boolean): void => {
    setLast(category);
    choices.change('shownCategories', (now) => withChoice(now, category, isShown));
  };
  return (
    <>
      <p class="settings-lead">{word('cleaning_about')}</p>
      <div class="cleaning">
        <ul class="options">
          {CATEGORIES.map((category) => (
            <li key={category} data-kind={category}>
              <Switch
                isOn={!shown.includes(category)}
                action={`category-${category}`}
                disabled={choices.settings === null}
                onSwitch={(isOn) => choose(category, !isOn)}
              >
                <b>{word(`category_${category}`)}</b>
                <small>{word(`category_about_${category}`)}</small>
              </Switch>
            </li>
          ))}
        </ul>
        <figure class="cleaning-sample">
          <figcaption class="label">{word('cleaning_sample')}</figcaption>
          <SamplePage label={word('cleaning_sample')} shown={shown} last={last} />
        </figure>
      </div>
      <ResetLink section="cleaning" choices={choices} />
    </>
  );
}
