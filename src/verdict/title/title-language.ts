import type { FoldedText } from '@/text/folded-text';
import type { Span } from '@/text/span';
import { EVERYWHERE, isSpelled, type Language } from './kind-words';
import type { Mark, Noun } from './title-nouns';

/** Longer words are rarely, by chance, also a word of another language or a brand. */
const LONGEST_CHANCE = 4;

/** The words of a title that are evidence of a kind. */
export interface TitleWords {
  nouns: readonly Noun[];
  marks: readonly Mark[];
}

/**
 * The words of the language that the title is in. "Haj Cream" is for no hair because "haj" is Hungarian for it: a
 * short word counts only where its language has as many letters of the title as any other. And where one word has
 * two meanings ("máscara" and "mascara"), the language of the other words decides which is meant, then its spelling.
 */
export function ofOneLanguage(text: FoldedText, { nouns, marks }: TitleWords): TitleWords {
  if (!nouns.some(isShort) && !marks.some(isShort) && !nouns.some((noun) => rivalsOf(noun, nouns).length > 1))
    return { nouns, marks };
  const most = (languages: readonly Language[], letters: ReadonlyMap<Language, number>) =>
    Math.max(...languages.map((language) => letters.get(language) ?? 0));
  const letters = lettersOf(nouns, marks);
  const best = Math.max(0, ...letters.values());
  const isOwn = (languages: readonly Language[], span: Span) =>
    !isShort(span) ||
    languages.some(({ name }) => name === EVERYWHERE) ||
    most(languages, letters) === best ||
    isAccented(text, span);
  const own = nouns.filter((noun) => isOwn(noun.languages, noun));
  return {
    nouns: own.filter((noun) => {
      const rivals = rivalsOf(noun, own);
      if (rivals.length < 2) return true;
      const others = lettersOf(
        own.filter((other) => other.start !== noun.start),
        marks.filter((mark) => mark.start !== noun.start),
      );
      const printed = printedAt(text, noun);
      const score = ({ kind, languages }: Noun) =>
        2 * most(languages, others) +
        (languages.some((language) => isSpelled(language, kind, printed)) ? 1 : 0);
      return score(noun) === Math.max(...rivals.map(score));
    }),
    marks: marks.filter((mark) => isOwn([mark.tag.language], mark)),
  };
}

const printedAt = (text: FoldedText, span: Span): string => {
  const { start, end } = text.toRaw(span.start, span.end);
  return text.raw.slice(start, end).toLowerCase();
};

/** No brand has the accents of "mãos" by chance. */
const isAccented = (text: FoldedText, span: Span): boolean =>
  printedAt(text, span) !== text.folded.slice(span.start, span.end);

const isShort = ({ start, end }: Span): boolean => end - start <= LONGEST_CHANCE;

/** The nouns at the same characters, with their meanings in other languages. */
const rivalsOf = ({ start, end }: Noun, nouns: readonly Noun[]): Noun[] =>
  nouns.filter((other) => other.start === start && other.end === end);

/** How many letters of the title belong to words of each language. */
function lettersOf(nouns: readonly Noun[], marks: readonly Mark[]): Map<Language, number> {
  const letters = new Map<Language, number>();
  const say = (language: Language, { start, end }: Span) =>
    letters.set(language, (letters.get(language) ?? 0) + end - start);
  for (const noun of nouns) for (const language of noun.languages) say(language, noun);
  for (const mark of marks) say(mark.tag.language, mark);
  return letters;
}
