/** The letters and digits of a text, in small letters: the same for texts that differ in spaces, signs and case. */
export const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
