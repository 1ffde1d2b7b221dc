import { lettersOf } from '@/text/letters';

/**
 * The shortened view of a list beside the whole one: "Aqua, Glycerin, Squalane… Read more". It names the beginning of the
 * list, stops with dots, and is no list of its own.
 */

const dots = /(?:…|\.{3})[\s.…)\]]*/g;
/** Characters of the link behind the dots. */
const longestLink = 40;
/** Fewer letters could begin any list. */
const fewestLetters = 4;

/** The letters that a shortened view shows; null where a text does not stop with dots. */
function lettersShown(text: string): string | null {
  const from = Math.max(0, text.length - longestTail);
  const last = [...text.slice(from).matchAll(dots)].at(-1);
  if (last === undefined) return null;
  const { index, 0: sign } = last;
  const link = text.slice(from + index + sign.length);
  if (link.length > longestLink || /[,，、;；]/.test(link)) return null;
  const letters = lettersOf(text.slice(0, from + index));
  return letters.length < fewestLetters ? null : letters;
}

const longestTail = 120;

/** Whether a text stops with dots, as a shortened view does. */
export const isShortened = (text: string): boolean => lettersShown(text) !== null;

/** Whether a text is the shortened view of a whole one. */
export function isPreviewOf(text: string, whole: string): boolean {
  const shown = lettersShown(text);
  if (shown === null) return false;
  const letters = lettersOf(whole);
  return letters.length > shown.length && letters.startsWith(shown);
}

/** Where a text begins anew behind its own shortened view, in one box with it; 0 where it does not. */
export function beginsAnew(text: string): number {
  const [first] = text.matchAll(dots);
  if (first === undefined) return 0;
  const behind = first.index + first[0].length;
  const at = text.indexOf(text.trimStart().slice(0, Math.min(first.index, longestOpening)), behind);
  const isNear = at >= 0 && at - behind <= longestLink;
  return isNear && isPreviewOf(text.slice(0, behind), text.slice(at)) ? at : 0;
}

const longestOpening = 12;
