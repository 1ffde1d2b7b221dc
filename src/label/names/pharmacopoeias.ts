import words from '../words/pharmacopoeias.json';

/**
 * Books of standards that a drug is made by, printed behind its name: "Adapalene USP 0.1%", "Tretinoin (Ph. Eur.)",
 * "Salicylic Acid I.P. 2 % w/w".
 */

/** Stands for what parts the letters of a book without ending a sentence. It folds to a full stop. */
const INNER_STOP = '\u2024';
const STOP = `[.${INNER_STOP}]`;

const partsOf = (book: string): string[] => book.replace(/\.$/, '').split(/\.\s?/);
/** Shops leave out the stops, and the space behind one: but "E P" is no "E.P.". */
const patternOf = (parts: readonly string[]): string =>
  parts.join(parts.every((part) => part.length === 1) ? `(?:${STOP}\\s?)?` : `${STOP}?\\s?`);

const books = words.books.toSorted((one, other) => other.length - one.length).map(partsOf);
const BOOK = `(?:${books.map(patternOf).join('|')})`;
/** One book or two: "USP-NF". */
const BOOKS = `${BOOK}(?:${STOP}?[-/]${BOOK})?(?!\\p{L})`;
/** The expression of what is printed behind a name, with its brackets. */
export const STANDARD = `[,\\s]{1,2}[([]?${BOOKS}${STOP}?[)\\]]?`;

/** A stop at the end is a book's own where no sentence begins behind it. */
const PRINTED = new RegExp(
  `(?<=\\p{L}\\)?[\\s,]{1,2}[([]?)${BOOKS}(?:\\.(?=\\s{0,2}(?:[\\d(:)\\]–—…._-]|\\p{Ll})))?`,
  'gu',
);
/** "Ph Eur 2 %" is no price. */
const SPACE = /(?<=\p{L})\s(?=\p{L})/gu;
const openings = new Set(books.map(([opening = '']) => opening));
const MAY_BE_PRINTED = new RegExp(`(?<=[\\s,([])(?:${[...openings].join('|')})[.\\s]\\s?\\p{Lu}`, 'u');

/** Keeps the letters of each book together: "Salicylic Acid I.P. 2 %" is one name, and no sentence ends in it. Linear. */
export const withBooksWhole = (text: string): string =>
  MAY_BE_PRINTED.test(text)
    ? text.replace(PRINTED, (book) => book.replaceAll('.', INNER_STOP).replace(SPACE, INNER_STOP))
    : text;
