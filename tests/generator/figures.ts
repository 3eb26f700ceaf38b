// Pictures with and without captions, in the markup of each age of the site.
import { escaped, type Style } from './markup.ts';

/** What stands in `src` until the reader comes near. */
const PLACEHOLDER = 'data:image/gif;base64,R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';
const BLANK = 'https://n.sinaimg.cn/blank/space.gif';

type WriteFigure = Style['figure'];
const bare = (src: string): string => src.replace(/^https:/, '');

export const modernFigure: WriteFigure = ({ src, caption }, random, gaps) => {
  const words = escaped(caption);
  const address = random.pick([src, bare(src)]);
  const alt = random.chance(0.5) ? words : '';
  const below = `${gaps.caption()}<span class="img_descr">${words}</span>`;
  const wrapper = `<div class="img_wrapper"><img id="0" style="max-width: 640px;" src="${address}" alt="${alt}" img-size="550,367">${below}</div>`;
  if (caption !== '')
    return random.pick([
      wrapper,
      wrapper,
      `<figure><img src="${address}">${gaps.caption()}<figcaption>${words}</figcaption></figure>`,
      `<div class="hdFigureWrap"><img src="${PLACEHOLDER}" srcUrl="${address}" thumbImg="${BLANK}"><figcaption>${words}</figcaption></div>`,
    ]);
  return random.pick([
    wrapper,
    `<div class="img_wrapper"><img src="${address}" alt="${alt}"></div>`,
    `<p style="text-align:center"><img src="${address}"></p>`,
    `<p cms-style="font-L align-Center"><a href="javascript:;"><img data-original="${address}" src="${PLACEHOLDER}"></a></p>`,
    `<img src="${address}" w="550" h="367">`,
  ]);
};

export const mobileFigure: WriteFigure = ({ src, caption }, random, gaps) => {
  const source = random.chance(0.6) ? `src="${PLACEHOLDER}" data-src="${src}"` : `src="${src}"`;
  const image = `<img class="art_img_mini_img j_fullppt_cover" ${source} w="550" h="367" alt="">`;
  const words = caption === '' && random.chance(0.5) ? '' : `<h2 class="art_img_tit">${escaped(caption)}</h2>`;
  const open = `<a href="${random.pick(['JavaScript:void(0)', 'javascript:;'])}"><figure class="art_img_mini j_p_gallery" data-type="simple">`;
  return random.pick([
    `${open}${image}${gaps.caption()}${words}</figure></a>`,
    `${open}${image}</figure></a>${gaps.caption()}${words}`,
    `${open}${image}</figure>${gaps.caption()}${words}</a>`,
  ]);
};

/** Before captions were marked, they stood in a row of their own under the picture. */
export const oldFigure: WriteFigure = ({ src, caption }, random) => {
  const image = `<img src="${random.pick([src, bare(src)])}" border=1 alt="${escaped(caption)}">`;
  if (caption === '')
    return random.pick([
      `<center>${image}</center>`,
      `<p align=center>${image}</p>`,
      `<div align="center"><a href="${src}" target=_blank>${image}</a></div>`,
      `<p align=center><img src="${BLANK}" _src="${src}"></p>`,
    ]);
  return random.pick([
    `<table border=0 cellspacing=0 cellpadding=0 align=center><tr><td>${image}</td></tr><tr><td align=center class=f12>${escaped(caption)}</td></tr></table>`,
    `<center>${image}<br><br></center><p align=center>${escaped(caption)}</p>`,
  ]);
};

export const blogFigure: WriteFigure = ({ src, caption }, random, gaps) => {
  const image = `<img name="image_operate_1" src="${BLANK}" real_src="${src}" alt="${escaped(caption)}" title="${escaped(caption)}">`;
  if (caption !== '') return `<figure>${image}${gaps.caption()}<figcaption>${escaped(caption)}</figcaption></figure>`;
  return random.pick([
    `<div align="center"><a href="http://photo.blog.sina.com.cn/showpic.html" target="_blank">${image}</a></div>`,
    `<p>${image}</p>`,
  ]);
};
