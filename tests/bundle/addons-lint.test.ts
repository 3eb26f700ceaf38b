// What Mozilla's linter says of the Firefox folder: no error, and exactly the warnings that are understood.
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { outputs, root } from './output.ts';

interface Remark {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

/** How often each warning may come, by code and by the package in whose code it stands, with the reason why it is no danger. */
const KNOWN: { code: string; mark: string; count: number; why: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    mark: 'dangerouslySetInnerHTML',
    count: 2,
    why: 'preact, in the popup and in the library: the branch for dangerouslySetInnerHTML, which tests/house/sinks.test.ts forbids',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    mark: 'SAFE_FOR_TEMPLATES',
    count: 1,
    why: 'dompurify: its way for documents that are not HTML, in an inert document',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    mark: 'End of central directory not found',
    count: 1,
    why: 'zip.js: it would import a codec that was registered by its address; none ever is, and the content security policy forbids any but our own files',
  },
];

it('Mozilla has no error and no warning that is not written down', () => {
  const ran = spawnSync(
    process.execPath,
    ['node_modules/web-ext/bin/web-ext.js', 'lint', '--no-config-discovery', '--source-dir', 'dist/firefox', '--output', 'json'],
    { cwd: root, encoding: 'utf8' },
  );
  expect(ran.stdout, ran.stderr).toContain('"errors"');
  const { errors, warnings } = JSON.parse(ran.stdout) as { errors: Remark[]; warnings: Remark[] };
  const say = ({ code, message, file, line }: Remark) => `${file ?? 'dist/firefox'}:${line ?? 0} ${code}: ${message}`;
  expect(errors.map(say)).toEqual([]);

  const firefox = outputs.find(({ target }) => target === 'firefox');
  const unknown = [...warnings];
  const missing = KNOWN.flatMap(({ code, mark, count, why }) => {
    const found = unknown
      .filter((warning) => warning.code === code && warning.file !== undefined && firefox?.read(warning.file).includes(mark))
      .slice(0, count);
    for (const warning of found) unknown.splice(unknown.indexOf(warning), 1);
    return found.length === count
      ? []
      : `${code} is expected ${count} times and came ${found.length} times (${why}): take what is gone off the list.`;
  });
  expect(unknown.map(say), 'A new warning: mend it, or write it down with the reason why it is no danger.').toEqual([]);
  expect(missing).toEqual([]);
});
