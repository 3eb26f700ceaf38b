// What a bold line of its own must not hold to be a heading.

/** Signs of a sentence, of a label with its value, and of a signature (its stroke 丨 is an ideograph); a colon may end a heading of neither. */
export const SIGNS_OF_NO_HEADING = '[。；，：:|｜丨/／…]|^[（(【[]';
