import type { VNode } from 'preact';
import { Week } from '@/ui/pages/Week';
import type { PageState } from '@/ui/popup-actions';
import { PopupWeek, type PopupWeekFirst } from '@/ui/week/PopupWeek';
import type { WeekActions } from '@/ui/week/week-actions';
import { changeShelf, type ShelfChange, type ShelfOutcome } from '@/week/change';
import type { ShelfProduct } from '@/week/shelf';
import { shelfProduct } from '../week/shelves';
import { reports } from './states';

/** The week page with a shelf in memory, and shelves of invented products. */

export const evening = shelfProduct('evening', {
  title: 'Evening Retinal Cream',
  brand: 'Pell Apothecary',
  role: 'retinoid',
});
export const lactic = shelfProduct('lactic', {
  title: 'Smooth Tide Lactic Serum',
  brand: 'Osterby',
  role: 'exfoliant',
});
const tonic = shelfProduct('tonic', {
  title: 'Salicylic Tonic 2%',
  brand: 'Lumen & Lye',
  role: 'exfoliant',
  nights: 3,
});
const total = shelfProduct('total', { title: 'Total Reset', brand: 'Tarn', role: 'both' });
const oat = shelfProduct('oat', {
  title: 'Plain Oat Cream',
  brand: 'Osterby',
  role: 'none',
  url: '',
  shop: '',
});

/** Shelves, from an empty one to one with something of every kind. */
export const shelvesOfPeople = {
  empty: [],
  one: [evening],
  two: [evening, lactic],
  // More retinoid nights than the article begins with, and a product for which none is left.
  full: [
    { ...evening, nights: 5, pinned: ['sun'] },
    lactic,
    tonic,
    total,
    oat,
    {
      ...tonic,
      id: 'late',
      title: 'A product with a name that is long enough to need more than one line here',
    },
  ],
} satisfies Record<string, ShelfProduct[]>;

export interface MemoryShelf {
  actions: WeekActions;
  shelf: () => readonly ShelfProduct[];
  /** The changes that were requested, in order. */
  asked: ShelfChange[];
}

/** A shelf in memory, changed by the same rules as the stored one. */
export function memoryShelf(first: readonly ShelfProduct[], more: Partial<WeekActions> = {}): MemoryShelf {
  let shelf = first;
  const listeners = new Set<(shelf: ShelfProduct[]) => void>();
  const asked: ShelfChange[] = [];
  return {
    shelf: () => shelf,
    asked,
    actions: {
      watchShelf: (report) => {
        listeners.add(report);
        report([...shelf]);
        return () => listeners.delete(report);
      },
      changeShelf: async (change): Promise<ShelfOutcome> => {
        asked.push(change);
        const changed = changeShelf(shelf, change, { id: `new-${asked.length}`, day: '2026-11-30' });
        shelf = changed.shelf;
        for (const report of listeners) report([...shelf]);
        return changed.outcome;
      },
      watchShelfQuestion: () => () => {},
      judgeList: async () => reports.works,
      copy: async () => {},
      print: () => {},
      now: () => new Date(2026, 10, 30, 12),
      ...more,
    },
  };
}

export const weekPage = ({ actions }: MemoryShelf): VNode => <Week synced={false} actions={actions} />;

/** Only the popup's week, above or below the cards. */
export const popupWeek = (
  { actions, shelf }: MemoryShelf,
  page: PageState | null,
  first: Partial<PopupWeekFirst> = {},
): VNode => (
  <main class="label">
    {(['top', 'bottom'] as const).map((at) => (
      <PopupWeek
        key={at}
        at={at}
        page={page}
        first={{ shelf: [...shelf()], open: 0, seen: [], ...first }}
        actions={{ ...actions, openWeek: async () => {}, openCompare: async () => {} }}
      />
    ))}
  </main>
);
