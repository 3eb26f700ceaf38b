// Words come from the browser by their key, numbers grouped as the language does; the three locales agree with each other.
// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import en from '../../../_locales/en/messages.json' with { type: 'json' };
import cn from '../../../_locales/zh_CN/messages.json' with { type: 'json' };
import tw from '../../../_locales/zh_TW/messages.json' with { type: 'json' };
import { CATEGORIES, PROBLEMS } from '../../../src/article/article.ts';
import { ERRORS } from '../../../src/article/errors.ts';
import { language, word } from '../../../src/platform/words.ts';

type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;

const shown = vi.hoisted(() => ({ messages: {} as Messages }));
vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    i18n: {
      // As the browsers do it: named placeholders, then $1 to $9.
      getMessage: (key: string, values: string[] = []) => {
        const found = shown.messages[key];
        if (found === undefined) return '';
        return found.message.replace(/\$(\w+)\$/g, (_, name: string) => values[Number(found.placeholders?.[name]?.content.slice(1)) - 1] ?? '');
      },
    },
  },
}));

describe('word', () => {
  it.each([
    [cn, '正文 3,446 / 3,450 字保留'],
    [tw, '內文 3,446 / 3,450 字保留'],
    [en, 'Text kept: 3,446 of 3,450 characters'],
  ])('speaks each language', (messages, sentence) => {
    shown.messages = messages;
    expect(word('receipt_kept', 3446, 3450)).toBe(sentence);
  });

  it('names what is missing instead of showing nothing', () => {
    shown.messages = {};
    expect([word('popup_save'), language()]).toEqual(['popup_save', 'zh-CN']);
  });
});

const LOCALES: [string, Messages][] = [
  ['zh_CN', cn],
  ['zh_TW', tw],
  ['en', en],
];

describe.each(LOCALES)('the words of %s', (locale, messages) => {
  it('have the same keys and placeholders as the others', () => {
    const shape = (all: Messages) => Object.entries(all).map(([key, { placeholders = {} }]) => [key, placeholders]);
    expect(shape(messages)).toEqual(shape(cn));
    for (const [key, { message, placeholders = {} }] of Object.entries(messages)) {
      const used = [...message.matchAll(/\$(\w+)\$/g)].map((found) => found[1]);
      expect(new Set(used), key).toEqual(new Set(Object.keys(placeholders)));
    }
  });

  it('name their own language', () => {
    expect(messages.languageTag?.message.replace('-', '_')).toBe(locale);
  });

  it('have a whole sentence for every code', () => {
    const keys = [...PROBLEMS.map((code) => `problem_${code}`), ...ERRORS.map((code) => `error_${code}`)].map((key) => key.replaceAll('-', '_'));
    for (const key of keys) expect(messages[key]?.message, key).toMatch(/[。.]$/);
    for (const category of CATEGORIES) expect(messages[`category_${category}`]?.message).toBeTruthy();
  });

  it('do not shout', () => {
    for (const [key, { message }] of Object.entries(messages)) expect(message, key).not.toMatch(/[!！]/);
  });

  it('fit where the stores and browsers show them', () => {
    expect(messages.extensionName?.message.length).toBeLessThanOrEqual(45);
    expect(messages.extensionShortName?.message.length).toBeLessThanOrEqual(12);
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
});
