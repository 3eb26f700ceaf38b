// Reads a picture: its true address behind lazy loaders, and whether it is one of the article.
import { NOISE_PICTURES, PICTURE_ATTRIBUTES } from '../sites/pictures.ts';
import { attribute } from './dom.ts';
import { readUrl } from './values.ts';

let noise: RegExp | undefined;
/** Whether a picture lies where only QR codes, promos, live charts and the page's own drawings do. `url` is absolute. */
export function isNoiseAddress(url: string): boolean {
  noise ??= new RegExp(NOISE_PICTURES.map((rule) => rule.address).join('|'));
  return noise.test(url);
}

const SIZES = ['width', 'height', 'w', 'h'];
/** Counting pixels and the small marks of buttons: no picture of an article is that small. */
const TINY = 24;

function isTiny(image: Element): boolean {
  let isSized = false;
  for (const name of SIZES) {
    const size = Number.parseFloat(attribute(image, name));
    if (size > TINY) return false;
    isSized ||= size >= 0;
  }
  return isSized;
}

/** The absolute address of an article's picture, or empty when it has none or is a QR code, promo or live chart. */
export function pictureAddress(image: Element, address: string): string {
  if (isTiny(image)) return '';
  for (const name of PICTURE_ATTRIBUTES) {
    const value = attribute(image, name);
    if (value === '' || value.startsWith('data:')) continue;
    const url = readUrl(value, address);
    if (url !== '') return isNoiseAddress(url) ? '' : url;
  }
  return '';
}
