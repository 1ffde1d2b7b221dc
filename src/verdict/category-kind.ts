import { isKind } from '@/report/kinds';
import type { Kind } from '@/report/report';
import { type FoldedText, fold } from '@/text/folded-text';
import { groupFinder, type Hit } from '@/text/phrases';
import { bareSkin, HAIR, kindOfTitle } from './title-kind';
import words from './words/product-kinds.json';

const CATEGORY = words.categories.flatMap(({ kind, words: list }) =>
  isKind(kind) ? [{ kind, names: list }] : [],
);
const findCategories = groupFinder(CATEGORY.map(({ kind, names }) => ({ tag: kind, phrases: names })));
/** The kind of every category by its folded name, once one is asked for. */
let kinds: Map<string, Kind> | undefined;
const kindNamed = (folded: string): Kind | undefined => {
  kinds ??= new Map(
    CATEGORY.flatMap(({ kind, names }) => names.map((name) => [fold(name).folded, kind] as const)),
  );
  return kinds.get(folded);
};

/** Where a shop files a product. */
export interface Filed {
  kind: Kind;
  /** The whole step is the category's name, not a phrase that it holds. */
  exact: boolean;
}

/** Departments that also stand above skin care in some shops. */
const NOT_TELLING = new Set(['health', 'baby products', 'accessories', 'tools', 'drinks']);

/** The kind that a breadcrumb or department names; its last telling step decides. */
export function kindOfCategory(category: string): Filed | undefined {
  const steps = category
    .split(/[>›»|]|\s\/\s/)
    .map((step) => fold(step.trim()))
    .filter(({ folded }) => folded !== '');
  const elsewhere = steps.find(({ folded }) => kindNamed(folded) === 'off-topic' && !NOT_TELLING.has(folded));
  if (elsewhere) return { kind: 'off-topic', exact: true };
  for (const step of steps.reverse()) {
    const exact = kindNamed(step.folded);
    if (exact) return { kind: exact, exact: true };
    const kind = kindOfTitle(step.raw)?.kind ?? lastKind(step);
    if (kind) return { kind, exact: false };
  }
  return undefined;
}

function lastKind(folded: FoldedText): Kind | undefined {
  let best: { kind: Kind; hit: Hit } | undefined;
  for (const { tag: kind, hit } of findCategories(folded)) {
    // "Health & Beauty" is no reason to look away: other departments must be named as such.
    if ((kind === 'off-topic' && !HAIR.test(hit.phrase)) || bareSkin(folded.folded, hit)) continue;
    if (!best || hit.end > best.hit.end || (hit.end === best.hit.end && hit.start < best.hit.start))
      best = { kind, hit };
  }
  return best?.kind;
}
