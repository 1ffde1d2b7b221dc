import { isKind } from '@/report/kinds';
import type { Kind } from '@/report/report';
import { fold } from '@/text/folded-text';
import { groupFinder, type Hit, phraseFinder } from '@/text/phrases';
import { isDenied } from './negation';
import words from './words/product-kinds.json';

const findKinds = groupFinder(
  words.kinds.flatMap(({ kind, words: phrases }) => (isKind(kind) ? [{ tag: kind, phrases }] : [])),
);
const TAIL = phraseFinder(words.tail);
/** Sizes and counts say nothing of what a thing is. */
const SIZE =
  /[([][^)\]([]{0,80}[)\]]|\b\d+(?:[.,]\d+)?\s?(?:ml|g|gr|oz|fl\.?\s?oz|l|pcs|pieces|pads|ct|count|pack|x)\b|\b\d+\s?(?:매|개|ea)\b|\s[-–|·]\s(?:pack|set) of.*$/giu;

export interface TitleKind {
  kind: Kind;
  word: string;
}

/** The kind that a title names; undefined where none of its nouns is a product word. */
export function kindOfTitle(title: string): TitleKind | undefined {
  const clean = withoutSize(title);
  if (!clean) return undefined;
  const whole = fold(clean);
  const hits = findKinds(whole)
    .map(({ tag: kind, hit }) => ({ kind, hit }))
    .filter(
      ({ kind, hit }) =>
        !isDenied(whole.folded, hit) && !(kind === 'toner-like' && bareSkin(whole.folded, hit)),
    );
  if (hits.length === 0) return undefined;
  // "Toner for Sensitive Skin": what follows the first preposition says for whom, not what.
  const overlaps = (hit: Hit) => hits.some((other) => other.hit.start < hit.end && hit.start < other.hit.end);
  const tail =
    TAIL(whole).find(
      (hit) =>
        whole.folded[hit.start - 1] === ' ' &&
        hits.some((other) => other.hit.end <= hit.start) &&
        !overlaps(hit),
    )?.start ?? whole.folded.length;
  const head = hits.filter(({ hit }) => hit.end <= tail);
  const nouns = head.length > 0 ? head : hits;
  const telling = nouns.filter(
    ({ hit }) =>
      !SAYS_LITTLE.test(hit.phrase) ||
      !nouns.some(
        (other) =>
          other.hit !== hit &&
          /^[\s-]*$/.test(whole.folded.slice(other.hit.end, hit.start)) &&
          other.hit.end <= hit.start,
      ),
  );
  for (const over of ['off-topic', 'lip', 'body'] as const) {
    const found = nouns.find(({ kind, hit }) => kind === over && !swallowed(hit, hits));
    if (
      found &&
      (over !== 'off-topic' || isLast(found.hit, telling, whole.folded) || HAIR.test(found.hit.phrase))
    )
      return { kind: over, word: found.hit.phrase };
  }
  const kit = hits.find(({ kind }) => kind === 'kit');
  if (kit) return { kind: 'kit', word: kit.hit.phrase };
  const last = (telling.length > 0 ? telling : nouns).reduce((best, next) =>
    next.hit.end > best.hit.end || (next.hit.end === best.hit.end && next.hit.start < best.hit.start)
      ? next
      : best,
  );
  // "SPF 30 Sunscreen Mist": a mist that protects from the sun is no face mist.
  if (
    last.kind === 'toner-like' &&
    (hits.some(({ kind }) => kind === 'sunscreen') || SUN_FACTOR.test(whole.folded))
  )
    return { kind: 'sunscreen', word: last.hit.phrase };
  return { kind: last.kind, word: last.hit.phrase };
}

/** Words that say what a thing is wherever they stand in the title. */
export const HAIR =
  /sanit|disinfect|deodor|toothpaste|tooth ?brush|mouthwash|snor|garment|clothes|epilat|hair|scalp|shampoo|haar|cheveux|capell|cabell?o|wlos|ヘア|頭皮|シャンプー|헤어|두피|샴푸|发|髮/u;

/** "Cleanser Treatment", "Toner Oil": such a last noun leaves the word to the noun right before it. */
const SAYS_LITTLE = /^(?:treatment|liquid|care|formula|oil|capsules)$/;
const SUN_FACTOR = /(?<![\p{L}])(?:spf|lsf|fps|ip)\s?\d{2}|pa\+{2}/iu;

const swallowed = (hit: Hit, all: { hit: Hit }[]) =>
  all.some(
    (other) =>
      other.hit !== hit &&
      other.hit.start <= hit.start &&
      other.hit.end >= hit.end &&
      other.hit.end - other.hit.start > hit.end - hit.start,
  );

const isLast = (hit: Hit, all: { hit: Hit }[], folded: string) =>
  all.every((other) => other.hit.end <= hit.end) || folded.slice(hit.end).trim() === '';

/** Korean toners are called "skin", but as a word of its own: "드라이스킨" is dry skin. */
export const bareSkin = (folded: string, hit: Hit) =>
  hit.phrase === '스킨' &&
  (/[\uac00-\ud7a3]/.test(folded[hit.start - 1] ?? '') || /^\s*케어/.test(folded.slice(hit.end)));

/** A title without its sizes. */
export const withoutSize = (title: string): string => title.replace(SIZE, ' ').trim();

export const namesKind = (title: string): boolean => kindOfTitle(title) !== undefined;
