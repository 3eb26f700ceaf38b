// Draws icons/*.png from the two drawings of the mark, in the Chromium that the browser tests use.
import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers.ts';

/** `mark-small` is set on the pixel grid of 16 and 32. The store asks for 96 pixels of picture in 128, the rest transparent. */
const PICTURES = [
  { size: 16, drawing: 'mark-small', margin: 0 },
  { size: 32, drawing: 'mark-small', margin: 0 },
  { size: 48, drawing: 'mark', margin: 0 },
  { size: 128, drawing: 'mark', margin: 16 },
] as const;

export async function main(): Promise<number> {
  const browser = await puppeteer.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    for (const { size, drawing, margin } of PICTURES) {
      const svg = readFileSync(`icons/${drawing}.svg`, 'utf8');
      await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
      await page.setContent(`<style>body{margin:${margin}px}svg{display:block;width:${size - 2 * margin}px}</style>${svg}`);
      writeFileSync(`icons/${size}.png`, await page.screenshot({ type: 'png', omitBackground: true }));
      console.log(`icons/${size}.png from icons/${drawing}.svg`);
    }
  } finally {
    await browser.close();
  }
  return 0;
}
