// Reads a picture: its true address behind lazy loaders, and whether it is one of the article.
import { NOISE_PICTURES, PICTURE_ATTRIBUTES, type PictureRule } from '../sites/pictures.ts';
import { attribute } from './dom.ts';
import { readUrl } from './values.ts';

const anyOf = (rules: readonly PictureRule[]): RegExp => new RegExp(rules.map(({ address }) => address).join('|'));

let noise: RegExp | undefined;
let lasting: RegExp | undefined;

/** Whether what an image shows now is a code, a promo, a live chart or a drawing of the page, and no script will make it a picture of the article. */
export function isNoise(image: Element, address: string): boolean {
  lasting ??= anyOf(NOISE_PICTURES.filter(({ isStandIn }) => isStandIn !== true));
  return lasting.test(readUrl(attribute(image, 'src'), address)) && pictureAddress(image, address) === '';
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
  noise ??= anyOf(NOISE_PICTURES);
  for (const name of PICTURE_ATTRIBUTES) {
    const value = attribute(image, name);
    if (value === '' || value.startsWith('data:')) continue;
    const url = readUrl(value, address);
    if (url !== '') return noise.test(url) ? '' : url;
  }
  return '';
}
