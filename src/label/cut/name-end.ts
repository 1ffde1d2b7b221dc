import { foldAll, foldCase } from '@/text/fold';
import { isNaturalShare, isPraiseBehind } from '../names/beside-names';
import { ands } from '../names/conjunctions';
import { knownStart } from '../names/known-start';
import { sentenceWords } from '../names/sentence-words';
import words from '../words/section-words.json';

/** Words with which shops talk about lists, and that no name of an ingredient has. */
const aboutLists = new Set(foldAll(words.aboutLists));

/** "Glycerin (product of Italy)": what a bracket says is the name's. */
const BRACKET = /\([^()]*\)?/g;

const AND = new RegExp(`^\\s+(?:${ands.join('|')})\\s`, 'iu');

/** This much of a sentence shows that it is one. */
const OPENING = 300;

/**
 * Where the known name ends that a sentence is glued to: "Linalool Our ingredient lists are updated often". Null where
 * the words behind the name may be part of it ("Citric Acid Anhydrous"). `goesOn`: the sentence does, behind the piece;
 * elsewhere its last word may be the name's own ("Corn Reaction Product").
 */
export function nameEnd(printed: string, goesOn: boolean): number | null {
  const end = knownStart(printed);
  if (end === 0) return null;
  const rest = printed.slice(end, end + OPENING);
  // "Glycerin and mint leave the skin fresh": the name is part of the sentence.
  if (AND.test(rest)) return null;
  const own = rest.replace(BRACKET, ' ').match(/[\p{L}\p{M}]+/gu) ?? [];
  const said = goesOn ? own : own.slice(0, -1);
  return isNaturalShare(rest) ||
    isPraiseBehind(rest) ||
    sentenceWords(rest) > 1 ||
    said.some((word) => aboutLists.has(foldCase(word)))
    ? end
    : null;
}
