import { isKind } from '@/report/kinds';
import type { Kind } from '@/report/report';
import { groupFinder } from '@/text/phrases';
import { patternFinder } from '@/text/word-patterns';
import words from '../words/product-kinds.json';
import { withPlurals } from './plurals';

/**
 * How much a noun says. Firm: "toner". Soft: "serum", which a shop may file under toners. Vague: "lotion", which
 * leaves the word to the shop's category and to how the product is used.
 */
export type Strength = 'firm' | 'soft' | 'vague';

export interface Language {
  name: string;
  /** Where the head of a title stands: "Exfoliating Toner", but "Tónico exfoliante". */
  head: 'first' | 'last';
}

/** English words occur in titles of every language. */
export const EVERYWHERE = 'en';

export interface NounTag {
  language: Language;
  kind: Kind;
  strength: Strength;
}

/** What else the words of a title say about a product. */
export type MarkRole =
  | 'tail'
  | 'signs'
  | 'face'
  | 'hair'
  | 'body'
  | 'lip'
  | 'tan'
  | 'sun'
  | 'afterSun'
  | 'household'
  | 'likeToner'
  | 'tonic'
  | 'elsewhere'
  | 'eye'
  | 'micellar'
  | 'lash'
  | 'wash'
  | 'exfoliates'
  | 'rinsedOff'
  | 'noRinse'
  | 'ingrown'
  | 'setting'
  | 'mayTone'
  | 'thing';

export interface MarkTag {
  language: Language;
  role: MarkRole;
}

const MARKS: readonly MarkRole[] = [
  'tail',
  'signs',
  'face',
  'hair',
  'body',
  'lip',
  'tan',
  'sun',
  'afterSun',
  'household',
  'likeToner',
  'tonic',
  'elsewhere',
  'eye',
  'micellar',
  'lash',
  'wash',
  'exfoliates',
  'rinsedOff',
  'noRinse',
  'ingrown',
  'setting',
  'mayTone',
  'thing',
];

type ByKind = Partial<Record<string, string[]>>;

interface Entry extends Record<MarkRole, string[]> {
  head: string;
  nouns: ByKind;
  soft: ByKind;
  vague: ByKind;
  categories: ByKind;
  rinse: string[];
  /** Words grow together: "Kräutertonic" is a tonic. */
  compounds?: boolean;
  /** The ending of a regular plural: "Facial Toners". */
  plural?: string;
}

export const LANGUAGES = Object.entries<Entry>(words).map(([name, entry]) => ({
  language: { name, head: entry.head === 'first' ? 'first' : 'last' } satisfies Language as Language,
  entry,
}));

const kindsOf = (byKind: ByKind) =>
  Object.entries(byKind).flatMap(([kind, phrases = []]) => (isKind(kind) ? [{ kind, phrases }] : []));

/** Every group of nouns with what it says. */
export const NOUNS = LANGUAGES.flatMap(({ language, entry }) =>
  (
    [
      ['firm', entry.nouns],
      ['soft', entry.soft],
      ['vague', entry.vague],
    ] as const
  ).flatMap(([strength, byKind]) =>
    kindsOf(byKind).map(({ kind, phrases }) => ({
      tag: { language, kind, strength } satisfies NounTag as NounTag,
      phrases: strength === 'vague' && kind === 'other' ? phrases : withPlurals(phrases, entry.plural),
      compounds: entry.compounds === true,
    })),
  ),
);

/** The nouns of a text that say what a product is. */
export const findNouns = groupFinder(NOUNS);

/** True if a language spells a noun of that kind exactly as printed, accents included. In lower case. */
export const isSpelled = (language: Language, kind: Kind, printed: string): boolean =>
  NOUNS.some(
    ({ tag, phrases }) => tag.language === language && tag.kind === kind && phrases.includes(printed),
  );

/** The words of a title that are not among our nouns but still say something. */
export const findMarks = patternFinder<MarkTag>(
  LANGUAGES.flatMap(({ language, entry }) =>
    MARKS.map((role) => ({ tag: { language, role }, patterns: entry[role] })),
  ),
);

/** The names that shops give to their categories, by kind. */
export const CATEGORIES = LANGUAGES.flatMap(({ entry }) => kindsOf(entry.categories));

/** Words of a title that say how long the product stays on. */
export const RINSE_WORDS = LANGUAGES.flatMap(({ entry }) => [...entry.rinse, ...entry.rinsedOff]);
/** Of any product: "in-shower" says it of a cream too. */
export const RINSED_OFF_WORDS = LANGUAGES.flatMap(({ entry }) => entry.rinsedOff);
export const NO_RINSE_WORDS = LANGUAGES.flatMap(({ entry }) => entry.noRinse);
