import { byDistance, type Night } from './nights';
import type { Plan } from './plan';
import { clash, type Planned } from './shelf';

/**
 * What comes of moving a product from one of its nights to another.
 *
 * A move is a pin. It is refused where the night is another's: always where the two clash, even if the plan could
 * rearrange itself, because the rule is what the person should see; and where the other was pinned there.
 */
export type Move =
  | { readonly is: 'moved'; readonly pinned: readonly Night[] }
  | {
      readonly is: 'refused';
      readonly why: 'same-night' | 'taken';
      /** The id of the product whose night it is. */
      readonly holder: string;
      /** The nearest night on which nothing is planned. */
      readonly nearest: Night | null;
    };

/** `from` is null for a product that has no night yet. */
export function moveTo(
  shelf: readonly Planned[],
  plan: Pick<Plan, 'nights'>,
  product: Planned,
  from: Night | null,
  to: Night,
): Move {
  const holder = shelf.find(({ id }) => id !== product.id && plan.nights[to].includes(id));
  const clashes = holder !== undefined && clash(holder, product);
  if (holder !== undefined && (clashes || holder.pinned.includes(to))) {
    const isFree = (night: Night) => plan.nights[night].length === 0;
    return {
      is: 'refused',
      why: clashes ? 'same-night' : 'taken',
      holder: holder.id,
      nearest: byDistance(to).find(isFree) ?? null,
    };
  }
  const kept = product.pinned.filter((night) => night !== from && plan.nights[night].includes(product.id));
  return { is: 'moved', pinned: [...new Set([...kept, to])] };
}
