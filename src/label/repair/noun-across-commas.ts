import type { Entry } from '../names/entry';
import { meaningAsPrinted } from '../names/name-meaning';
import { endingOf, isNameAlone, nounBefore, nounBehind } from '../names/shared-noun';

/** How many names away the one with the noun may stand. */
const FARTHEST = 4;
/** A name that lacks its noun is one word, or two with "and" between. */
const MOST_WORDS = 3;
const LONGEST = 40;

/**
 * "Glycolic, lactic and mandelic acids", "acides glycolique, lactique et mandélique", "Glykol-, Milch- und Mandelsäure":
 * a name without its noun has that of the names beside it.
 */
export function withSharedNouns(entries: Entry[], raw: string): Entry[] {
  const lacksNoun = ({ meaning, text, percent, span }: Entry): boolean =>
    (meaning === undefined || (meaning.is === 'known' && raw.charAt(span.end) === '-')) &&
    percent === null &&
    text.length < LONGEST &&
    text.split(' ').length <= MOST_WORDS;
  if (!entries.some(lacksNoun)) return entries;
  return entries.map((entry, index) => (lacksNoun(entry) ? withNoun(entry, index, entries, raw) : entry));
}

function withNoun(entry: Entry, index: number, entries: readonly Entry[], raw: string): Entry {
  const name = nameWithNoun(entry, index, entries, raw);
  const found = name === undefined ? null : meaningAsPrinted(name);
  if (!found?.meaning) return entry;
  const carried = found.carried.map((part) => ({ ...part, text: entry.text, start: 0 }));
  return { ...entry, ...found, carried };
}

function nameWithNoun({ text, span }: Entry, index: number, entries: readonly Entry[], raw: string) {
  const behind = entries.slice(index + 1, index + FARTHEST);
  if (raw.charAt(span.end) === '-') {
    const ending = behind.map((other) => endingOf(other.text)).find((each) => each !== undefined);
    return ending === undefined ? undefined : text + ending;
  }
  if (isNameAlone(text)) return undefined;
  // "acizi glicolic, lactic": the noun is there, in the plural.
  const own = nounBefore(text);
  if (own && text.includes(' ')) return `${own} ${text.slice(text.indexOf(' ') + 1)}`;
  if (!text.includes(' ')) {
    const next = behind.findIndex((other) => other.text.includes(' '));
    const noun = next < 0 ? undefined : nounBehind(behind[next]?.text ?? '');
    if (noun) return `${text} ${noun}`;
  }
  for (const other of entries.slice(Math.max(0, index - FARTHEST + 1), index).reverse()) {
    const noun = nounBefore(other.text);
    if (noun) return `${noun} ${text}`;
    if (other.text.includes(' ')) return undefined;
  }
  return undefined;
}
