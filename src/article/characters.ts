// How long an article is, counted the way Chinese readers count: every character but white space.

export function countCharacters(text: string): number {
  let count = 0;
  // By code point, so that a rare ideograph outside the first plane is one character.
  for (const character of text) if (character.trim() !== '') count += 1;
  return count;
}

/** At 400 characters a minute, and never less than one. */
export function minutesFor(characters: number): number {
  return Math.max(1, Math.round(characters / 400));
}
