import { foldAll, foldCase } from './fold';
import { ofLetters } from './letters';

/**
 * The words of headings as they are looked up. Folding some 1,400 of them takes a seventh of reading a page, so a build
 * does it beforehand: nothing here may hang on a page or a browser.
 */

/** Lists of `headings.json` that are no headings of a section of a page. */
const aside: ReadonlySet<string> = new Set(['mayContain', 'naming', 'turning', 'bracketed']);

/** Lists of `headings.json` that are used as they are printed. */
interface PrintedWords {
  naming: readonly string[];
  turning: readonly string[];
  bracketed: readonly string[];
  denied: readonly string[];
}

/**
 * Those, and the keys of each section's headings, with bars between. `denied` are those that differ from their keys,
 * which are left out: they are made from them.
 */
export interface HeadingWords extends PrintedWords {
  keys: Readonly<Partial<Record<string, string>>>;
}

/** The words of headings, from their file. */
export function headingWordsOf(
  words: PrintedWords & Readonly<Record<string, readonly string[]>>,
): HeadingWords {
  const { naming, turning, bracketed, denied } = words;
  const key = headingKeys(bracketed);
  const keysOf = (phrases: readonly string[]) => [...new Set(foldAll(phrases).map(key))].toSorted().join('|');
  const differing = denied.filter((phrase) => key(phrase) !== phrase);
  const sections = Object.entries({
    ...words,
    denied: denied.filter((phrase) => !differing.includes(phrase)),
  });
  const keys = Object.fromEntries(
    sections.filter(([name]) => !aside.has(name)).map(([name, phrases]) => [name, keysOf(phrases)]),
  );
  return { keys, naming, turning, bracketed, denied: differing };
}

/** Most lines need no tidying: plain letters and digits at both ends, single spaces. */
const tidy = /^[a-z0-9](?:[a-z0-9'",.:;!?&%/+()-]| (?! ))*(?<=[a-z0-9])$/i;

/** In these scripts a space within a phrase is a matter of taste. */
const spaceless = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

/** The signs before a heading, and those behind its last letter or bracket. */
const leading = ofLetters((letter, number) => `^[^${letter}${number}]+`);
const trailing = ofLetters(
  (letter, number, mark) => `^(.*[${letter}${mark}${number})])[^${letter}${mark}${number})]+$`,
);

/**
 * Folds a line as headings are: with one kind of apostrophe, without the marks and brackets around (＋, ▾, 【…】, a colon).
 * "Ingredients (INCI)" says nothing more than "Ingredients", and "Reviews (12)" than "Reviews": `bracketed` are such words.
 */
export function headingKeys(bracketed: readonly string[]): (line: string) => string {
  const inBrackets = new RegExp(` ?\\((?:${bracketed.join('|')}|\\d{1,6})\\)$`);
  return (line) => {
    if (tidy.test(line)) return line.toLowerCase();
    const folded = foldCase(line).replace(/[’‘`´]/g, "'");
    const spaced = folded.replace(/\s+/g, spaceless.test(folded) ? '' : ' ');
    return spaced
      .replace(leading(spaced), '')
      .replace(trailing(spaced), '$1')
      .replace(/^([^(]*)\)$/u, '$1')
      .replace(inBrackets, '')
      .trim();
  };
}
