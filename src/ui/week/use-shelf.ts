import { useEffect, useState } from 'preact/hooks';
import type { ShelfProduct } from '@/week/shelf';
import { type Failure, failureOf } from '../failure';
import type { ShelfActions } from './week-actions';

/** The shelf as it is now; null until it was read. */
export function useShelf({ watchShelf }: Pick<ShelfActions, 'watchShelf'>): {
  shelf: ShelfProduct[] | null;
  unread: Failure | null;
} {
  const [shelf, setShelf] = useState<ShelfProduct[] | null>(null);
  const [unread, setUnread] = useState<Failure | null>(null);
  useEffect(() => watchShelf(setShelf, (error) => setUnread(failureOf(error))), [watchShelf]);
  return { shelf, unread };
}
