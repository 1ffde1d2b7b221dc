import titleWords from '../words/title-words.json';

/** Nouns that have no plural of their own: "for all skins". */
const SINGULAR: ReadonlySet<string> = new Set(titleWords.bareSkin);

/** Nouns with their regular plurals, by the ending that their language gives them, if it has a regular one. */
export function withPlurals(phrases: readonly string[], plural: string | undefined): readonly string[] {
  if (plural === undefined) return phrases;
  const plurals = phrases
    .filter((phrase) => !phrase.endsWith('s') && !SINGULAR.has(phrase))
    .map((phrase) => (/(?:[sc]h|x)$/.test(phrase) ? `${phrase}e${plural}` : `${phrase}${plural}`));
  return [...new Set([...phrases, ...plurals])];
}
