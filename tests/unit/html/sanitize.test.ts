// Poison in, prose out: the true property is that of the parsed result, so the result is parsed again.
import { describe, expect, it } from 'vitest';
import { CONFIG, sanitize, sanitizeToFragment } from '../../../src/html/sanitize.ts';

const TAGS = new Set(
  'p br hr h2 h3 h4 strong em sub sup blockquote pre a ul ol li figure figcaption img table caption thead tbody tfoot tr th td'
    .toUpperCase()
    .split(' '),
);
// A parsed element remembers its `is` and is written out with it again; without custom elements it means nothing.
const ATTRIBUTES = new Set(['href', 'src', 'alt', 'colspan', 'rowspan', 'rel', 'is']);

/** Everything that is not allowed in what a browser would make of this HTML. */
function faultsOf(html: string): string[] {
  const inert = new DOMParser().parseFromString(html, 'text/html');
  return [...inert.body.querySelectorAll('*'), ...inert.head.querySelectorAll('*')].flatMap((node) => [
    ...(TAGS.has(node.tagName) && node.namespaceURI === 'http://www.w3.org/1999/xhtml' ? [] : [`<${node.tagName}>`]),
    ...[...node.attributes].filter(({ name }) => !ATTRIBUTES.has(name)).map(({ name }) => `${node.tagName} ${name}`),
    ...['href', 'src'].flatMap((name) => {
      const value = node.getAttribute(name);
      return value === null || /^(?:https?:\/\/|blob:|data:image\/(?:png|jpeg|gif|webp|avif|bmp);base64,)/i.test(value) ? [] : [`${name}=${value}`];
    }),
  ]);
}

const POISON = [
  '<script>alert(1)</script>正文',
  '"><img src=x onerror=alert(1)>',
  '<img src="https://n.sinaimg.cn/1.jpg" onerror="alert(1)" onload=alert(1)>',
  '<a href="javascript:alert(1)">x</a><a href=" java\nscript:alert(1)">y</a><a href="&#106;avascript:alert(1)">z</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a><a href="blob:https://x/1">y</a><a href="vbscript:x">z</a>',
  '<a href="//evil.example/x">x</a><a href="/relative">y</a><a href="#top">z</a>',
  '<svg><script>alert(1)</script><a href="https://x"><text>t</text></a></svg>',
  '<math><mi><mglyph><style><img src=x onerror=alert(1)></style></mglyph></mi></math>',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<textarea></textarea><img src=x onerror=alert(1)></textarea><title><img src=x onerror=alert(1)></title>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe><object data="javascript:1"></object><embed src="x">',
  '<form action="https://evil.example"><input name="body" autofocus onfocus=alert(1)><button formaction="x">go</button></form>',
  '<img name="body" id="getElementById" src="https://x/1.png"><a id="attributes" name="childNodes">x</a>',
  '<p style="background:url(https://evil.example/?x)" class="a" id="b" data-x="1" aria-label="y" onclick="z">正文</p>',
  '<style>*{background:url(https://evil.example)}</style><link rel=stylesheet href=https://evil.example><base href="https://evil.example/"><meta http-equiv=refresh content="0;url=https://evil.example">',
  '<img src="data:image/svg+xml;base64,PHN2Zz4="><img src="data:text/html,x"><img src="data:image/png,raw">',
  '<img src="https://x/1.png" srcset="https://evil.example/2.png 2x" sizes="1px" loading="eager">',
  '<video src="https://x/1.mp4" poster="https://x"></video><audio src="https://x"></audio><source srcset="https://x">',
  '<table background="https://evil.example"><tr><td colspan="99999999" rowspan="x" background="javascript:1">1</td></tr></table>',
  '<template><img src=x onerror=alert(1)></template><slot onslotchange=alert(1)></slot>',
  '<x-custom onclick=alert(1)>正文</x-custom><p is="x-custom">正文</p>',
  '<!--><img src=x onerror=alert(1)>--><![CDATA[<img src=x onerror=alert(1)>]]><?xml ><img src=x onerror=alert(1)>?>',
  `${'<div>'.repeat(100)}<img src=x onerror=alert(1)>`,
  '<p>\u0000<scr\u0000ipt>alert(1)</scr\u0000ipt></p>',
];

describe('sanitize', () => {
  it.each(POISON)('leaves nothing unsafe of %j', (poison) => {
    const clean = sanitize(poison);
    expect(faultsOf(clean)).toEqual([]);
    expect(sanitize(clean)).toBe(clean);
  });

  it('looks for faults where there are some', () => {
    expect(POISON.filter((poison) => faultsOf(poison).length > 0).length).toBeGreaterThan(20);
  });

  it('keeps an article as it is', () => {
    const article =
      '<h2>小标题</h2><p>正文<strong>重</strong><em>点</em>H<sub>2</sub>O<sup>3</sup><br>第二行</p><hr><blockquote><p>引</p></blockquote><pre>a  b</pre>' +
      '<ul><li>一</li></ul><ol><li>二</li></ol><figure><img src="https://n.sinaimg.cn/1.jpg" alt="图"><figcaption>图1</figcaption></figure>' +
      '<table><caption>表</caption><thead><tr><th colspan="2">头</th></tr></thead><tbody><tr><td rowspan="3">1</td><td>2</td></tr></tbody></table>';
    expect(sanitize(article)).toBe(article);
  });

  it('gives links to the web no way back to us', () => {
    expect(sanitize('<p><a href="https://www.pbc.gov.cn/" target="_top" rel="opener">央行</a></p>')).toBe(
      '<p><a href="https://www.pbc.gov.cn/" rel="noopener noreferrer">央行</a></p>',
    );
  });

  it('keeps the words of what it takes apart, and not the code', () => {
    expect(sanitize('<div><section>甲</section><span style="x">乙</span><script>丙</script><button>丁</button></div>')).toBe('甲乙');
    expect(sanitize('<p><img src="javascript:1" alt="图 1"></p>')).toBe('<p>图 1</p>');
  });

  it('keeps pictures that are on this machine', () => {
    const here = '<img src="blob:chrome-extension://x/1" alt=""><img src="data:image/png;base64,AAAA" alt="">';
    expect(sanitize(here)).toBe(here);
  });
});

describe('sanitizeToFragment', () => {
  it.each(POISON)('gives the same nodes for %j', (poison) => {
    const box = document.implementation.createHTMLDocument('').createElement('div');
    box.append(sanitizeToFragment(poison));
    expect(box.innerHTML).toBe(sanitize(poison));
  });
});

describe('the allow-list', () => {
  it('is this one and no longer', () => {
    expect(new Set(CONFIG.ALLOWED_TAGS)).toEqual(new Set([...TAGS].map((tag) => tag.toLowerCase())));
    expect(CONFIG.ALLOWED_ATTR).toEqual(['href', 'src', 'alt', 'colspan', 'rowspan']);
    expect(CONFIG.ALLOW_DATA_ATTR).toBe(false);
    expect(CONFIG.ALLOW_ARIA_ATTR).toBe(false);
    expect(CONFIG.ADD_URI_SAFE_ATTR).toEqual(['colspan', 'rowspan']);
    for (const address of ['https://a/', 'http://a/', 'data:image/png;base64,AA', 'blob:https://a/1'])
      expect(CONFIG.ALLOWED_URI_REGEXP?.test(address)).toBe(true);
    for (const address of ['javascript:alert(1)', 'data:text/html,a', 'file:///a', 'moz-extension://a/']) {
      expect(CONFIG.ALLOWED_URI_REGEXP?.test(address)).toBe(false);
    }
  });
});
