// The receipt says first what was kept and then, after the things one by one, offers to leave the site alone.
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { Receipt } from '../../../src/popup/receipt.tsx';
import { sampleStatus } from '../sample-article.ts';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: { i18n: { getMessage: () => '' } } }));

describe('the receipt', () => {
  it('shows what was kept and the switch of the site without its things one by one', () => {
    const place = document.createElement('div');
    const none = () => undefined;
    const ways = { putBack: none, showCategory: none, switchSite: vi.fn(), putAllBack: none };
    render(<Receipt status={sampleStatus()} spared={2} shown={[]} busy={false} ways={ways} />, place);
    const parts = [...place.querySelectorAll('.receipt > *')].map((part) => part.className || part.tagName.toLowerCase());
    expect(parts.slice(-4)).toEqual(['receipt-kept', 'receipt-kept', 'details', 'site-row']);
    place.querySelector<HTMLElement>('.site-row [data-action="site-off"]')?.click();
    expect(ways.switchSite).toHaveBeenCalledWith('finance.sina.com.cn', false);
  });
});
