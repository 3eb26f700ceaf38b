// A picture of the open article by itself: as large as the window or as it is, with its caption and its number.
import { useEffect, useRef, useState } from 'preact/hooks';
import { word } from '../platform/words.ts';
import { BackIcon, CloseIcon, ForwardIcon } from '../ui/icons.tsx';

export interface Shown {
  /** The one in the text: it may still be on its way. */
  picture: HTMLImageElement;
  caption: string;
}

function buttonAround(picture: HTMLImageElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'picture-open';
  picture.decoding = 'async';
  const hadFocus = document.activeElement === picture;
  picture.replaceWith(button);
  button.append(picture);
  if (hadFocus) {
    picture.removeAttribute('tabindex');
    button.focus({ preventScroll: true });
  }
  return button;
}

/** Every picture that lies here gets a button around it, unless it is a link already; those that have one keep it, with the number they have now. */
export function dressPictures(nodes: ParentNode, open: (at: number) => void): Shown[] {
  const pictures = [...nodes.querySelectorAll<HTMLImageElement>('img')].filter((picture) => picture.closest('a') === null);
  return pictures.map((picture, at) => {
    const caption = (picture.closest('figure')?.querySelector('figcaption')?.textContent ?? picture.alt).trim();
    const button = picture.closest<HTMLButtonElement>('.picture-open') ?? buttonAround(picture);
    // As a text: five hundred numbers written for the language would take a third of a second.
    button.setAttribute('aria-label', `${word('library_picture', String(at + 1))} ${caption}`.trim());
    button.onclick = () => open(at);
    return { picture, caption };
  });
}

/** A picture in its own size is scrolled, with the keyboard too. */
const reachable = (stage: HTMLElement | null): void => {
  if (stage !== null) stage.tabIndex = 0;
};

interface LightboxProps {
  pictures: readonly Shown[];
  at: number;
  onGo(at: number): void;
  onClose(): void;
}

export function Lightbox({ pictures, at, onGo, onClose }: LightboxProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // The number of the one in its own size: the next one is shown whole again, without an effect that could undo a key pressed meanwhile.
  const [largeAt, setLargeAt] = useState<number | null>(null);
  const large = largeAt === at;
  const setLarge = (isLarge: boolean) => setLargeAt(isLarge ? at : null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  const shown = pictures[at];
  const go = (step: number) => {
    if (pictures[at + step] !== undefined) onGo(at + step);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft' && !large) go(-1);
    else if (event.key === 'ArrowRight' && !large) go(1);
    else if (event.key === '+' || event.key === '=') setLarge(true);
    else if (event.key === '-') setLarge(false);
    else return;
    event.preventDefault();
  };
  if (shown === undefined) return null;
  // Buttons at the ends stay in reach: one that is switched off under the focus would take it away, and the keys with it.
  return (
    // the keys are for the buttons inside, wherever the focus is among them.
    <dialog
      class="lightbox"
      ref={dialog}
      aria-label={word('library_picture', at + 1)}
      onClose={onClose}
      onKeyDown={press}
      data-large={large || undefined}
    >
      <div class="lightbox-bar">
        <button
          type="button"
          class="button button-link"
          data-action="picture-before"
          aria-disabled={at === 0}
          title={word('library_before')}
          aria-label={word('library_before')}
          onClick={() => go(-1)}
        >
          <BackIcon />
        </button>
        <output data-picture>{`${at + 1}/${pictures.length}`}</output>
        <button
          type="button"
          class="button button-link"
          data-action="picture-after"
          aria-disabled={at === pictures.length - 1}
          title={word('library_after')}
          aria-label={word('library_after')}
          onClick={() => go(1)}
        >
          <ForwardIcon />
        </button>
        <button type="button" class="button button-link" data-action="picture-zoom" aria-pressed={large} onClick={() => setLarge(!large)}>
          {word('library_picture_large')}
        </button>
        <button
          type="button"
          class="button button-link lightbox-close"
          data-action="picture-close"
          title={word('library_close')}
          aria-label={word('library_close')}
          onClick={() => dialog.current?.close()}
        >
          <CloseIcon />
        </button>
      </div>
      <section class="lightbox-stage" ref={reachable} aria-label={word('library_picture', at + 1)}>
        <img src={shown.picture.src || undefined} alt={shown.caption} />
      </section>
      {shown.caption !== '' && (
        <p class="lightbox-caption" lang="zh-CN">
          {shown.caption}
        </p>
      )}
    </dialog>
  );
}
