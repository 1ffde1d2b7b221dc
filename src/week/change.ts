import { isNight, type Night } from './nights';
import { isNewProduct, isSame, isShelfProduct, type NewProduct, tidy } from './product';
import { isRole, isWish, type Role, type ShelfProduct, shelfMost, type Wish } from './shelf';

/** What a person may do to the shelf. */
export type ShelfChange =
  | { readonly do: 'add'; readonly product: NewProduct }
  | { readonly do: 'remove'; readonly id: string }
  /** Takes a removal back: the product stands where it stood. */
  | { readonly do: 'restore'; readonly product: ShelfProduct; readonly at: number }
  | { readonly do: 'pin'; readonly id: string; readonly nights: readonly Night[] }
  | { readonly do: 'wish'; readonly id: string; readonly nights: Wish | null }
  | { readonly do: 'name'; readonly id: string; readonly title: string; readonly role: Role }
  /** Moves a product up (negative) or down the shelf. */
  | { readonly do: 'move'; readonly id: string; readonly by: number }
  /** Puts these in the place of all that is there: a file is imported. */
  | { readonly do: 'replace'; readonly products: readonly ShelfProduct[] };

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
    case 'replace':
      return change.products.reduce<Changed>(
        (changed, product) => ({
          ...add(changed.shelf, product, changed.shelf.length),
          outcome: { is: 'done' },
        }),
        { ...same, shelf: [] },
      );
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

/** The change that a message holds, or null where it holds none. */
export function parseShelfChange(value: unknown): ShelfChange | null {
  return isShelfChange(value) ? value : null;
}

function isShelfChange(value: unknown): value is ShelfChange {
  if (typeof value !== 'object' || value === null || !('do' in value)) return false;
  const field = (name: string): unknown => new Map(Object.entries(value)).get(name);
  const list = (name: string): readonly unknown[] => {
    const found = field(name);
    return Array.isArray(found) ? found : [undefined];
  };
  const named = typeof field('id') === 'string';
  switch (value.do) {
    case 'add':
      return isNewProduct(field('product'));
    case 'restore':
      return isShelfProduct(field('product')) && Number.isInteger(field('at'));
    case 'replace':
      return list('products').every(isShelfProduct);
    case 'remove':
      return named;
    case 'move':
      return named && Number.isInteger(field('by'));
    case 'pin':
      return named && list('nights').every(isNight);
    case 'wish':
      return named && (field('nights') === null || isWish(field('nights')));
    case 'name':
      return named && typeof field('title') === 'string' && isRole(field('role'));
    default:
      return false;
  }
}
