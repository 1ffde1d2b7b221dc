import type { NoteId } from '@/article/notes';
import type { Source, Topic, Verdict } from '@/report/report';

/** How the ids of a report are spelled in the locale files, where a key may have no hyphen. */
export const topicKey = {
  'alcohol-toner': 'alcoholToner',
  alcohol: 'alcohol',
  'pore-strip': 'poreStrip',
  steaming: 'steaming',
  retinoid: 'retinoid',
  aha: 'aha',
  bha: 'bha',
  'retinoid-with-acid': 'retinoidWithAcid',
  'home-procedure': 'homeProcedure',
  'pore-claim': 'poreClaim',
} as const satisfies Record<Topic, string>;

export const verdictKey = {
  'off-topic': 'offTopic',
  skip: 'skip',
  care: 'care',
  works: 'works',
  myth: 'myth',
  clear: 'clear',
  unread: 'unread',
} as const satisfies Record<Verdict, string>;

export const sourceKey = {
  shop: 'shop',
  platform: 'platform',
  'structured-data': 'structuredData',
  heading: 'heading',
  selection: 'selection',
  pasted: 'pasted',
  picture: 'picture',
} as const satisfies Record<Source, string>;

export const noteKey = {
  'aha-sun': 'ahaSun',
  'retinoid-pregnancy': 'retinoidPregnancy',
  'peel-at-home': 'peelAtHome',
  'needling-at-home': 'needlingAtHome',
} as const satisfies Record<NoteId, string>;

const cleared = {
  'fatty-alcohol': 'fattyAlcohol',
  'aromatic-alcohol': 'aromaticAlcohol',
  'polymer-alcohol': 'polymerAlcohol',
  denaturant: 'denaturant',
  'other-alcohol': 'otherAlcohol',
  'alcohol-elsewhere': 'alcoholElsewhere',
  glycol: 'glycol',
  'retinol-look-alike': 'retinolLookAlike',
  'acid-look-alike': 'acidLookAlike',
  lactate: 'lactate',
  glycolate: 'glycolate',
  'acid-salt-or-ester': 'acidSaltOrEster',
  'ph-adjuster': 'phAdjuster',
  'antioxidant-bha': 'antioxidantBha',
  pha: 'pha',
  preservative: 'preservative',
  'solvent-alcohol': 'solventAlcohol',
  'sun-filter': 'sunFilter',
  scent: 'scent',
  'keto-acid': 'ketoAcid',
  'other-plant-part': 'otherPlantPart',
  'acid-derivative': 'acidDerivative',
  thioglycolate: 'thioglycolate',
  'acid-polymer': 'acidPolymer',
  ferment: 'ferment',
  emulsifier: 'emulsifier',
  'alcohol-derivative': 'alcoholDerivative',
  amine: 'amine',
  'free-from': 'freeFrom',
  other: 'other',
} as const;

export type ClearedWhy = keyof typeof cleared;

const isClearedWhy = (why: string): why is ClearedWhy => Object.hasOwn(cleared, why);

/** A report's reasons are plain text, because they come from the lexicon's data; an unknown one is "other". */
export const clearedKey = (why: string): (typeof cleared)[ClearedWhy] =>
  cleared[isClearedWhy(why) ? why : 'other'];

/** Every reason that has words of its own. */
export const clearedReasons: readonly string[] = Object.keys(cleared);
