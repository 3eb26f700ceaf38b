// The report on a page that we do not know: what is in the file.
import { expect, it } from 'vitest';
import { reportOf } from '../../../src/popup/report.ts';

const OUTLINE = { templates: [{ id: 'mobile', missing: ['.art_content'] }], metas: ['og:title'], lines: ['div#text 4'] };
const REPORTED = { version: '1.2.3', browser: 'Firefox/140', now: '2026-11-29T04:00:00.000Z' };

it('has the outline, and the address without what may tell of the reader', async () => {
  const { name, content } = reportOf(OUTLINE, { ...REPORTED, address: 'https://finance.sina.com.cn/a/doc-i.shtml?from=me#x' });
  expect(name).toMatch(/^jingdu-page-report-2026-11-\d\d\.json$/);
  expect(JSON.parse(await content.text())).toMatchObject({
    ...OUTLINE,
    address: 'https://finance.sina.com.cn/a/doc-i.shtml',
    version: '1.2.3',
    browser: 'Firefox/140',
  });
});

it('has no address where there is none', async () => {
  const { content } = reportOf(OUTLINE, { ...REPORTED, address: '' });
  expect(JSON.parse(await content.text()).address).toBe('');
});
