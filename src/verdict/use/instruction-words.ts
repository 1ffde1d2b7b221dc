import { patternFinder } from '@/text/word-patterns';
import words from '../words/instructions.json';

const ROLES = [
  'rinse',
  'takeOff',
  'peelOff',
  'peeled',
  'wet',
  'noRinse',
  /** "Leave it on": for good, unless it is said to be rinsed off. */
  'stays',
  'negators',
  'negatorsAfter',
  'unless',
  'rather',
  'conditions',
  'may',
  'others',
  'with',
  'cleaners',
  'previous',
  'until',
  'dried',
  'towelled',
  'beforeUse',
  'test',
  /** "Test on a small area before the first use": nothing in such a sentence is the use. */
  'tried',
  'face',
  'overnight',
  'later',
  'morning',
  'evening',
  'duration',
  'breaks',
  'wash',
  'apply',
  'pad',
  'drops',
  'swab',
  'pat',
  'cleansed',
  'surroundings',
] as const;
/** What a word of a how-to text does in its sentence. */
export type Role = (typeof ROLES)[number];

export interface Language {
  name: string;
  /** "After" follows its verb: "huuhtelun jälkeen". */
  postpositions: boolean;
  /** "With" is an ending: "mydłem", "saippualla". */
  cases: boolean;
}

export interface InstructionTag {
  language: Language;
  role: Role;
}

/** The words of all languages, in one pass. */
export const findInstructionWords = patternFinder<InstructionTag>(
  Object.entries(words).flatMap(([name, list]) => {
    const language = { name, postpositions: 'postpositions' in list, cases: 'cases' in list };
    return ROLES.map((role) => ({ tag: { language, role }, patterns: list[role] }));
  }),
);
