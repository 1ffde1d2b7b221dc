import { anyOf } from '@/text/any-of';
import type { Cue } from './cue';
import notices from './words/change-notices.json';

/**
 * "Skład produktu może ulec zmianie", "De samenstelling kan wijzigen": a sentence that the composition may change, told
 * by its noun, the verb of "may" and the verb of change, often printed right behind the last name.
 */
const some = (most: number): string => `(?:[\\p{L}’']{1,20}\\s){0,${most}}`;
const ARTICLE = "(?:\\p{L}{1,3}\\s|\\p{L}['’])?";
const END = '(?!\\p{L})';

const SPACED = [
  ...Object.values(notices.changes).map(
    ({ nouns, may, change }) =>
      `(?:${anyOf(nouns)})\\s${some(4)}(?:${anyOf(may)})\\s${some(4)}(?:${anyOf(change)})`,
  ),
  ...Object.values(notices.inOneWord).map(
    ({ nouns, change }) => `(?:${anyOf(nouns)})\\s${some(4)}(?:${anyOf(change)})`,
  ),
];
const NOTICE = new RegExp(`(?<![\\p{L}])${ARTICLE}(?:${SPACED.join('|')})${END}`, 'giu');
const WITHOUT_SPACES = new RegExp(
  Object.values(notices.withoutSpaces)
    .map(({ nouns, change }) => `(?:${anyOf(nouns)})[^,、，。.\\n]{0,20}(?:${anyOf(change)})`)
    .join('|'),
  'gu',
);
const CHANGES = new RegExp(
  anyOf(
    [...Object.values(notices.changes), ...Object.values(notices.inOneWord)].flatMap(({ change }) => change),
  ),
  'iu',
);

/** The notices in one line. */
export function changeNotices(line: string): Cue[] {
  const found = [...(CHANGES.test(line) ? line.matchAll(NOTICE) : []), ...line.matchAll(WITHOUT_SPACES)];
  return found.map(({ index, 0: said }) => ({ kind: 'notice', start: index, end: index + said.length }));
}
