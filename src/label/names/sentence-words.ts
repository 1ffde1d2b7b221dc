import { isLetterAt, wordEnd, wordStart } from '@/text/words';
import words from '../words/section-words.json';

/** Words of at most five letters that hold sentences together and never stand in a name of an ingredient. */
const SENTENCE_WORDS = new Set(words.sentence);
/** Words that hold a sentence together in the possessive ("skin's"); without it names contain them. */
const POSSESSIVES = new Set(words.sentencePossessive);
const LONGEST_SENTENCE_WORD = 5;
const CJK_SENTENCE = new RegExp(words.sentenceCjk.join('|'), 'gu');

/** How many words of the line hold a sentence together, brackets left out ("(Mineral Oil, Huile des …)"). */
export function sentenceWords(line: string): number {
  const bare = line.includes('(') ? line.replace(/\([^()]*\)/g, ' ') : line;
  let count = 2 * (bare.match(CJK_SENTENCE)?.length ?? 0);
  for (let start = wordStart(bare, 0); start < bare.length; ) {
    const end = wordEnd(bare, start);
    if (end - start <= LONGEST_SENTENCE_WORD) {
      const word = bare.slice(start, end).toLowerCase();
      if (SENTENCE_WORDS.has(word) || (POSSESSIVES.has(word) && /^[’']s$/i.test(nextTwo(bare, end)))) count++;
    }
    start = wordStart(bare, end);
  }
  return count;
}

/** The two characters behind a word, where no third goes on with them: "skin's". */
const nextTwo = (text: string, at: number): string =>
  isLetterAt(text, at + 2) ? '' : text.slice(at, at + 2);
