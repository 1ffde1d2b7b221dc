import { lettersOf } from '@/text/letters';
import { linesOf } from '../text/page-text';
import { listBlocks } from './list-blocks';
import { entriesOf, type LikenessOf } from './list-likeness';
import type { LocatedList } from './located-list';
import { isPreviewOf } from './previews';

/** The sources with a list. One in a box with a name of its own may be another product's: any that is not goes first. */
export function ownSources(sources: readonly LocatedList[][]): LocatedList[][] {
  const own = sources.filter((lists) => lists.some(({ apart }) => apart === undefined));
  return own.length > 0 ? own : sources.filter((lists) => lists.length > 0);
}

/**
 * Chooses between two sources for one product's list. If they agree, the one on the page is kept, because only it can
 * be marked. If they differ, the one that looks more like a list wins, and the result carries a doubt. Kits have
 * several lists and are not compared.
 */
export function settle(
  first: LocatedList[],
  others: readonly LocatedList[][],
  likeness: LikenessOf,
): LocatedList[] {
  const [only, ...more] = first;
  if (only === undefined || more.length > 0) return first;
  let best: LocatedList = only;
  for (const lists of others) {
    const [other] = lists;
    if (other === undefined || lists.length > 1) continue;
    if (isPreviewOf(best.text, other.text)) {
      best = other;
      continue;
    }
    if (agree(best.text, other.text)) {
      if (best.map === null && other.map !== null) best = { ...other, source: best.source };
      continue;
    }
    const weight = weightOf(best.text, likeness);
    const rival = weightOf(other.text, likeness);
    // A teaser of a few names is not a second list.
    if (Math.min(weight, rival) < Math.max(weight, rival) * 0.4) {
      if (rival > weight) best = other;
      continue;
    }
    best = { ...(rival > weight * clearlyMore ? other : best), doubt: true };
  }
  return [best];
}

/** By how much a second list must look more like one than the first: the test by shape misses names in both. */
const clearlyMore = 1.5;

/** The share of the shorter list's names that the longer one must contain for both to be the same list. */
const shared = 0.6;

function agree(a: string, b: string): boolean {
  const [one, two] = [namesIn(a), namesIn(b)];
  const [shorter, longer] = one.size <= two.size ? [one, two] : [two, one];
  const both = [...shorter].filter((name) => longer.has(name)).length;
  // A heading or a blurb may be attached to the first and the last name.
  return both >= Math.min(shorter.size * shared, Math.max(shorter.size - 2, 1));
}

const namesIn = (text: string): Set<string> =>
  new Set(
    linesOf(text)
      .flatMap((line) => entriesOf(line.text.toLowerCase()))
      .map(lettersOf)
      .filter((name) => name !== ''),
  );

const weightOf = (text: string, likeness: LikenessOf): number =>
  Math.max(
    0,
    ...listBlocks(linesOf(text), likeness).map(({ score, entries }) => score * Math.min(entries, 30)),
  );
