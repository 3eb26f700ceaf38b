// Articles whose own scripts do what no page should: rewrite themselves, put ads back, write the document anew.
import type { Route } from './reply.ts';
import { newsstand } from './site.ts';
import { warehouseReceipts } from './stories/warehouse-receipts.ts';

export interface Unruly {
  name: string;
  url: string;
  /** Run on the page after it is loaded; sets `globalThis.done` when it has done its worst. */
  script: string;
}

const address = (number: number): string => `https://finance.sina.com.cn/jjxw/2026-11-12/doc-inkbqzpa312100${number}.shtml`;

const AD = `'<div class="otherContent_01" id="ad_44099" style="width:300px;height:250px;background:#c00"><ins class="sinaads">广告</ins></div>'`;
const QR = `'<div class="appendQr_wrap">海量资讯、精准解读，尽在新浪财经APP</div>'`;

export const rewriting: Unruly = {
  name: 'rewrites its text every 100 ms for a minute',
  url: address(1),
  script: `let left = 600; const body = document.getElementById('artibody'); const text = body.innerHTML;
    const timer = setInterval(() => { body.innerHTML = text + ${QR}; if (--left === 0) { clearInterval(timer); globalThis.done = true; } }, 100);`,
};
export const tenThousand: Unruly = {
  name: 'brings ten thousand ads at once',
  url: address(2),
  script: `const body = document.getElementById('artibody');
    let html = ''; for (let at = 0; at < 10000; at++) html += '<ins class="sinaads" id="s' + at + '" style="display:block;height:20px">广告</ins>';
    body.insertAdjacentHTML('beforeend', html); globalThis.done = true;`,
};
export const returning: Unruly = {
  name: 'puts each ad back as soon as it goes',
  url: address(3),
  script: `const body = document.getElementById('artibody'); globalThis.insertions = 0;
    const insert = () => { globalThis.insertions++; body.firstElementChild.insertAdjacentHTML('afterend', ${AD}); };
    new MutationObserver(() => { if (!document.getElementById('ad_44099')) insert(); }).observe(body, { childList: true, subtree: true });
    insert(); setTimeout(() => { globalThis.done = true; }, 500);`,
};
export const writing: Unruly = {
  name: 'opens and writes the document anew',
  url: address(4),
  script: `const html = document.documentElement.outerHTML.replace(/<style>[^]*?<\\/style>/g, '').replace(/<script[^]*?<\\/script>/g, '');
    document.open(); document.write(html.slice(0, 3000)); setTimeout(() => { document.write(html.slice(3000) + ${QR}); document.close(); globalThis.done = true; }, 300);`,
};
export const replacing: Unruly = {
  name: 'replaces its body',
  url: address(5),
  script: `const fresh = document.body.cloneNode(true); fresh.querySelector('#artibody').insertAdjacentHTML('beforeend', ${QR}); document.body.replaceWith(fresh); globalThis.done = true;`,
};
export const rotating: Unruly = {
  name: 'gives its ads their names late',
  url: address(6),
  script: `const body = document.getElementById('artibody');
    for (let at = 0; at < 5; at++) {
      const box = document.createElement('div'); box.className = 'x' + Math.random().toString(36).slice(2); box.textContent = '扫码看行情'; body.append(box);
      setTimeout(() => { box.className = 'appendQr_wrap'; }, 50 * at + 50);
    }
    setTimeout(() => { globalThis.done = true; }, 500);`,
};

export const UNRULY: readonly Unruly[] = [rewriting, tenThousand, returning, writing, replacing, rotating];
export const FOREIGN = 'https://www.sina.com.cn/reader.html';

/** The pages' own scripts are left out, so that each does one thing only. */
const bare = (): string => String(warehouseReceipts.reply().body).replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '');

export const unrulyRoute: Route = (host, path) => {
  const asked = `https://${host}${path}`;
  const unruly = UNRULY.find(({ url }) => url === asked);
  if (unruly !== undefined) {
    const script = `<script>addEventListener('load', () => setTimeout(() => { ${unruly.script} }, 100));</script>`;
    return { body: bare().replace('</body>', `${script}</body>`) };
  }
  if (asked === warehouseReceipts.url) return { body: bare() };
  if (asked === FOREIGN) return { body: `<!DOCTYPE html><meta charset="utf-8"><title>x</title><iframe src="${warehouseReceipts.url}"></iframe>` };
  return newsstand(host, path);
};
