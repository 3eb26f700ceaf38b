// What a reader sees of a page, asked in the page itself: its text, and the frames, QR codes and ad slots that take up room.

/** Looked for by what such boxes are called anywhere, not by our own rules: these would only find what they hide. */
const SLOTS = [
  'ins.sinaads',
  '[id^="ad_"]',
  '[id^="Sinads"]',
  '[id^="PublicRelation"]',
  '[class*="sinaads"]',
  '[sax-type]',
  '[data-id^="PDPS"]',
  '[data-ad-pdps]',
  '[class*="appendQr"]',
  '[class*="-qr"]',
  '[class*="qr-"]',
  '[class*="_qr"]',
  '[class*="2wm"]',
  'img[src*="qr.weibo.cn"]',
  'img[src*="qrcode"]',
  'img[src*="_thumb_23666"]',
  '[class*="kaihu"]',
  '[data-sudaclick^="ad_"]',
];

export interface Sight {
  /** Without white space. */
  text: string;
  frames: number;
  /** The outermost boxes only. */
  slots: number;
}

/** An expression for the page; what a reader could scroll to counts as seen. */
export const SIGHT = `(() => {
  const shows = (element) => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1;
  };
  const slots = [...document.querySelectorAll(${JSON.stringify(SLOTS.join(','))})].filter(shows);
  return {
    text: document.documentElement.innerText.replace(/\\s+/g, ''),
    frames: [...document.querySelectorAll('iframe')].filter(shows).length,
    slots: slots.filter((slot) => !slots.some((other) => other !== slot && other.contains(slot))).length,
  };
})()`;
