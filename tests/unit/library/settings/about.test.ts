// Which browser it is, as it calls itself.
// @vitest-environment node
import { expect, it, vi } from 'vitest';
import { browserIn } from '../../../../src/library/settings/about.tsx';

vi.mock('../../../../src/platform/browser.ts', () => ({ browser: {} }));

const CHROME = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';

it.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:152.0) Gecko/20100101 Firefox/152.0', 'Firefox 152'],
  ['Mozilla/5.0 (Android 15; Mobile; rv:152.0) Gecko/152.0 Firefox/152.0', 'Firefox 152'],
  [CHROME, 'Chrome 156'],
  [CHROME.replace('Chrome', 'HeadlessChrome'), 'Chrome 156'],
  [`${CHROME} Edg/148.0.0.0`, 'Edge 148'],
  [`${CHROME} OPR/120.0.0.0`, 'Opera 120'],
  ['Something else', 'Something else'],
])('%s is %s', (agent, name) => expect(browserIn(agent)).toBe(name));
