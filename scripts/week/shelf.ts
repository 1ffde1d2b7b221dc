import { en } from 'zod/locales';
import * as z from 'zod/mini';
import { nights } from '@/week/nights';
import { roles, shelfMost, wishes } from '@/week/shelf';

z.config(en());

/** A shelf that cannot be read; the message is one line that says what is wrong with it. */
export class BadShelf extends Error {}

const word = z._default(z.string(), '');

/** More than `id`, `role`, `nights` and `pinned` is read for the names of a calendar's events. */
const Product = z.object({
  id: z.string().check(z.minLength(1)),
  role: z.enum(roles),
  nights: z.nullable(z.literal(wishes)),
  pinned: z.array(z.enum(nights)),
  title: word,
  brand: word,
});

const Shelf = z.object({ shelf: z.array(Product) });

/** Reads `{"shelf": […]}`. A product that is on it twice is one. Throws `BadShelf`. */
export function readShelf(input: string): z.infer<typeof Product>[] {
  const read = Shelf.safeParse(parse(input));
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new BadShelf(`${issue?.path.join('.') || 'shelf'}: ${issue?.message ?? 'cannot be read'}`);
  }
  const ids = new Set(read.data.shelf.map(({ id }) => id));
  if (ids.size > shelfMost) throw new BadShelf(`a shelf holds ${shelfMost} products, this one ${ids.size}`);
  return read.data.shelf;
}

function parse(input: string): unknown {
  try {
    return JSON.parse(input);
  } catch {
    throw new BadShelf('the shelf is not JSON');
  }
}
