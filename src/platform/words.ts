// Every word a reader sees, by its key in `_locales`, in the language the browser chose.
import type messages from '../../_locales/zh_CN/messages.json';
import { browser } from './browser.ts';

type Messages = typeof messages;
export type WordKey = keyof Messages;
type Value = string | number;
type Values<Key extends WordKey> = Messages[Key] extends { placeholders: object } ? [Value, ...Value[]] : [];

/** The language of the words, as a BCP 47 tag. It may differ from the browser's own, for which we have no words. */
export function language(): string {
  return browser.i18n.getMessage('languageTag' satisfies WordKey) || 'zh-CN';
}

/** Numbers are written the way the language groups digits: 3,446. */
export function word<Key extends WordKey>(key: Key, ...values: Values<Key>): string {
  const texts = values.map((value) => (typeof value === 'number' ? value.toLocaleString(language()) : value));
  // A missing key would be an empty label; its name at least says which.
  return browser.i18n.getMessage(key, texts) || key;
}
