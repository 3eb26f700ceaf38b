// The outline of a page: how it is built, and nothing of what it says.
import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../src/extract/outline.ts';
import { desktop, parse } from './sample-page.ts';

describe('an outline', () => {
  it('names elements that have a name, those inside them further in, and how much text each holds', () => {
    const { lines } = outlineOf(parse('<body><div><div id="text" class="a b"><p>吊机</p><span class="c">醒了</span></div></div></body>'));
    expect(lines).toEqual(['div#text.a.b 4', '  span.c 2']);
  });

  it('says nothing that the page says', () => {
    const document = parse(
      desktop({ title: '港口的清晨', head: '<meta name="mediaid" content="海湾商报"><meta property="og:title" content="港口">' }),
    );
    const outline = outlineOf(document);
    expect(JSON.stringify(outline)).not.toMatch(/港口|海湾|清晨/);
    expect(outline.metas).toEqual(expect.arrayContaining(['mediaid', 'og:title']));
  });

  it('tells of each template what the page lacks', () => {
    const { templates } = outlineOf(parse(desktop()));
    const missing = Object.fromEntries(templates.map((one) => [one.id, one.missing]));
    expect(missing['desktop-2018']).toEqual([]);
    expect(missing.mobile).toEqual(['.art_content', '.art_box h1.art_tit_h1']);
    expect(missing['desktop-2004']).toEqual(['#article th, th.f24', '#zoom, table:has(th.f24) #artibody']);
  });

  it('ends where it would be too long', () => {
    expect(outlineOf(parse(`<body>${'<p class="x"></p>'.repeat(5_000)}</body>`)).lines).toHaveLength(600);
  });
});
