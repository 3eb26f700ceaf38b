// What is put on the screen: sanitised, with nothing fetched and tables that can be scrolled.
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { ArticleHtml, articleNodes } from '../../../src/ui/safe-html.tsx';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: { i18n: { getMessage: (key: string) => key } } }));

async function show(html: string): Promise<HTMLElement> {
  const root = document.createElement('div');
  render(<ArticleHtml html={html} />, root);
  return root.querySelector('.article-body') as HTMLElement;
}

describe('ArticleHtml', () => {
  it('sanitises what it is given, whoever saved it', async () => {
    const body = await show('<p onclick="x">正文<script>alert(1)</script></p><img src=x onerror=alert(1)>');
    expect(body.innerHTML).toBe('<p>正文</p>');
  });

  it('puts a way to the picture where the picture would be fetched', async () => {
    const body = await show(
      '<figure><img src="https://n.sinaimg.cn/1.jpg" alt="图1"><figcaption>图1</figcaption></figure><img src="http://n.sinaimg.cn/2.jpg" alt="走势">',
    );
    expect(body.querySelector('img')).toBeNull();
    const places = [...body.querySelectorAll('a.picture-away')];
    expect(places.map((place) => [place.getAttribute('href'), place.textContent])).toEqual([
      ['https://n.sinaimg.cn/1.jpg', 'ui_picture_away'],
      ['http://n.sinaimg.cn/2.jpg', 'ui_picture_away · 走势'],
    ]);
    expect(places.every((place) => place.getAttribute('rel') === 'noopener noreferrer')).toBe(true);
  });

  it('shows pictures that are here', async () => {
    expect((await show('<img src="data:image/png;base64,AAAA" alt="">')).querySelectorAll('img').length).toBe(1);
  });

  it('gives a picture its size, and one without words an empty text, so that its address is not read out', () => {
    const nodes = articleNodes(
      '<img src="https://n.sinaimg.cn/1.jpg">',
      new Map([['https://n.sinaimg.cn/1.jpg', { address: 'blob:1', width: 640, height: 360 }]]),
    );
    const picture = nodes.querySelector('img');
    expect(picture?.getAttribute('alt')).toBe('');
    expect([picture?.width, picture?.height]).toEqual([640, 360]);
  });

  it('keeps the place of a picture that is being read, and asks nobody for it', () => {
    const nodes = articleNodes('<img src="https://n.sinaimg.cn/1.jpg" alt="图">', new Map([['https://n.sinaimg.cn/1.jpg', null]]));
    const picture = nodes.querySelector('img');
    expect([picture?.hasAttribute('src'), picture?.dataset.coming]).toEqual([false, 'https://n.sinaimg.cn/1.jpg']);
  });

  it('opens links beside itself and boxes tables', async () => {
    const body = await show('<p><a href="https://x.cn/">x</a></p><table><tr><td>1</td></tr></table>');
    expect(body.querySelector('a')?.target).toBe('_blank');
    expect(body.querySelector('.table-box > table')).not.toBeNull();
    expect((body.querySelector('.table-box') as HTMLElement).tabIndex).toBe(0);
  });
});
