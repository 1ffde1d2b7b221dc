import words from './words/acid-nouns.json';

/** The word for "acid" in one language. */
export interface AcidNoun {
  /** Its forms in the singular; the first is the one in the dictionary. */
  one: readonly string[];
  many?: readonly string[];
  /** Where it stands: `before` or `behind` the adjective that says which acid it is, or in `either` place. */
  place: string;
  /** True where both are one word: "Milchsäure", "乳酸". */
  glued?: boolean;
}

const byLanguage = new Map<string, AcidNoun>(Object.entries(words.nouns));

export const acidNouns: readonly AcidNoun[] = [...byLanguage.values()];

/** What stands before the noun, and is a name without it, too. */
export const { namesAlone } = words;

/** The forms of a language's word if it stands before its adjective as well as behind it, or nothing. */
export function acidInEitherPlace(language: string): readonly string[] | undefined {
  const noun = byLanguage.get(language);
  return noun?.place === 'either' ? noun.one : undefined;
}
