// The code that the heaviest page's resources run: real work of a stated length, then what Sina's scripts of that name do to the page.
import type { Resource } from './resources.ts';

/** Function after function up to the size, as bundles are: parsed by the browser, most of it never called. */
function filling(bytes: number): string {
  const parts: string[] = [];
  for (let size = 0, at = 0; size < bytes; at += 1) {
    const part = `function w${at}(list){var out=[];for(var i=0;i<list.length;i++){if(list[i]&&list[i].id>${at})out.push(list[i].name+'_${at}');}return out;}\n`;
    parts.push(part);
    size += part.length;
  }
  return parts.join('');
}

/** Parsing and looking at the layout, the two things that ad and widget scripts spend their time with. */
const working = (turns: number): string =>
  `for(var turn=0,sum=0;turn<${turns};turn++){sum+=JSON.parse('{"list":['+turn+',2,3],"name":"w'+turn+'"}').list.length;` +
  `if(turn%500===0&&document.body)sum+=document.body.offsetHeight;}`;

/** What some of the scripts do beside their work, by the end of their address. */
const DEEDS: Record<string, string> = {
  'd1images/button/rotator.js': `setInterval(function(){document.querySelectorAll('.article-botton-slide').forEach(function(box){box.setAttribute('data-turn',Date.now()%7);box.appendChild(box.firstElementChild||document.createElement('span'));});},900);`,
  'SinaPageMostRead.js': `setTimeout(function(){var box=document.getElementById('most_read');if(box)for(var i=0;i<12;i++){var row=document.createElement('p');row.textContent='热门推荐第'+(i+1)+'条';box.appendChild(row);}},350);`,
  'SFA_APPLive.js': `setTimeout(function(){var box=document.querySelector('.app-viplive');if(box)for(var i=0;i<6;i++){var row=document.createElement('div');row.style.height='48px';row.textContent='直播间 '+(i+1);box.appendChild(row);}},420);`,
  'zw_account_stock.js': `setTimeout(function(){var body=document.getElementById('artibody');if(!body||body.querySelector('.app-kaihu-qr'))return;var box=document.createElement('div');box.className='app-kaihu-qr';box.style.cssText='background:#fff3ec;padding:14px;height:120px';box.textContent='股民福利来了！扫码开户';body.insertBefore(box,body.querySelector('p'));},380);`,
};

export function scriptOf({ at, kilobytes, work }: Resource): string {
  const deed = Object.entries(DEEDS).find(([ending]) => at.endsWith(ending))?.[1] ?? '';
  return `(function(){${working(work)}${deed}})();\n${filling(Math.max(0, kilobytes * 1000 - deed.length - 300))}`;
}

/** Asked for by the page's own foot: lists as JSON, and the calls that count the reader. */
export const footScript = (lists: readonly Resource[], beacons: readonly string[]): string =>
  `<script>
${lists.map(({ at }) => `fetch('https://${at}?docid='+encodeURIComponent(location.pathname),{mode:'no-cors'}).catch(function(){});`).join('\n')}
setTimeout(function () { ${beacons.map((at) => `new Image().src='https://${at}?p='+encodeURIComponent(location.pathname);`).join('')} }, 300);
addEventListener('load', function () { setTimeout(function () {
  document.querySelectorAll('ins.sinaads').forEach(function (slot) { new Image().src = 'https://r.sax.sina.com.cn/impress.gif?s=' + (slot.getAttribute('data-ad-pdps') || ''); });
}, 200); });
</script>`;
