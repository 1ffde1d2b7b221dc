import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nights } from '@/week/nights';
import { type Plan, planWeek } from '@/week/plan';
import type { Planned } from '@/week/shelf';
import { cpuTime } from '../cpu-time';
import { planByTrying } from './by-trying';
import { product, shelves } from './shelves';

const retinoid = (id: string, rest: Partial<Planned> = {}) => product(id, 'retinoid', rest);
const exfoliant = (id: string, rest: Partial<Planned> = {}) => product(id, 'exfoliant', rest);

/** "r – e – – – –": the owner of each night, Monday first. */
const drawn = (plan: Plan) => nights.map((night) => plan.nights[night].join('+') || '–').join(' ');
const planned = (...shelf: Planned[]) => drawn(planWeek(shelf));

describe('the rules hold for every shelf', () => {
  const roleIn = (shelf: readonly Planned[], id: string) => shelf.find((each) => each.id === id)?.role;

  it('at most one active product has a night, so a retinoid never meets an exfoliant', () => {
    fc.assert(
      fc.property(shelves(), (shelf) => {
        const plan = planWeek(shelf);
        for (const night of nights) {
          expect(plan.nights[night].length).toBeLessThanOrEqual(1);
          for (const id of plan.nights[night]) expect(roleIn(shelf, id)).toMatch(/^(retinoid|exfoliant)$/);
        }
      }),
    );
  });

  it('a pin is kept, or refused with a reason that is true', () => {
    fc.assert(
      fc.property(shelves(), (shelf) => {
        const plan = planWeek(shelf);
        for (const each of shelf) {
          for (const night of new Set(each.pinned)) {
            const refusals = plan.refused.filter((one) => one.id === each.id && one.night === night);
            expect(refusals).toHaveLength(plan.nights[night].includes(each.id) ? 0 : 1);
            const [owner] = plan.nights[night];
            for (const { why, nearest } of refusals) {
              if (why === 'same-night') expect(roleIn(shelf, owner ?? '')).not.toBe(each.role);
              else if (why === 'taken') expect(roleIn(shelf, owner ?? '')).toBe(each.role);
              else expect(why).toBe(each.role);
              if (nearest !== null) expect(plan.nights[nearest]).toEqual([]);
            }
          }
        }
      }),
    );
  });

  it('the numbers of nights are those that were wished for, as far as the rules allow', () => {
    fc.assert(
      fc.property(shelves(), (shelf) => {
        const plan = planWeek(shelf);
        const count = (role: string) =>
          nights.filter((night) => plan.nights[night].some((id) => roleIn(shelf, id) === role)).length;
        const has = (role: string) => shelf.some((each) => each.role === role);
        expect(count('retinoid') > 0).toBe(has('retinoid') && count('exfoliant') < 7);
        expect(count('retinoid') > 3).toBe(plan.says.includes('above-article-start'));
        expect(count('exfoliant') > 3).toBe(plan.says.includes('above-article-limit'));
        if (!has('exfoliant')) expect(count('exfoliant')).toBe(0);
      }),
    );
  });

  it('every product has a night or stands aside', () => {
    fc.assert(
      fc.property(shelves(), (shelf) => {
        const plan = planWeek(shelf);
        const placed = new Set(Object.values(plan.nights).flat());
        const aside = plan.aside.map(({ id }) => id);
        expect([...placed, ...aside].toSorted()).toEqual(shelf.map(({ id }) => id).toSorted());
        expect(aside).toEqual(shelf.map(({ id }) => id).filter((id) => !placed.has(id)));
      }),
    );
  });

  it('same shelf, same plan, and the shelf is left as it was', () => {
    fc.assert(
      fc.property(shelves(), (shelf) => {
        const before = structuredClone(shelf);
        const plan = planWeek(shelf);
        expect(planWeek(structuredClone(shelf))).toEqual(plan);
        expect(shelf).toEqual(before);
      }),
    );
  });

  it('products without a role change nothing, wherever they stand', () => {
    fc.assert(
      fc.property(shelves(), fc.infiniteStream(fc.nat()), (shelf, places) => {
        const active = shelf.filter(({ role }) => role !== 'none');
        const moved = [...active];
        for (const each of shelf.filter(({ role }) => role === 'none'))
          moved.splice((places.next().value ?? 0) % (moved.length + 1), 0, each);
        const [plan, other] = [planWeek(shelf), planWeek(moved)];
        expect(other.nights).toEqual(plan.nights);
        expect(other.clashes).toEqual(plan.clashes);
        expect(other.says).toEqual(plan.says);
        expect(planWeek(active).nights).toEqual(plan.nights);
      }),
    );
  });

  it('trying every possible week gives the same plan for a thousand shelves', () => {
    fc.assert(
      fc.property(shelves(), (shelf) => {
        expect(planWeek(shelf)).toEqual(planByTrying(shelf));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('nights', () => {
  it.each<[string, Planned[], string]>([
    ['nothing on the shelf', [], '– – – – – – –'],
    ['one retinoid', [retinoid('r')], 'r – – r – – –'],
    ['one exfoliant', [exfoliant('e')], 'e – – e – – –'],
    ['one of each', [retinoid('r'), exfoliant('e')], 'r e – r e – –'],
    ['an exfoliant first', [exfoliant('e'), retinoid('r')], 'r e – r e – –'],
    ['three retinoid nights', [retinoid('r', { nights: 3 })], 'r – r – r – –'],
    ['two products in turn', [retinoid('a', { nights: 3 }), retinoid('b')], 'a – b – a – –'],
    ['a retinoid on every night', [retinoid('r', { nights: 7 }), exfoliant('e')], 'r r r r r r r'],
    ['more exfoliant than the article has', [exfoliant('e', { nights: 7 })], 'e – e – e – –'],
    ['six and three', [retinoid('r', { nights: 6 }), exfoliant('e', { nights: 3 })], 'r r r r r r e'],
    ['a pin on Sunday', [retinoid('r', { pinned: ['sun'] })], '– – r – – – r'],
    [
      'a pin of each',
      [retinoid('r', { pinned: ['fri'] }), exfoliant('e', { pinned: ['mon'] })],
      'e r – e r – –',
    ],
    [
      'pins on one night: the first on the shelf has it',
      [exfoliant('e', { nights: 1, pinned: ['wed'] }), retinoid('r', { nights: 1, pinned: ['wed'] })],
      '– – e – – r –',
    ],
    [
      'exfoliant pins on every night leave no retinoid',
      [retinoid('r'), exfoliant('e', { pinned: [...nights] })],
      'e e e e e e e',
    ],
    [
      'a wish for seven gives way to five pins of the other',
      [exfoliant('e', { pinned: ['mon', 'tue', 'wed', 'thu', 'fri'] }), retinoid('r', { nights: 7 })],
      'e e e e e r r',
    ],
    [
      'the nights left over go to those who pinned none',
      [retinoid('a', { nights: 3, pinned: ['mon'] }), retinoid('b')],
      'a – b – b – –',
    ],
    [
      'where all have a pin, the nights left over go to all in turn',
      [retinoid('a', { nights: 4, pinned: ['tue'] }), retinoid('b', { pinned: ['thu'] })],
      'a a b b – – –',
    ],
  ])('%s', (_, shelf, week) => {
    expect(planned(...shelf)).toBe(week);
  });

  it('a product that is on the shelf twice is one, where it is first', () => {
    const once = planWeek([retinoid('r'), exfoliant('e')]);
    expect(planWeek([retinoid('r'), exfoliant('e'), retinoid('r', { nights: 7 })])).toEqual(once);
  });

  it('a night that is pinned twice by one product is pinned once', () => {
    expect(planWeek([retinoid('r', { pinned: ['tue', 'tue'] })])).toEqual(
      planWeek([retinoid('r', { pinned: ['tue'] })]),
    );
  });
});

describe('refusals', () => {
  it('name the nearest night that is free in the finished plan', () => {
    const shelf = [
      retinoid('r', { nights: 1, pinned: ['mon'] }),
      exfoliant('e', { nights: 1, pinned: ['mon'] }),
    ];
    expect(planWeek(shelf).refused).toEqual([{ id: 'e', night: 'mon', why: 'same-night', nearest: 'tue' }]);
    expect(drawn(planWeek(shelf))).toBe('r – – e – – –');
  });

  it('wrap around the week, and pick the earlier of two equally near nights', () => {
    const shelf = [
      retinoid('a', { nights: 2, pinned: ['mon', 'tue'] }),
      retinoid('b', { pinned: ['mon', 'tue'] }),
    ];
    expect(planWeek(shelf).refused).toEqual([
      { id: 'b', night: 'mon', why: 'taken', nearest: 'sun' },
      { id: 'b', night: 'tue', why: 'taken', nearest: 'wed' },
    ]);
  });

  it('offer nothing if the week is full', () => {
    const shelf = [retinoid('r', { pinned: [...nights] }), exfoliant('e', { pinned: ['sat'] })];
    expect(planWeek(shelf).refused).toEqual([{ id: 'e', night: 'sat', why: 'same-night', nearest: null }]);
    expect(planWeek(shelf).aside).toEqual([{ id: 'e', why: 'no-night-left' }]);
  });

  it('say why a product without nights has none, in the order of the shelf and of the week', () => {
    const shelf = [
      product('n', 'none', { pinned: ['sun', 'mon'] }),
      product('b', 'both', { pinned: ['wed'], nights: 7 }),
    ];
    const plan = planWeek(shelf);
    expect(plan.refused).toEqual([
      { id: 'n', night: 'mon', why: 'none', nearest: null },
      { id: 'n', night: 'sun', why: 'none', nearest: null },
      { id: 'b', night: 'wed', why: 'both', nearest: null },
    ]);
    expect(plan.aside).toEqual([
      { id: 'n', why: 'none' },
      { id: 'b', why: 'both' },
    ]);
  });
});

describe('the plan’s remarks', () => {
  it.each<[string, Planned[], Plan['says']]>([
    ['nothing of two nights', [retinoid('r'), exfoliant('e')], []],
    ['nothing of three', [retinoid('r', { nights: 3 }), exfoliant('e', { nights: 3 })], []],
    ['four retinoid nights', [retinoid('r', { nights: 4 })], ['above-article-start']],
    ['a wish for four exfoliant nights is cut to three', [exfoliant('e', { nights: 4 })], []],
    [
      'four exfoliant pins',
      [exfoliant('e', { pinned: ['mon', 'tue', 'wed', 'thu'] })],
      ['above-article-limit'],
    ],
    [
      'a retinoid that gave way is no longer above',
      [retinoid('r', { nights: 7 }), exfoliant('e', { pinned: ['mon', 'tue', 'wed', 'thu'] })],
      ['above-article-limit'],
    ],
  ])('%s', (_, shelf, says) => {
    expect(planWeek(shelf).says).toEqual(says);
  });
});

it('pairs that clash are named in the order of the shelf', () => {
  const shelf = [
    exfoliant('e'),
    product('b', 'both'),
    product('n', 'none'),
    retinoid('r'),
    product('c', 'both'),
  ];
  expect(planWeek(shelf).clashes).toEqual([
    ['e', 'b'],
    ['e', 'r'],
    ['e', 'c'],
    ['b', 'r'],
    ['b', 'c'],
    ['r', 'c'],
  ]);
});

it('sixty products are planned in under five milliseconds', () => {
  const shelf =
    fc.sample(shelves(60), { seed: 7, numRuns: 200 }).sort((a, b) => b.length - a.length)[0] ?? [];
  const full = Array.from({ length: 60 }, (_, at) => ({
    ...(shelf[at % shelf.length] ?? retinoid('')),
    id: `p${at}`,
  }));
  const times = Array.from({ length: 25 }, () => {
    const start = cpuTime();
    planWeek(full);
    return cpuTime() - start;
  });
  expect(times.toSorted((a, b) => a - b)[12]).toBeLessThan(5);
});
