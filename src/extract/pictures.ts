// Reads a picture: its true address behind lazy loaders, and whether it is one of the article.
import { NOISE_PICTURES, PICTURE_ATTRIBUTES } from '../sites/pictures.ts';
import { attribute } from './dom.ts';
import { readUrl } from './values.ts';

let noise: RegExp | undefined;

/** Counting pixels and the small marks of buttons: no picture of an article is that small. */
function isTiny(image: Element): boolean {
  const sizes = ['width', 'height', 'w', 'h'].map((name) => Number.parseFloat(attribute(image, name))).filter((size) => size >= 0);
  return sizes.length > 0 && Math.max(...sizes) <= 24;
}

/** The absolute address of an article's picture, or empty when it has none or is a QR code, promo or live chart. */
export function pictureAddress(image: Element, address: string): string {
  if (isTiny(image)) return '';
  noise ??= new RegExp(NOISE_PICTURES.map((rule) => rule.address).join('|'));
  for (const name of PICTURE_ATTRIBUTES) {
    const value = attribute(image, name);
    if (value === '' || value.startsWith('data:')) continue;
    const url = readUrl(value, address);
    if (url !== '') return noise.test(url) ? '' : url;
  }
  return '';
}
