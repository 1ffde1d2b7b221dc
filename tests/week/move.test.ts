import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveTo } from '@/week/move';
import { type Night, nights } from '@/week/nights';
import { planWeek } from '@/week/plan';
import type { Planned } from '@/week/shelf';
import { product, shelves } from './shelves';

const move = (shelf: readonly Planned[], id: string, from: Night | null, to: Night) => {
  const moved = shelf.find((each) => each.id === id);
  if (moved === undefined) throw new Error(`no ${id}`);
  return moveTo(shelf, planWeek(shelf), moved, from, to);
};

// r e – r e – –
const two = [product('r', 'retinoid'), product('e', 'exfoliant')];

it('a move to a rest night pins it there', () => {
  expect(move(two, 'r', 'mon', 'wed')).toEqual({ is: 'moved', pinned: ['wed'] });
});

it('a pinned night is exchanged for the new one, and the others stay', () => {
  const shelf = [product('r', 'retinoid', { pinned: ['mon', 'thu'] })];
  expect(move(shelf, 'r', 'mon', 'wed')).toEqual({ is: 'moved', pinned: ['thu', 'wed'] });
});

it('a move onto a night of the other kind is refused, with the nearest free night', () => {
  expect(move(two, 'r', 'mon', 'tue')).toEqual({
    is: 'refused',
    why: 'same-night',
    holder: 'e',
    nearest: 'wed',
  });
});

it('a night pinned for another product of the kind is taken', () => {
  const shelf = [product('a', 'retinoid', { pinned: ['fri'] }), product('b', 'retinoid')];
  expect(move(shelf, 'b', null, 'fri')).toMatchObject({ is: 'refused', why: 'taken', holder: 'a' });
});

it('a night that the plan gave to another product of the kind can be taken over', () => {
  const shelf = [product('a', 'retinoid'), product('b', 'retinoid')];
  expect(move(shelf, 'b', 'thu', 'mon')).toEqual({ is: 'moved', pinned: ['mon'] });
});

describe('on every shelf', () => {
  it('a move that is not refused is in the next plan', () => {
    fc.assert(
      fc.property(shelves(6), fc.nat(), fc.constantFrom(...nights), (shelf, pick, to) => {
        const active = shelf.filter(({ role }) => role === 'retinoid' || role === 'exfoliant');
        const chosen = active[pick % active.length];
        if (chosen === undefined) return;
        const plan = planWeek(shelf);
        const from = nights.find((night) => plan.nights[night].includes(chosen.id)) ?? null;
        const result = moveTo(shelf, plan, chosen, from, to);
        if (result.is === 'refused') {
          expect(plan.nights[to]).toEqual([result.holder]);
          if (result.nearest !== null) expect(plan.nights[result.nearest]).toEqual([]);
          return;
        }
        const next = shelf.map((each) => (each === chosen ? { ...each, pinned: result.pinned } : each));
        expect(planWeek(next).nights[to]).toEqual([chosen.id]);
      }),
      { numRuns: 300 },
    );
  });
});
