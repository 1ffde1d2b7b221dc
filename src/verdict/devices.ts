import { fold } from '../label/folded-text';
import { phraseFinder } from '../label/phrases';
import { isDenied } from './negation';
import words from './words/devices.json';

export type DeviceTopic = 'pore-strip' | 'steaming' | 'needling' | 'clinic-peel' | 'laser';

export interface DeviceHit {
  topic: DeviceTopic;
  text: string;
  start: number;
  end: number;
}

const FINDERS = [
  { topic: 'pore-strip' as const, words: words['pore-strip'] },
  { topic: 'steaming' as const, words: words.steaming },
  { topic: 'needling' as const, words: words['home-procedure'].needling },
  { topic: 'clinic-peel' as const, words: words['home-procedure']['clinic-peel'] },
  { topic: 'laser' as const, words: words['home-procedure'].laser },
].map(({ topic, words: list }) => ({
  topic,
  find: phraseFinder(list.words),
  not: phraseFinder(list.not),
  offTopic: phraseFinder(list.offTopic),
  needs: 'needs' in list ? phraseFinder(list.needs) : null,
}));

/** Most titles name none of them, and one look tells. */
const ANY = phraseFinder([
  ...words['pore-strip'].words,
  ...words.steaming.words,
  ...Object.values(words['home-procedure']).flatMap((list) => list.words),
]);

/** Strips, steamers and clinic procedures that a title or a category names. */
export function devicesIn(text: string): DeviceHit[] {
  if (!text) return [];
  const folded = fold(text);
  if (ANY(folded).length === 0) return [];
  return FINDERS.flatMap(({ topic, find, not, offTopic, needs }) => {
    const hits = find(folded);
    if (hits.length === 0 || not(folded).length > 0 || offTopic(folded).length > 0) return [];
    if (needs && needs(folded).length === 0) return [];
    return hits
      .filter((hit) => !isDenied(folded.folded, hit))
      .slice(0, 1)
      .map((hit) => {
        const at = folded.toRaw(hit.start, hit.end);
        return { topic, text: text.slice(at.start, at.end), ...at };
      });
  });
}

/** True where a title names the thing for another use: strips for snoring, steamers for clothes, IPL for hair. */
export function isDeviceForElse(text: string): boolean {
  if (!text) return false;
  const folded = fold(text);
  if (ANY(folded).length === 0) return false;
  return FINDERS.some(({ find, offTopic }) => offTopic(folded).length > 0 && find(folded).length > 0);
}
