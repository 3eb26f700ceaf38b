// One line set for the product: 20 px, stroke 1.5. Icons stand beside words, so they are hidden from screen readers.
import type { ComponentChildren } from 'preact';

function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export const OutIcon = () => (
  <Icon>
    <path d="M8 5H5.5A1.5 1.5 0 0 0 4 6.5v8A1.5 1.5 0 0 0 5.5 16h8a1.5 1.5 0 0 0 1.5-1.5V12" />
    <path d="M11.5 4H16v4.5M16 4l-7 7" />
  </Icon>
);

export const CheckIcon = () => (
  <Icon>
    <path d="m4.5 10.5 3.5 3.5 7.5-8" />
  </Icon>
);

export const ForwardIcon = () => (
  <Icon>
    <path d="M4.5 10h11M11 5.5l4.5 4.5-4.5 4.5" />
  </Icon>
);

export const BackIcon = () => (
  <Icon>
    <path d="M15.5 10h-11M9 5.5 4.5 10 9 14.5" />
  </Icon>
);

/** Something opens below. */
export const UnfoldIcon = () => (
  <Icon>
    <path d="m5.5 8 4.5 4.5L14.5 8" />
  </Icon>
);

export const DownIcon = () => (
  <Icon>
    <path d="M10 4v8.5M6.5 9.5 10 13l3.5-3.5M4.5 16h11" />
  </Icon>
);

export const DeleteIcon = () => (
  <Icon>
    <path d="M4 6h12M8 6V4.5h4V6M5.5 6l.7 9a1.2 1.2 0 0 0 1.2 1h5.2a1.2 1.2 0 0 0 1.2-1l.7-9M8.5 9v4M11.5 9v4" />
  </Icon>
);

/** Back to where it was. */
export const RestoreIcon = () => (
  <Icon>
    <path d="M7.5 4 4 7.5 7.5 11M4 7.5h7.5a4.25 4.25 0 0 1 0 8.5H7" />
  </Icon>
);

export const StarIcon = () => (
  <Icon>
    <path d="m10 3.8 1.9 4 4.4.6-3.2 3.1.8 4.4L10 13.8l-3.9 2.1.8-4.4L3.7 8.4l4.4-.6z" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="m5 5 10 10M15 5 5 15" />
  </Icon>
);

export const TypeIcon = () => (
  <Icon>
    <path d="m2.5 15.5 4-11 4 11M4 11.5h5M12 15.5l2.5-7 2.5 7M13 13h3" />
  </Icon>
);

export const OutlineIcon = () => (
  <Icon>
    <path d="M4 5.5h12M7.5 10H16M7.5 14.5H16M4 10h.01M4 14.5h.01" />
  </Icon>
);

export const KeysIcon = () => (
  <Icon>
    <rect x="2.5" y="5" width="15" height="10" rx="1.5" />
    <path d="M5.5 8h.01M8.5 8h.01M11.5 8h.01M14.5 8h.01M5.5 12h.01M8 12h4M14.5 12h.01" />
  </Icon>
);

export const QuoteIcon = () => (
  <Icon>
    <path d="M8.5 6C6 6.5 4.5 8.3 4.5 11v3h4v-4h-2M15.5 6c-2.5.5-4 2.3-4 5v3h4v-4h-2" />
  </Icon>
);

export const EyeIcon = () => (
  <Icon>
    <path d="M2.5 10S5.5 5 10 5s7.5 5 7.5 5-3 5-7.5 5-7.5-5-7.5-5Z" />
    <circle cx="10" cy="10" r="2" />
  </Icon>
);

export const GearIcon = () => (
  <Icon>
    <path d="M8.6 3h2.8l.5 2 1.5.9 2-.6 1.4 2.4-1.5 1.4v1.8l1.5 1.4-1.4 2.4-2-.6-1.5.9-.5 2H8.6l-.5-2-1.5-.9-2 .6-1.4-2.4 1.5-1.4V9.1L3.2 7.7l1.4-2.4 2 .6L8.1 5z" />
    <circle cx="10" cy="10" r="2.2" />
  </Icon>
);

/** The mark at small sizes, as in icons/mark-small.svg: a page whose first line is a broom stroke, sweeping into the seal. */
export const Mark = ({ size = 20 }: { size?: number }) => (
  <svg class="mark" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" focusable="false">
    <rect width="16" height="16" rx="3.5" fill="#B23A2E" />
    <rect x="3" y="2" width="10" height="12" rx=".75" fill="#fff" />
    <path
      fill="#B23A2E"
      d="M4.7 3.7C5.4 3.6 6 4.2 7 4.3 9 4.5 11 4.4 13 4l1-.2v3.4L13 7C11 7.4 8.6 7.4 6.6 7 6 6.9 5.3 7.1 4.8 6.8 4.2 6.3 4.1 3.8 4.7 3.7Z"
    />
    <path fill="#fff" d="M13 5v1C11.8 6.2 10.2 6.2 9 6 10.4 5.9 11.8 5.5 13 5Z" />
    <path fill="#B23A2E" d="M5 9h6v1H5ZM5 11h4v1H5Z" />
  </svg>
);
