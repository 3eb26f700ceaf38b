// The focus is never lost: when what has it goes from the page, or can be used no longer, it passes to what stands nearest.
import { useEffect } from 'preact/hooks';

/** No list of choices: the next key would choose from it. */
const TAKES = 'a[href], button:not(:disabled), input:not(:disabled), textarea, [tabindex]';

const isThere = (element: Element): boolean => element.isConnected && element.getClientRects().length > 0;

/** In a list its first row, in an article its title, anywhere else what takes the focus first. */
const within = (box: Element): HTMLElement | null =>
  box.querySelector<HTMLElement>('[data-row]') ?? box.querySelector<HTMLElement>('h1[tabindex]') ?? box.querySelector<HTMLElement>(TAKES);

/** Firefox leaves a button that is switched off its focus; Chromium takes it away, and of what is removed both do. */
export function useFocus(): void {
  useEffect(() => {
    let last: Element | null = null;
    let around: Element[] = [];
    const note = ({ target }: FocusEvent): void => {
      last = target instanceof Element ? target : null;
      around = [];
      for (let box = last?.parentElement; box != null && box !== document.body; box = box.parentElement) around.push(box);
    };
    const pass = (): void => {
      const isNowhere = document.activeElement === null || document.activeElement === document.body;
      if (last === null || !isNowhere || (isThere(last) && !last.matches(':disabled'))) return;
      const next = around
        .filter(isThere)
        .map(within)
        .find((found) => found !== null && isThere(found));
      next?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(pass);
    observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['disabled'] });
    document.addEventListener('focusin', note);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', note);
    };
  }, []);
}
