// The shape of a small page that shows one habit of the templates, with the truth beside it.
import type { Stock } from '../../../src/article/article.ts';

export interface ExtraPage {
  name: string;
  address: string;
  html: string;
  truth: {
    title: string;
    originalTitle?: string;
    source: string;
    origin?: string;
    editor?: string;
    date: string;
    /** Every line of text in order, as the reader would copy it. */
    lines: string[];
    pictures?: { src: string; caption: string }[];
    stocks?: Stock[];
    /** Markup that must be there. */
    markup?: string[];
    noise?: string[];
  };
}

interface DesktopParts {
  title: string;
  source: string;
  /** As printed. */
  shown: string;
  body: string;
}

/** The skeleton of a desktop page since 2018. */
export function desktopPage({ title, source, shown, body }: DesktopParts): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}_新浪财经_新浪网</title></head><body>
<div class="main-content"><h1 class="main-title">${title}</h1>
<div class="top-bar" id="top_bar"><div class="second-title">${title}</div>
<div class="date-source"><span class="date">${shown}</span><span class="source ent-source">${source}</span></div></div>
<div class="article-content clearfix" id="article_content"><div class="article-content-left">
<!-- 原始正文begin --><div class="article" id="artibody">${body}</div><!-- 原始正文end -->
<div class="article-bottom clearfix" id="article-bottom"><div class="keywords" id="keywords"></div></div></div></div></div>
<div class="footer"><p>页脚</p></div></body></html>`;
}
