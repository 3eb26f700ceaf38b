// What the reader chooses in the popup for all pages: kinds of noise to see, sites to leave alone. Pages follow by themselves.
import type { Category } from '../article/article.ts';
import { browser } from '../platform/browser.ts';
import { withChoice } from '../settings/choose.ts';
import type { Settings } from '../settings/registry.ts';
import { readSettings, storeSetting } from '../settings/store.ts';

export const choices = (): Promise<Settings> => readSettings(browser.storage);

export async function showCategory(category: Category, isShown: boolean): Promise<Settings> {
  const { shownCategories } = await choices();
  await storeSetting(browser.storage, 'shownCategories', withChoice(shownCategories, category, isShown));
  return choices();
}

export async function switchSite(site: string, isOn: boolean): Promise<Settings> {
  const { sitesOff } = await choices();
  await storeSetting(browser.storage, 'sitesOff', withChoice(sitesOff, site, !isOn));
  return choices();
}
