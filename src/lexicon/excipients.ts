import { foldAll, foldCase } from '@/text/fold';
import words from './words/excipients.json';

/**
 * Carriers as pharmacies name them in the sentences of drug labels: a noun and its qualities, in any case of its language
 * ("gereinigtem Wasser", "wazeliny białej", "воды очищенной"). Every word must be one of these; INCI has none of them.
 */
interface Language {
  qualities: ReadonlySet<string>;
  nouns: ReadonlySet<string>;
  endings: ReadonlySet<string>;
  longestEnding: number;
}

interface Tables {
  languages: readonly Language[];
  /** How all words of all languages begin. */
  beginnings: ReadonlySet<string>;
}

let tables: Tables | undefined;

/** Shorter words are beginnings as a whole. */
const BEGINNING = 3;

function load(): Tables {
  const languages = Object.values(words).map(({ qualities, nouns, endings }) => ({
    qualities: new Set(foldAll(qualities)),
    nouns: new Set(foldAll(nouns)),
    endings: new Set(foldAll(endings)),
    longestEnding: Math.max(0, ...endings.map((ending) => ending.length)),
  }));
  const all = languages.flatMap(({ qualities, nouns }) => [...qualities, ...nouns]);
  return { languages, beginnings: new Set(all.map((word) => word.slice(0, BEGINNING))) };
}

const WORD = /\p{L}+/gu;
const BRACKET = /\([^()]*\)/g;
/** The fewest letters of a carrier that is one word: "huile" and "olej" alone say nothing. */
const SHORTEST = 7;
const MOST_WORDS = 6;
const LONGEST = 80;

/** True for the name of a carrier in any grammatical case. */
export function isExcipient(name: string): boolean {
  if (name.length > LONGEST) return false;
  tables ??= load();
  const { languages, beginnings } = tables;
  const own = foldCase(name.replace(BRACKET, ' ')).match(WORD) ?? [];
  const [first = ''] = own;
  if (own.length === 0 || own.length > MOST_WORDS || (own.length === 1 && first.length < SHORTEST))
    return false;
  // Most names are ruled out by their first word.
  return own.every((word) => begins(word, beginnings)) && languages.some((language) => reads(own, language));
}

function begins(word: string, beginnings: ReadonlySet<string>): boolean {
  for (let length = BEGINNING; length > 0; length--) if (beginnings.has(word.slice(0, length))) return true;
  return false;
}

function reads(own: readonly string[], language: Language): boolean {
  let named = false;
  for (const word of own) {
    const noun = hasStem(word, language.nouns, language);
    if (!noun && !hasStem(word, language.qualities, language)) return false;
    named ||= noun && word.length > 2;
  }
  return named;
}

/** The whole word, or the word without one of the endings of its language. */
function hasStem(word: string, stems: ReadonlySet<string>, { endings, longestEnding }: Language): boolean {
  if (stems.has(word)) return true;
  for (let length = 1; length <= longestEnding && length < word.length; length++)
    if (endings.has(word.slice(-length)) && stems.has(word.slice(0, -length))) return true;
  return false;
}
