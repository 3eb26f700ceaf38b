// Every box of noise on the heaviest page, each painted in a colour of its own, so that a film of the page tells which one was seen.

export interface NoiseBox {
  name: string;
  /** The boxes that are painted; frames paint themselves and have none. */
  select?: string;
}

/** The order gives the colours, so new boxes go to the end. */
export const NOISE_BOXES = [
  { name: 'right column', select: '.article-content-right' },
  { name: 'right column box', select: '.cj-r-block,.cj-mystock,.tq-cj-r-survey' },
  { name: 'right column frame' },
  { name: 'ad frame' },
  { name: 'ad frame in the text' },
  { name: 'QR block', select: '.appendQr_wrap' },
  { name: 'account promo', select: '#app-kaihu-stock' },
  { name: 'analyst promo', select: '#artibody > blockquote:first-of-type' },
  { name: 'top banner', select: '.top-banner' },
  { name: 'bottom promo', select: '.article-bottom-tg' },
  { name: 'VIP courses', select: '.vip-class' },
  { name: 'app live', select: '.app-viplive' },
  { name: 'most read', select: '#most_read' },
  { name: 'WeChat QR', select: '.blk-wxfollow' },
  { name: 'related', select: '#tab_related' },
  { name: 'side bar', select: '.page-right-bar' },
  { name: 'side QR', select: '.side-btns-2wm' },
  { name: 'complaints banner', select: '#heimaogif' },
  { name: 'new version', select: '#SFA_NV_POP_ZW' },
  { name: 'flash bar', select: '.SFA-724-bottom' },
  { name: 'sign-in dialog', select: '.f-dialog' },
  { name: 'rewritten QR', select: '.appendQr_normal' },
] as const satisfies NoiseBox[];

export type NoiseName = (typeof NOISE_BOXES)[number]['name'];

/** Red and green of every noise colour; blue counts the boxes up from `FIRST_BLUE`. Neither text nor pictures of the page have such colours. */
export const NOISE_RED = 250;
export const NOISE_GREEN = 7;
export const FIRST_BLUE = 60;

export function colourOf(name: NoiseName): string {
  const at = NOISE_BOXES.findIndex((box) => box.name === name);
  return `rgb(${NOISE_RED},${NOISE_GREEN},${FIRST_BLUE + at})`;
}

export const NOISE_STYLE = NOISE_BOXES.flatMap((box) =>
  'select' in box
    ? box.select.split(',').map((select) => `${select}{background:${colourOf(box.name)}!important;min-height:24px;min-width:24px;padding:12px}`)
    : [],
).join('\n');
