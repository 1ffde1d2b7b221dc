import { framesOf, type JudgedPicture, judgeCorrected, type PictureOf } from './judge-picture';
import { type PictureText, type PlacedWord, type ReadText, textOf } from './picture-text';

/** A text that was corrected by hand, with its words' places in the picture. */

/** Above this many pairs of words, places are not searched for: no label has a thousand words. */
const mostPairs = 1_000_000;

/** Judges the text of a picture as the person corrected it, and finds its words in the picture again. */
export function judgeCorrectedPicture(about: PictureOf, picture: PictureText, text: string): JudgedPicture {
  const report = judgeCorrected(about, text);
  return { report, text, frames: framesOf(report, placedAgain(textOf(picture), text)) };
}

/**
 * Gives the words of a corrected text their places in the picture. Words that were kept are found by the longest common
 * subsequence; what was put between two of them gets the place of the words it replaces.
 */
export function placedAgain({ words: before }: ReadText, text: string): ReadText {
  const after = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    text: word,
    span: { start: index, end: index + word.length },
  }));
  if (before.length * after.length > mostPairs) return { text, words: [] };
  const kept = commonWords(
    before.map((word) => bare(word.text)),
    after.map((word) => bare(word.text)),
  );
  const words: PlacedWord[] = [];
  let [from, to] = [0, 0];
  for (const [old, now] of [...kept, [before.length, after.length] as const]) {
    const replaced = before.slice(from, old);
    const put = after.slice(to, now);
    for (const [index, word] of put.entries()) {
      const place = replaced[Math.floor((index * replaced.length) / put.length)];
      if (place !== undefined) words.push({ ...place, ...word });
    }
    const [place, word] = [before[old], after[now]];
    if (place !== undefined && word !== undefined) words.push({ ...place, ...word });
    [from, to] = [old + 1, now + 1];
  }
  return { text, words };
}

/** A word without the comma or full stop after it, so that it stays the same when it becomes the last. */
const bare = (word: string): string => word.replace(/(?<![,.;:])[,.;:]+$/, '');

/** The longest common sequence of two lists, as pairs of their indices. */
function commonWords(one: readonly string[], other: readonly string[]): (readonly [number, number])[] {
  const width = other.length + 1;
  // The length of the longest one from each pair on.
  const longest = new Uint16Array((one.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--)
      longest[i * width + j] =
        one[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    if (one[i] === other[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
