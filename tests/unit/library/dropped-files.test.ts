// Files and folders as a browser gives them when they are dropped: what cannot be opened, and what is too many, is named.
import { describe, expect, it } from 'vitest';
import { droppedFiles } from '../../../src/library/dropped-files.ts';

const file = (fullPath: string, fault?: DOMException) => ({
  isFile: true,
  fullPath,
  file: (done: (file: File) => void, failed: (thrown: DOMException) => void) => (fault ? failed(fault) : done(new File(['x'], fullPath))),
});

const folder = (fullPath: string, inside: readonly unknown[] | DOMException) => ({
  isDirectory: true,
  fullPath,
  createReader: () => {
    const left = inside instanceof DOMException ? [] : [...inside];
    return {
      readEntries: (done: (part: unknown[]) => void, failed: (thrown: DOMException) => void) =>
        inside instanceof DOMException ? failed(inside) : done(left.splice(0, 100)),
    };
  },
});

const dropped = (...entries: unknown[]) =>
  droppedFiles({ items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })) } as unknown as DataTransfer);
const told = (files: Awaited<ReturnType<typeof dropped>>) => files.map((one) => ('refusal' in one ? [one.path, one.refusal] : one.path));

describe('droppedFiles', () => {
  it('opens folders, and names what cannot be opened', async () => {
    const gone = new DOMException('', 'NotFoundError');
    const files = await dropped(folder('/a', [file('/a/1.md'), file('/a/2.md', gone), folder('/a/b', gone), folder('/a/c', [file('/a/c/3.md')])]));
    expect(told(files)).toEqual(['a/1.md', ['a/2.md', 'unreadable'], ['a/b', 'unreadable'], 'a/c/3.md']);
  });

  it('says from which file on there were too many', async () => {
    const many = (name: string) =>
      folder(
        name,
        Array.from({ length: 15_000 }, (_, at) => file(`${name}/${at}.md`)),
      );
    const files = await dropped(many('/a'), many('/b'), file('/c.md'));
    expect([files.length, told(files).at(-1)]).toEqual([20_001, ['b/5000.md', 'too-many-files']]);
    expect(
      told(
        await dropped(
          folder(
            '/a',
            Array.from({ length: 20_000 }, (_, at) => file(`/a/${at}`)),
          ),
        ),
      ),
    ).not.toContainEqual(expect.any(Array));
  });
});
