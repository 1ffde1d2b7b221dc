import type { Kind } from '@/report/report';
import { type FoldedText, fold } from '@/text/folded-text';
import { memoise } from '@/text/memoise';
import { groupFinder, phraseFinder } from '@/text/phrases';
import type { Span } from '@/text/span';
import { isDenied } from '../claims/negation';
import { findNouns } from '../title/kind-words';
import words from '../words/devices.json';
import { poreStripsIn } from './pore-strips';

export type DeviceTopic = 'pore-strip' | 'steaming' | 'needling' | 'clinic-peel' | 'laser';

export interface DeviceHit {
  topic: DeviceTopic;
  text: string;
  start: number;
  end: number;
}

const DEVICES = [
  { topic: 'pore-strip' as const, words: words['pore-strip'] },
  { topic: 'steaming' as const, words: words.steaming },
  { topic: 'needling' as const, words: words['home-procedure'].needling },
  { topic: 'clinic-peel' as const, words: words['home-procedure']['clinic-peel'] },
  { topic: 'laser' as const, words: words['home-procedure'].laser },
].map(({ topic, words: list }) => ({
  topic,
  words: list.words,
  not: phraseFinder(list.not),
  offTopic: phraseFinder(list.offTopic),
  needs: 'needs' in list ? phraseFinder(list.needs) : null,
}));

/** One pass finds every device: most titles name none. */
const findDevices = groupFinder(DEVICES.map((device) => ({ tag: device, phrases: device.words })));

/** Every thing that a text names, whole names first. */
function namedIn(folded: FoldedText): { tag: (typeof DEVICES)[number]; hit: Span }[] {
  const strips = DEVICES.filter(({ topic }) => topic === 'pore-strip');
  return [
    ...findDevices(folded),
    ...strips.flatMap((tag) => poreStripsIn(folded).map((hit) => ({ tag, hit }))),
  ];
}

interface Devices {
  hits: readonly DeviceHit[];
  isForElse: boolean;
}

const NONE: Devices = { hits: [], isForElse: false };

/** Memoised: several rules ask for the same title and category. */
const read = memoise((text: string): Devices => {
  if (!text) return NONE;
  const folded = fold(text);
  const named = namedIn(folded);
  if (named.length === 0) return NONE;
  const hits = DEVICES.flatMap((device) => {
    const { topic, not, offTopic, needs } = device;
    const hits = named.filter(({ tag }) => tag === device);
    if (hits.length === 0 || not(folded).length > 0 || offTopic(folded).length > 0) return [];
    if (needs && needs(folded).length === 0) return [];
    const first = hits.find(
      ({ hit }) => !isDenied(folded.folded, hit) && !(topic === 'steaming' && isAdjective(folded, hit)),
    );
    if (!first) return [];
    const at = folded.toRaw(first.hit.start, first.hit.end);
    return [{ topic, text: text.slice(at.start, at.end), ...at }];
  });
  return { hits, isForElse: named.some(({ tag }) => tag.offTopic(folded).length > 0) };
}, 8);

/** Strips, steamers and clinic procedures that a title or a category names. */
export const devicesIn = (text: string): readonly DeviceHit[] => read(text).hits;

const FORMULAS: ReadonlySet<Kind> = new Set(['cleanser', 'mask', 'moisturizer', 'peel', 'serum']);
const APART = /^[\s-]*$/;
/** Behind the last noun of a title stands nothing but its size. */
const LAST = /^(?:[^\p{L}]*$|\s?[-–|,(]?\s?\d)/u;

/** "Facial Sauna Scrub", "Masque sauna visage": what warms is a formula. */
const isAdjective = (text: FoldedText, { start, end }: Span): boolean =>
  findNouns(text).some(({ tag: { kind, language }, hit }) => {
    if (!FORMULAS.has(kind)) return false;
    const { folded } = text;
    return language.head === 'last'
      ? hit.start >= end && APART.test(folded.slice(end, hit.start)) && LAST.test(folded.slice(hit.end))
      : hit.end <= start && APART.test(folded.slice(hit.end, start));
  });

/** True where a title names the thing for another use: strips for snoring, steamers for clothes, IPL for hair. */
export const isDeviceForElse = (text: string): boolean => read(text).isForElse;
