import { foldAll } from '@/text/fold';
import { LANGUAGES, type Language, NOUNS, type NounTag } from './kind-words';

/** Shorter endings would be found in too many words. */
const shortestEnding = 4;

/** What the last part of a compound says, in every language that says it so. */
interface Ending extends Omit<NounTag, 'language'> {
  languages: Language[];
}

interface Endings {
  nouns: ReadonlyMap<string, Ending>;
  /** How long these parts are. */
  shortest: number;
  longest: number;
}

let known: Endings | undefined;

/** The nouns that end compounds, folded at the first question: a worker that wakes for a tab asks none. */
export function compoundEndings(): Endings {
  known ??= readEndings();
  return known;
}

function readEndings(): Endings {
  const ends = NOUNS.filter(({ compounds }) => compounds).flatMap(({ tag, phrases }) =>
    phrases
      .filter((phrase) => phrase.length >= shortestEnding && !/[\s-]/.test(phrase))
      .map((phrase) => ({ phrase, tag })),
  );
  const folded = foldAll(ends.map(({ phrase }) => phrase));
  const lengths = folded.map(({ length }) => length);
  const nouns = new Map<string, Ending>();
  for (const [index, { tag }] of ends.entries()) {
    const ending = folded[index] ?? '';
    const { language, ...said } = tag;
    const same = nouns.get(ending);
    const others = same?.kind === tag.kind ? same.languages : [];
    nouns.set(ending, { ...said, languages: [...others, language] });
  }
  return {
    nouns,
    shortest: Math.min(...lengths),
    longest: Math.max(...lengths),
  };
}

let likeToner: readonly string[] | undefined;

/** True of a folded compound whose last part may be a toner: "Klärwasser", "rosenvatten". */
export function endsLikeToner(word: string): boolean {
  likeToner ??= foldAll(
    LANGUAGES.flatMap(({ entry }) => (entry.compounds ? entry.likeToner : [])).filter(
      (ending) => ending.length >= shortestEnding,
    ),
  );
  return likeToner.some((ending) => word.length > ending.length && word.endsWith(ending));
}
