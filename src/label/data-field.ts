import { type DataKey, type DataString, dataStrings } from '@/text/data-literal';
import { matchesOf } from '@/text/matches';
import { type PlainText, plainText } from '@/text/plain-text';
import { placedIn, placesOf, RunWriter, spanIn } from '@/text/run-writer';
import { findCues } from './cues/cues';
import { startsWithName } from './names/starts-with-name';

/**
 * The plain text of a field. Where a shop gives it as data ("{"inci":["Aqua", …]}", a rich text of paragraphs), only the
 * strings that hold names are read, with the keys that head them.
 */
export function fieldText(raw: string): PlainText {
  const strings = dataStrings(raw);
  if (strings === null) return plainText(raw);
  const written = new RunWriter();
  const counts = countsByKey(strings);
  const headed = new Set<DataKey>();
  for (const string of readable(strings, raw, counts)) {
    const { key, start, end, inArray } = string;
    if (key && !headed.has(key) && headsList(key, counts)) {
      written.replace('\n', key.start);
      copyKey(written, key, raw);
      written.replace(':', start - 1);
      headed.add(key);
    }
    written.replace(inArray ? ',' : '\n', start);
    copyString(written, raw, string);
    written.replace('', end);
  }
  const plain = plainText(written.text);
  const place = placedIn(placesOf(written), (at, behind) => {
    const span = plain.toRaw(at, at + 1);
    return behind ? span.end : span.start;
  });
  return { text: plain.text, toRaw: (start, end) => spanIn(place, plain.text, raw, start, end) };
}

/** How often a key stands in the data; arrays that follow one key stand under it once. */
function countsByKey(strings: readonly DataString[]): Map<string, number> {
  const keys = new Set(strings.flatMap(({ key }) => key ?? []));
  const counts = new Map<string, number>();
  for (const { name } of keys) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

const UNKEYED = '';
const nameOf = ({ key }: DataString): string => key?.name ?? UNKEYED;

/**
 * The strings under the keys that have names. Of keys that are repeated, as in a table of names and functions, only the
 * one with the most: "Fragrance" is a function, too. All, where none has any.
 */
function readable(
  strings: readonly DataString[],
  raw: string,
  counts: ReadonlyMap<string, number>,
): readonly DataString[] {
  const named = new Map<string, number>();
  for (const string of strings)
    if (hasName(raw.slice(string.start, string.end)))
      named.set(nameOf(string), (named.get(nameOf(string)) ?? 0) + 1);
  if (named.size === 0) return strings;
  const repeated = [...named].filter(([key]) => (counts.get(key) ?? 0) > 1);
  const [best] = repeated.toSorted(([, one], [, other]) => other - one);
  const others = new Set(repeated.flatMap(([key]) => (key === best?.[0] ? [] : key)));
  return strings.filter((string) => named.has(nameOf(string)) && !others.has(nameOf(string)));
}

const TAG = /<[^<>]*>/g;
const hasName = (text: string): boolean =>
  startsWithName(text.replace(TAG, ' ').trimStart()) === 'surely' || findCues(text).length > 0;

/** A key that stands once is a heading where it is one on a label as well: "may_contain", but not "value". */
const headsList = (key: DataKey, counts: ReadonlyMap<string, number>): boolean =>
  counts.get(key.name) === 1 && findCues(`${spaced(key.name)}: `).length > 0;

const WORD_ENDS = /_|(?<=\p{Ll})(?=\p{Lu})/gu;
const spaced = (key: string): string => key.replace(WORD_ENDS, ' ');

/** "freeFrom", "free_from" is "free From", "free from". */
function copyKey(written: RunWriter, { start, end }: DataKey, raw: string): void {
  const key = raw.slice(start, end);
  for (const { index, 0: sign } of matchesOf(WORD_ENDS, key)) {
    written.copy(raw.slice(written.done, start + index), start + index);
    written.replace(' ', start + index + sign.length);
  }
  written.copy(raw.slice(written.done, end), end);
}

const ESCAPE = /\\(?:u([\da-fA-F]{4})|([\s\S]))/g;
const CONTROLS: Record<string, string> = { n: '\n', t: ' ', r: '', b: '', f: '' };

/** Copies a string as it means: "d\u00e9nat", "<\/p>". */
function copyString(written: RunWriter, raw: string, { start, end }: DataString): void {
  for (const { index, 0: escaped, 1: code, 2: sign = '' } of matchesOf(ESCAPE, raw.slice(start, end))) {
    if (start + index > written.done) written.copy(raw.slice(written.done, start + index), start + index);
    const char = code ? String.fromCharCode(Number.parseInt(code, 16)) : (CONTROLS[sign] ?? sign);
    written.replace(char, start + index + escaped.length);
  }
  if (end > written.done) written.copy(raw.slice(written.done, end), end);
}
