import { useRef, useState } from 'preact/hooks';
import type { ShelfChange } from '@/week/change';
import { type Move, moveTo } from '@/week/move';
import type { Night } from '@/week/nights';
import { planWeek } from '@/week/plan';
import type { ShelfProduct } from '@/week/shelf';
import type { Translate } from '@/words/translate';
import { nightName, productName } from '@/words/week';
import { useWords } from '../words-context';
import { useChanges } from './use-changes';
import type { ShelfActions } from './week-actions';

/** A move that broke the rule, and what the person can do instead. */
export interface RefusedMove {
  product: ShelfProduct;
  from: Night | null;
  to: Night;
  sentence: string;
  nearest: Night | null;
  /** Whether the night's owner would make room: its night was not chosen by the person. */
  canYield: boolean;
}

/** A product on one of its nights; on its first one where the night is null. */
export interface Place {
  id: string;
  night: Night | null;
}

/** What the week page does to the shelf, and what it says about that. */
export function useWeek(actions: Pick<ShelfActions, 'changeShelf'>, shelf: readonly ShelfProduct[]) {
  const t = useWords();
  const changes = useChanges(actions, shelf);
  const [refused, setRefused] = useState<RefusedMove | null>(null);
  // Where the focus goes once the week shows it: what was pressed may be gone by then.
  const follow = useRef<Place | null>(null);

  const change = (wanted: ShelfChange, done: string): Promise<boolean> => {
    setRefused(null);
    return changes.change(wanted, done);
  };
  const pin = (product: ShelfProduct, pinned: readonly Night[], to: Night) =>
    change(
      { do: 'pin', id: product.id, nights: pinned },
      t('week.moved', productName(product), nightName(t, to, 'long')),
    );
  const tryMove = async (product: ShelfProduct, from: Night | null, to: Night): Promise<boolean> => {
    const result = moveTo(shelf, planWeek(shelf), product, from, to);
    if (result.is === 'moved') return pin(product, result.pinned, to);
    changes.clear();
    setRefused(refusalOf(t, shelf, { product, from, to }, result));
    return false;
  };
  const following = async (place: Place, moved: Promise<boolean>) => {
    follow.current = place;
    if (!(await moved)) follow.current = null;
  };
  const leave = (place: Place) => {
    follow.current = place;
    setRefused(null);
  };

  return {
    ...changes,
    change,
    refused,
    follow,
    /** Gives a product a night besides those it has, or says why not. */
    add: tryMove,
    /** Moves a product and the focus from one night to another, or says why not. */
    move: (product: ShelfProduct, from: Night, to: Night) =>
      following({ id: product.id, night: to }, tryMove(product, from, to)),
    /** Lets the plan choose a night that the person had chosen. */
    letGo: ({ id, pinned }: ShelfProduct, night: Night) => {
      const left = pinned.filter((each) => each !== night);
      return following({ id, night: null }, change({ do: 'pin', id, nights: left }, t('week.letGo')));
    },
    ...waysOn({ pin, tryMove, following, leave }),
  };
}

export type UsedWeek = ReturnType<typeof useWeek>;

interface Steps {
  pin(product: ShelfProduct, pinned: readonly Night[], to: Night): Promise<boolean>;
  tryMove(product: ShelfProduct, from: Night | null, to: Night): Promise<boolean>;
  following(place: Place, moved: Promise<boolean>): Promise<void>;
  leave(place: Place): void;
}

/** What the person can do after a refusal. */
const waysOn = ({ pin, tryMove, following, leave }: Steps) => ({
  takeNearest: ({ product, from }: RefusedMove, nearest: Night) =>
    following({ id: product.id, night: nearest }, tryMove(product, from, nearest)),
  /** Takes the night although another product had it: the plan finds that one another night. */
  insist: ({ product, from, to }: RefusedMove) =>
    following(
      { id: product.id, night: to },
      pin(product, [...product.pinned.filter((night) => night !== from), to], to),
    ),
  dismiss: ({ product, from }: RefusedMove) => leave({ id: product.id, night: from }),
});

function refusalOf(
  t: Translate,
  shelf: readonly ShelfProduct[],
  move: Pick<RefusedMove, 'product' | 'from' | 'to'>,
  { why, holder, nearest }: Extract<Move, { is: 'refused' }>,
): RefusedMove {
  const other = shelf.find(({ id }) => id === holder);
  const words = [
    productName(move.product),
    nightName(t, move.to, 'long'),
    other === undefined ? '' : productName(other),
  ] as const;
  return {
    ...move,
    nearest,
    sentence:
      why === 'same-night' ? t('week.refused.sameNight', ...words) : t('week.refused.taken', ...words),
    canYield: other?.pinned.includes(move.to) === false,
  };
}
