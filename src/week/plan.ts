import { howTo } from '@/article/how-to';
import { byDistance, type Night, nights } from './nights';
import { type ActiveRole, clash, type Planned } from './shelf';
import { type Spread, spread } from './spread';

/** Why a product gets no night. */
export type AsideWhy = 'both' | 'none' | 'no-night-left';

/** Why a night that the person chose is not the product's. */
export type RefusedWhy = 'same-night' | 'taken' | 'both' | 'none';

/** What the plan says beside its nights: more retinoid or exfoliant nights than the article has. */
export type Says = 'above-article-start' | 'above-article-limit';

export interface Aside {
  id: string;
  why: AsideWhy;
}

export interface Refused {
  id: string;
  night: Night;
  why: RefusedWhy;
  /** The nearest night that is free in the plan; null where none is, or where the product gets no night at all. */
  nearest: Night | null;
}

export interface Plan {
  /** The one active product of each night, by its id; empty on a rest night. */
  nights: Record<Night, string[]>;
  aside: Aside[];
  refused: Refused[];
  /** Pairs that must not share a night, in the order of the shelf. */
  clashes: [string, string][];
  says: Says[];
}

/**
 * Plans seven nights for a shelf. A pure function: same shelf, same plan. The rules are the article's
 * ("never on the same night", 2–3 nights and 1–3 nights a week), the rest between active nights is ours.
 * A product that is on the shelf twice counts once, where it is first.
 */
export function planWeek(shelf: readonly Planned[]): Plan {
  const products = shelf.filter(({ id }, at) => shelf.findIndex((each) => each.id === id) === at);
  const { accepted, refused } = takePins(products);
  const counts = countNights(products, accepted);
  const pinnedBy = (role: ActiveRole) => nights.filter((night) => accepted.get(night)?.role === role);
  const chosen = spread({
    retinoid: { count: counts.retinoid, pinned: pinnedBy('retinoid') },
    exfoliant: { count: counts.exfoliant, pinned: pinnedBy('exfoliant') },
  });
  const owners = assign(products, chosen, accepted);
  const free = (night: Night) => !owners.has(night);
  return {
    nights: nightsOf(owners),
    aside: products.flatMap((product) => asideOf(product, owners)),
    refused: refused.map(({ product, night, why }) => ({
      id: product.id,
      night,
      why,
      nearest: isActive(product) ? (byDistance(night).find(free) ?? null) : null,
    })),
    clashes: products.flatMap((one, at) =>
      products
        .slice(at + 1)
        .filter((other) => clash(one, other))
        .map((other): [string, string] => [one.id, other.id]),
    ),
    says: [
      ...(counts.retinoid > howTo.retinoid.nights.to ? ['above-article-start' as const] : []),
      ...(counts.exfoliant > howTo.exfoliant.nights.to ? ['above-article-limit' as const] : []),
    ],
  };
}

type Active = Planned & { readonly role: ActiveRole };

const isActive = (product: Planned): product is Active =>
  product.role === 'retinoid' || product.role === 'exfoliant';

/** Who has which night. */
type Owners = ReadonlyMap<Night, Active>;

interface Pins {
  accepted: Owners;
  refused: { product: Planned; night: Night; why: RefusedWhy }[];
}

/** Takes the nights that people chose, in the order of the shelf and of the week: the first one has it. */
function takePins(products: readonly Planned[]): Pins {
  const accepted = new Map<Night, Active>();
  const refused: Pins['refused'] = [];
  for (const product of products) {
    for (const night of nights.filter((each) => product.pinned.includes(each))) {
      const holder = accepted.get(night);
      if (!isActive(product))
        refused.push({ product, night, why: product.role === 'both' ? 'both' : 'none' });
      else if (holder === undefined) accepted.set(night, product);
      else refused.push({ product, night, why: clash(product, holder) ? 'same-night' : 'taken' });
    }
  }
  return { accepted, refused };
}

/** If no number was wished for: the article's "2–3" and "1–3 nights", starting slowly. */
const usualNights = 2;

/** How many nights each role gets. Together never more than the week has. */
function countNights(products: readonly Planned[], accepted: Owners): Record<ActiveRole, number> {
  const pins = (role: ActiveRole) => [...accepted.values()].filter((holder) => holder.role === role).length;
  const wished = (role: ActiveRole) => {
    const ofRole = products.filter((product) => product.role === role);
    const numbers = ofRole.flatMap((product) => product.nights ?? []);
    if (ofRole.length === 0) return 0;
    return numbers.length === 0 ? usualNights : Math.max(...numbers);
  };
  const retinoid = Math.max(wished('retinoid'), pins('retinoid'));
  const most = Math.min(howTo.exfoliant.nights.to, nights.length - retinoid);
  const exfoliant = Math.max(Math.min(wished('exfoliant'), most), pins('exfoliant'));
  return { retinoid: Math.min(retinoid, nights.length - exfoliant), exfoliant };
}

/** A pinned night is the pinner's; the others go in turn to the products of the role that pinned none. */
function assign(products: readonly Planned[], chosen: Spread, accepted: Owners): Owners {
  const owners = new Map(accepted);
  for (const role of ['retinoid', 'exfoliant'] as const) {
    const ofRole = products.filter(isActive).filter((product) => product.role === role);
    const holders = new Set(accepted.values());
    const without = ofRole.filter((product) => !holders.has(product));
    const turn = without.length > 0 ? without : ofRole;
    chosen[role]
      .filter((night) => !accepted.has(night))
      .forEach((night, at) => {
        const next = turn[at % turn.length];
        if (next !== undefined) owners.set(night, next);
      });
  }
  return owners;
}

function nightsOf(owners: Owners): Plan['nights'] {
  const of = (night: Night) => {
    const owner = owners.get(night);
    return owner === undefined ? [] : [owner.id];
  };
  return {
    mon: of('mon'),
    tue: of('tue'),
    wed: of('wed'),
    thu: of('thu'),
    fri: of('fri'),
    sat: of('sat'),
    sun: of('sun'),
  };
}

function asideOf(product: Planned, owners: Owners): Aside[] {
  if (product.role === 'both' || product.role === 'none') return [{ id: product.id, why: product.role }];
  return [...owners.values()].some((owner) => owner === product)
    ? []
    : [{ id: product.id, why: 'no-night-left' }];
}
