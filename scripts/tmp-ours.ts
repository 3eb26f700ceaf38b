import { rmSync } from 'node:fs';
import { openBrowser } from '../tests/browser/harness/open.ts';
import { pause } from '../tests/browser/harness/until.ts';
import { goldPages } from './bench-page/gold.ts';
import { wideExtension } from './extract/wide-extension.ts';
import { median } from './bench/statistics.ts';
const CATEGORIES = ['-*', 'toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute', 'blink.user_timing', 'disabled-by-default-v8.compile','v8'];
const NOTHING = "default-src 'none'; style-src 'unsafe-inline'";
export async function main(args: string[]): Promise<number> {
  const rounds = Number(args.shift());
  const pages = goldPages('/work/shared/corpus').filter((_, i) => i % 3 === 1);
  const replies = new Map(pages.map(({ address, body, charset }) => { const u = new URL(address); return [u.host + u.pathname + u.search, { body, type: `text/html; charset=${charset}`, headers: { 'content-security-policy': NOTHING } }]; }));
  const route = (h: string, p: string) => replies.get(h + p);
  const variants = [] as any[];
  for (const dir of args) { const folder = wideExtension(dir); variants.push({ dir, folder, browser: await openBrowser('chromium', { extension: folder, route }), times: new Map(), parts: new Map(), mains: new Map() }); }
  for (let r = -1; r < rounds; r++) for (const [pi, gold] of pages.entries()) for (let k = 0; k < variants.length; k++) {
    const v = variants[(k + pi + r + 1) % variants.length];
    const page = await v.browser.newPage();
    await page.tracing.start({ categories: CATEGORIES });
    await page.goto(gold.address, { waitUntil: 'load', timeout: 60_000 });
    await pause(150);
    await page.evaluate(() => void performance.mark('S'));
    const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
    await page.close();
    const mark = traceEvents.find((e: any) => e.name === 'S');
    const th = traceEvents.filter((e: any) => e.ph === 'X' && e.pid === mark.pid && e.tid === mark.tid && e.ts < mark.ts).sort((a: any, b: any) => a.ts - b.ts || b.dur - a.dur);
    const addr = (e: any) => e.args.data?.url ?? e.args.data?.fileName ?? e.args.fileName ?? '';
    let end = 0, sum = 0; const parts: any = {};
    for (const e of th) { if (!/^chrome-extension:/.test(addr(e)) || e.ts < end) continue; sum += e.tdur ?? e.dur; end = e.ts + e.dur; const n = `${e.name} ${addr(e).split('/').pop()} ${e.args.data?.functionName ?? ''}:${e.args.data?.lineNumber ?? ''}`; parts[n] = (parts[n] ?? 0) + (e.tdur ?? e.dur) / 1000; }
    let me = 0, ms = 0; for (const e of th) { if (!e.name.endsWith('RunTask') || e.ts < me) continue; ms += e.tdur ?? e.dur; me = e.ts + e.dur; }
    if (r < 0) continue;
    const push = (m: Map<any, any>, key: any, x: any) => m.set(key, [...(m.get(key) ?? []), x]);
    push(v.times, gold.name, sum / 1000); push(v.mains, gold.name, ms / 1000);
    for (const [n, x] of Object.entries(parts)) push(v.parts, n, x);
  }
  for (const v of variants) {
    const meds = [...v.times].map(([n, l]: any) => [n, median(l)]).sort((a: any, b: any) => a[1] - b[1]);
    console.log(v.dir, 'median page', median(meds.map((m: any) => m[1])).toFixed(2), 'mean', (meds.reduce((s: number, m: any) => s + m[1], 0) / meds.length).toFixed(2), 'main', median([...v.mains.values()].map((l: any) => median(l))).toFixed(1), meds.map((m: any) => `${m[0]}:${m[1].toFixed(1)}`).join(' '));
    const n = pages.length * rounds;
    for (const [name, l] of ([...v.parts] as any[]).sort((a, b) => b[1].reduce((s: number, x: number) => s + x, 0) - a[1].reduce((s: number, x: number) => s + x, 0)).slice(0, 12)) console.log('   ', (l.reduce((s: number, x: number) => s + x, 0) / n).toFixed(3), name, 'x', (l.length / n).toFixed(2));
    await v.browser.close(); rmSync(v.folder, { recursive: true, force: true });
  }
  return 0;
}
