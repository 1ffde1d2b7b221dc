import { hasInciShape } from '@/lexicon/inci-shape';
import { lookUp, lookUpKey, type Meaning } from '@/lexicon/lookup';
import { asMisspelling } from '@/lexicon/misspelling';
import { foldKey } from '@/text/fold';
import { memoise } from '@/text/memoise';
import { withoutStrength } from '@/text/percent';

export interface EntryMeaning {
  meaning: Meaning | undefined;
  carried: Meaning | undefined;
  mended: boolean;
  understood: boolean;
}

/**
 * What a printed entry means. Whole names only: the entry itself, its head before a bracket, what stands in
 * the bracket, or each side of a slash where every side is a whole name. A name that merely contains
 * another ("Cetyl Alcohol") never counts as it.
 */
export const meaningOf = memoise(findMeaning);

const plain = (meaning: Meaning): EntryMeaning => ({
  meaning,
  carried: undefined,
  mended: false,
  understood: true,
});

function findMeaning(entry: string): EntryMeaning {
  const name = withoutStrength(entry);
  const key = foldKey(name);
  const whole = lookUpKey(key);
  if (whole && whole.is !== 'known') return plain(whole);
  const bracket = /^([^([]*)[([]([^)\]]*)[)\]]?(.*)$/s.exec(name);
  if (bracket) {
    const [, head = '', inside = '', tail = ''] = bracket;
    const found = withBracket(head, inside, tail);
    if (found) return found;
  }
  if (whole) return plain(whole);
  const sided = bySlash(name);
  if (sided) return plain(sided);
  const adjective = ORGANIC.exec(name);
  if (adjective) {
    const bare = lookUp(name.slice(adjective[0].length));
    if (bare) return plain(bare);
  }
  const mended = asMisspelling(key);
  if (mended) return { meaning: mended, carried: undefined, mended: true, understood: true };
  return { meaning: undefined, carried: undefined, mended: false, understood: hasInciShape(name) };
}

/** Words of praise before a name say nothing of what it is. */
const ORGANIC =
  /^(?:certified\s+)?(?:organic|natural|pure|purified|vegan|vegetable|plant|fair trade|cosmetic|bio|encapsulated)\s+/i;

function withBracket(head: string, inside: string, tail: string): EntryMeaning | undefined {
  const outer = tail.trim() ? lookUp(`${head} ${tail.replace(/[([][^)\]]*[)\]]?/g, ' ')}`) : lookUp(head);
  const insides = [inside, ...[...tail.matchAll(/[([]([^)\]]*)/g)].map((match) => match[1] ?? '')];
  const inner = insides.flatMap((one) => [...one.split(/[,;/]|\band\b/i), one].map((part) => lookUp(part)));
  const flagged = inner.find((meaning) => meaning?.is === 'flag');
  if (outer?.is === 'flag') {
    // "Retinol (Retinyl Acetate)": the bracket says which form it really is.
    if (flagged?.is === 'flag' && flagged.family === outer.family && outer.grade === 'retinol')
      return plain(flagged);
    return plain(outer);
  }
  if (outer?.is === 'clear') return plain(outer);
  if (flagged?.is === 'flag') {
    if (outer === undefined && head.trim() && !hasInciShape(head)) return plain(flagged);
    // A plant water with its carrier: the alcohol stands at this place all the same.
    if (flagged.family === 'drying-alcohol')
      return { meaning: outer ?? { is: 'known' }, carried: flagged, mended: false, understood: true };
    if (!head.trim()) return plain(flagged);
  }
  if (outer) return plain(outer);
  const cleared = inner.find((meaning) => meaning?.is === 'clear');
  if (cleared && !hasInciShape(head)) return plain(cleared);
  return undefined;
}

/** "Alcohol Denat./Alcool dénat.": synonyms only where each side is a whole known name. */
function bySlash(name: string): Meaning | undefined {
  if (!/[/\\|]/.test(name)) return undefined;
  const sides = name.split(/[/\\|]/).map((side) => lookUp(side));
  if (sides.length > 6 || sides.some((side) => side === undefined)) return undefined;
  return sides.find((side) => side?.is === 'flag') ?? sides.find((side) => side?.is === 'clear') ?? sides[0];
}

/** True for water under any of its names: lists begin with it, and so does the next product of a kit. */
export function isWater(entry: string): boolean {
  return WATER.test(entry.trim());
}
const WATER =
  /^(?:(?:purified|deionized|distilled|demineralized|spring|thermal|organic)\s+)?(?:water|aqua|eau|agua|água|acqua|wasser|woda|水|精製水|정제수|純水|纯净水|去离子水)(?:\s*[/\\(,|]\s*(?:water|aqua|eau|agua|água|acqua|wasser|水)\s*\)?)*[.*]*$/iu;
