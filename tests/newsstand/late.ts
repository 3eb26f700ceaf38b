// The scripts of the replica pages, doing what Sina's own do after the page is there: ads, QR codes, quotes, pop-ups.

/** Fills ad slots with frames shortly after the page is there. */
export const ADS_SCRIPT = `(function () {
  function fill() {
    document.querySelectorAll('ins.sinaads').forEach(function (slot, at) {
      if (slot.firstChild) return;
      slot.classList.add('sinaads-done');
      slot.setAttribute('data-ad-status', 'done');
      var wide = slot.getAttribute('data-ad-width') || 640, tall = slot.getAttribute('data-ad-height') || 90;
      slot.style.display = 'block';
      var frame = document.createElement('iframe');
      frame.id = 'sinaadtk_sandbox_id_' + at;
      frame.src = 'https://sax.sina.com.cn/creative.html?pdps=' + slot.getAttribute('data-ad-pdps');
      frame.width = wide; frame.height = tall; frame.frameBorder = '0'; frame.scrolling = 'no';
      slot.appendChild(frame);
    });
  }
  document.addEventListener('DOMContentLoaded', function () { setTimeout(fill, 150); });
})();
`;

/** The ad inside the text; it comes back once when it is taken away. */
export const IN_TEXT_AD_SCRIPT = `(function () {
  function insert() {
    var body = document.getElementById('artibody');
    if (!body || document.getElementById('noAD') || document.getElementById('ad_44099')) return;
    var lines = Array.prototype.filter.call(body.children, function (child) { return child.tagName === 'P' && !child.className; });
    if (lines.length < 4) return;
    var box = document.createElement('div');
    box.id = 'ad_44099';
    box.className = 'otherContent_01';
    box.style.cssText = 'display:block;margin:10px 20px 10px 0;float:left;overflow:hidden;clear:both;padding:4px;width:300px;height:250px';
    box.innerHTML = '<ins class="sinaads sinaads-done" id="Sinads49447" data-ad-pdps="PDPS000000044099" data-ad-status="done" style="display:block">' +
      '<iframe id="sinaadtk_sandbox_id_44099" src="https://sax.sina.com.cn/creative.html?pdps=PDPS000000044099" width="300" height="250" frameborder="0" scrolling="no"></iframe></ins>';
    body.insertBefore(box, lines[Math.ceil(lines.length / 2)]);
    var clear = document.createElement('div');
    clear.style.cssText = 'font-size: 0px; height: 0px; clear: both';
    body.appendChild(clear);
  }
  setTimeout(insert, 300);
  setTimeout(insert, 900);
})();
`;

/** QR codes that name the reader, prices behind stock names, and three layers over the page. */
export const ARTICLE_SCRIPT = `(function () {
  var body = document.getElementById('artibody');
  setTimeout(function () {
    document.querySelectorAll('.appendQr_wrap img').forEach(function (picture) {
      picture.src = 'https://qr.weibo.cn/inf/gen?api_key=a0241ed0d922e7286303ea5818292a76&data=' +
        encodeURIComponent('https://finance.sina.cn/app/QRtoSFA.shtml?sinaglobal=203.0.113.9_1790000000.1&docid=' + location.pathname);
      picture.setAttribute('data-qrimg', '1');
    });
  }, 200);
  setTimeout(function () {
    document.querySelectorAll('span[id^=quote_]').forEach(function (quote) {
      quote.innerHTML = '(<font color="red">1700.00</font>, +1.2%)';
    });
  }, 250);
  setTimeout(function () {
    var layers = document.createElement('div');
    layers.innerHTML =
      '<div id="SFA_NV_POP_ZW" class="SNP-layer" style="position:fixed;right:20px;bottom:20px;width:200px;padding:12px;background:#fff;border:1px solid #999;z-index:9000">发现新版本 V7.9 扫码立即体验</div>' +
      '<div class="SFA-724-bottom-mask" style="position:fixed;inset:0;background:rgba(0,0,0,.35);z-index:9001"></div>' +
      '<div class="SFA-724-bottom" style="position:fixed;left:0;right:0;bottom:0;padding:28px;background:#c0392b;color:#fff;z-index:9002;text-align:center">7×24小时财经快讯 打开新浪财经APP</div>' +
      '<div class="f-dialog-mask" style="position:fixed;inset:0;background:rgba(0,0,0,.35);z-index:9003"></div>' +
      '<div class="f-dialog" style="position:fixed;left:50%;top:30%;width:320px;margin-left:-160px;padding:24px;background:#fff;z-index:9004">登录后收藏自选股，立领福利</div>';
    while (layers.firstChild) document.body.appendChild(layers.firstChild);
    document.body.style.overflow = 'hidden';
  }, 500);
  setTimeout(function () {
    if (body) new Image().src = 'https://beacon.sina.com.cn/a.gif?read=' + encodeURIComponent(location.pathname);
  }, 600);
})();
`;

/** Words that only these scripts bring. */
export const LATE_NOISE = ['1700.00', '+1.2%', '发现新版本', '7×24小时财经快讯', '登录后收藏自选股'];
