import headings from '@/headings/words/headings.json';
import words from './words/section-words.json';

/** The words of cues by what they may open; each group is looked for by itself. */
export const cueWords = {
  mayContain: headings.mayContain,
  inactive: headings.inactive,
  key: headings.key,
  active: headings.active,
  ingredients: headings.list,
  listWithColon: words.listWithColon,
  howToHeading: headings.howTo,
  howTo: words.howTo,
  absent: [...headings.denied, ...words.absent],
  denial: words.denial,
  notice: words.notice,
  section: words.section,
  tail: words.tail,
  tailWithColon: words.tailWithColon,
  boxed: words.boxed,
  menu: words.menu,
  code: words.code,
  phase: words.phase,
  propellant: words.propellant,
  about: words.about,
} satisfies Record<string, readonly string[]>;
export type CueGroup = keyof typeof cueWords;
export const CUE_GROUPS: readonly CueGroup[] = [
  'mayContain',
  'inactive',
  'key',
  'active',
  'ingredients',
  'listWithColon',
  'howToHeading',
  'howTo',
  'absent',
  'denial',
  'notice',
  'section',
  'tail',
  'tailWithColon',
  'boxed',
  'menu',
  'code',
  'phase',
  'propellant',
  'about',
];
