// An article as plain text: its title, what is known of it, its paragraphs, its address.
import type { ArticleFormat, Exported } from './format.ts';

function write(copy: Exported): string {
  const known = [copy.source, copy.author, copy.date.slice(0, 16).replace('T', ' ')].filter((value) => value !== '').join('  ');
  const head = [copy.title, known].filter((line) => line !== '').join('\n');
  return `${[head, copy.text.replaceAll('\n', '\n\n'), copy.canonicalUrl || copy.url].filter((part) => part !== '').join('\n\n')}\n`;
}

export const text: ArticleFormat = {
  id: 'text',
  makes: 'article',
  extension: 'txt',
  mime: 'text/plain;charset=utf-8',
  write: async (copy, name) => [{ path: `${name}.txt`, content: write(copy) }],
};
