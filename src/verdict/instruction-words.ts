import { patternFinder } from '@/text/word-patterns';
import words from './words/instructions.json';

const ROLES = [
  'rinse',
  'noRinse',
  'negators',
  'negatorsAfter',
  'unless',
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
  'face',
  'overnight',
  'breaks',
  'wash',
  'apply',
  'pad',
  'pat',
  'cleansed',
] as const;
/** What a word of a how-to text does in its sentence. */
export type Role = (typeof ROLES)[number];

export interface Language {
  name: string;
  /** "After" stands behind its verb: "huuhtelun jälkeen". */
  postpositions: boolean;
}

export interface InstructionTag {
  language: Language;
  role: Role;
}

/** The words of all languages, in one pass. */
export const findInstructionWords = patternFinder<InstructionTag>(
  Object.entries(words).flatMap(([name, list]) => {
    const language = { name, postpositions: 'postpositions' in list };
    return ROLES.map((role) => ({ tag: { language, role }, patterns: list[role] }));
  }),
);
