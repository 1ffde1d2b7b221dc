import { either, listOf, literal, nullable, object, type Shape, textUpTo } from '@/report/checks';
import { isNight, type Night, nights as week } from './nights';
import { isNewProduct, isSame, isShelfProduct, longestId, type NewProduct, tidy } from './product';
import { isRole, isWish, type Role, type ShelfProduct, shelfMost, type Wish } from './shelf';

/** In characters. A name is cut when it is kept, so a longer one may be typed. */
const longestTyped = 1_000;
const whole: Shape<number> = (value): value is number => Number.isInteger(value);

/** What a person may do to the shelf. */
export type ShelfChange =
  | { readonly do: 'add'; readonly product: NewProduct }
  | { readonly do: 'remove'; readonly id: string }
  /** Undoes a removal: the product is back where it was. */
  | { readonly do: 'restore'; readonly product: ShelfProduct; readonly at: number }
  | { readonly do: 'pin'; readonly id: string; readonly nights: readonly Night[] }
  | { readonly do: 'wish'; readonly id: string; readonly nights: Wish | null }
  | { readonly do: 'name'; readonly id: string; readonly title: string; readonly role: Role }
  /** Moves a product up (negative) or down the shelf. */
  | { readonly do: 'move'; readonly id: string; readonly by: number };

export type ShelfOutcome =
  | { readonly is: 'done' }
  /** It is on the shelf already; the earlier one stays as it is. */
  | { readonly is: 'already'; readonly id: string }
  | { readonly is: 'full' }
  /** Another window removed the product in the meantime. */
  | { readonly is: 'gone' }
  /** The browser could not store the shelf, and nothing changed. */
  | { readonly is: 'not-kept'; readonly why: string };

/** What a new product is given: its id, and the day as an ISO date. */
export interface Stamp {
  id: string;
  day: string;
}

export interface Changed {
  shelf: readonly ShelfProduct[];
  outcome: ShelfOutcome;
}

/** The shelf after a change. Pure; the shelf that was given stays as it is. */
export function changeShelf(shelf: readonly ShelfProduct[], change: ShelfChange, stamp: Stamp): Changed {
  const same: Changed = { shelf, outcome: { is: 'done' } };
  switch (change.do) {
    case 'add':
      return add(shelf, { ...tidy(change.product), id: stamp.id, added: stamp.day }, shelf.length);
    case 'restore':
      return add(shelf, change.product, change.at);
    case 'remove':
      return { ...same, shelf: shelf.filter(({ id }) => id !== change.id) };
    case 'move':
      return withOne(shelf, change.id, (product, at) => {
        const rest = shelf.filter((each) => each !== product);
        return rest.toSpliced(Math.max(0, at + change.by), 0, product);
      });
    case 'pin':
      return edit(shelf, change.id, { pinned: [...new Set(change.nights)] });
    case 'wish':
      return edit(shelf, change.id, { nights: change.nights });
    case 'name':
      return withOne(shelf, change.id, (product) => {
        const { title, role } = tidy({ ...product, title: change.title, role: change.role });
        return shelf.map((each) => (each === product ? { ...each, title: title || each.title, role } : each));
      });
  }
}

/** A shelf of these products, without those that are on it twice or have no room: what a file or another computer has. */
export const shelfOf = (products: readonly ShelfProduct[]): readonly ShelfProduct[] =>
  products.reduce<readonly ShelfProduct[]>((shelf, product) => add(shelf, product, shelf.length).shelf, []);

function add(shelf: readonly ShelfProduct[], product: ShelfProduct, at: number): Changed {
  const there = shelf.find((each) => each.id === product.id || isSame(each, product));
  if (there !== undefined) return { shelf, outcome: { is: 'already', id: there.id } };
  if (shelf.length >= shelfMost) return { shelf, outcome: { is: 'full' } };
  return { shelf: shelf.toSpliced(at, 0, product), outcome: { is: 'done' } };
}

const edit = (
  shelf: readonly ShelfProduct[],
  id: string,
  fields: Partial<Pick<ShelfProduct, 'pinned' | 'nights'>>,
): Changed =>
  withOne(shelf, id, (product) => shelf.map((each) => (each === product ? { ...each, ...fields } : each)));

function withOne(
  shelf: readonly ShelfProduct[],
  id: string,
  then: (product: ShelfProduct, at: number) => readonly ShelfProduct[],
): Changed {
  const at = shelf.findIndex((each) => each.id === id);
  const product = shelf[at];
  return product === undefined
    ? { shelf, outcome: { is: 'gone' } }
    : { shelf: then(product, at), outcome: { is: 'done' } };
}

const id = textUpTo(longestId);
const nights = listOf(isNight, week.length);
const adds: Shape<ShelfChange> = either(
  object({ do: literal('add'), product: isNewProduct }),
  object({ do: literal('restore'), product: isShelfProduct, at: whole }),
);
const edits: Shape<ShelfChange> = either(
  either(
    object({ do: literal('pin'), id, nights }),
    object({ do: literal('wish'), id, nights: nullable(isWish) }),
  ),
  object({ do: literal('name'), id, title: textUpTo(longestTyped), role: isRole }),
);
const places: Shape<ShelfChange> = either(
  object({ do: literal('remove'), id }),
  object({ do: literal('move'), id, by: whole }),
);

/** Whether a value is a change of the shelf that a message may ask for. */
export const isShelfChange: Shape<ShelfChange> = either(adds, either(edits, places));
