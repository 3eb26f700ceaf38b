// Puts pictures together as a store shows them: a popup over its page, and a page before and after.
import { readFileSync } from 'node:fs';
import type { OpenBrowser } from '../../tests/browser/harness/browser.ts';
import { WINDOW } from '../../tests/browser/harness/window.ts';

type Path = `${string}.png`;

const inline = (path: Path): string => `data:image/png;base64,${readFileSync(path).toString('base64')}`;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

async function drawn(browser: OpenBrowser, html: string, path: Path): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport(WINDOW);
  await page.setContent(`<!DOCTYPE html><style>*{box-sizing:border-box}body{margin:0;overflow:hidden;font:600 20px/28px sans-serif}</style>${html}`);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  await page.screenshot({ path });
  await page.close();
}

/** The popup where the browser shows it: in the upper right corner, over the page that it speaks of. */
export function popupOnPage(browser: OpenBrowser, page: Path, popup: Path, path: Path): Promise<void> {
  const box = 'position:absolute;top:12px;right:24px;max-height:776px;border-radius:10px;box-shadow:0 12px 48px #0009,0 0 0 1px #0003';
  return drawn(browser, `<img src="${inline(page)}" width="${WINDOW.width}"><img src="${inline(popup)}" style="${box}">`, path);
}

interface Side {
  picture: Path;
  words: string;
}

/** What fills half of the window under its words, at the scale of a page that is looked at beside another. */
export const HALF = { width: 1_060, height: 1_246 } as const;

/** The left half of the window as it was, the right half as it is, with its words above. The pictures have the shape of `HALF`. */
export function besideEachOther(browser: OpenBrowser, before: Side, after: Side, path: Path): Promise<void> {
  const half = ({ picture, words }: Side, colour: string): string =>
    `<section style="width:50%;height:100vh;overflow:hidden;background:#fff"><p style="margin:0;padding:10px 24px;color:#fff;background:${colour}">${escaped(words)}</p>
     <img src="${inline(picture)}" style="display:block;width:100%"></section>`;
  return drawn(browser, `<main style="display:flex">${half(before, '#625d55')}${half(after, '#b23a2e')}</main>`, path);
}
