import { anyOf } from '@/text/any-of';
import { fold } from '@/text/folded-text';
import { phraseFinder } from '@/text/phrases';
import { explainsFootnote } from '../names/footnotes';
import { knownStart } from '../names/known-start';
import { meaningOf } from '../names/name-meaning';
import words from '../words/section-words.json';

const findSources = phraseFinder(words.noteSources);
const VERB = new RegExp(`^\\s+(?:${anyOf(words.noteVerbs)})(?:\\s|[:：])`, 'iu');
const STARRED = /[*†‡]$/;
const CAPITAL = /^\s+\p{Lu}/u;
/** This much of a note tells what it is. */
const OPENING = 80;

/**
 * Where the known name ends that a note is glued to, which says what is in the product or where it comes from:
 * "Tocopherol Contains linalool", "Limonene From natural essential oils", "Citral*Organic ingredient". Null where there
 * is none: in a name such words are small, or stand in a bracket.
 */
export function beforeNote(printed: string): number | null {
  const end = knownStart(printed);
  // "Rose Water Contains Alcohol 14 %": what it carries counts.
  if (end === 0 || meaningOf(printed).carried.length > 0) return null;
  const rest = printed.slice(end, end + OPENING);
  const isNote = STARRED.test(printed.slice(0, end))
    ? explainsFootnote(rest)
    : CAPITAL.test(rest) && (VERB.test(rest) || findSources(fold(rest)).length > 0);
  return isNote ? end : null;
}
