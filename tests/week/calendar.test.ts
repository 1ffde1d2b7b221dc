import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import en from '@/locales/en.json';
import { calendarOf, fixedStart } from '@/week/calendar';
import { nights } from '@/week/nights';
import { planWeek } from '@/week/plan';
import { translateFrom } from '@/words/node-translate';
import { eventWords } from '@/words/week';
import { product, shelves } from './shelves';

/** The calendar as another program reads it: ical.js, a parser that mail programs use. */

const t = translateFrom(en);

const events = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));

/** Two weeks of one event, as dates. */
const dates = (event: ICAL.Event, count: number): string[] => {
  const found = event.iterator();
  return Array.from({ length: count }, () => found.next()?.toString() ?? '');
};

const named = (summary: string) => () => ({ summary, description: 'Text' });

it('has one event per product, on its nights, every week', () => {
  const shelf = [product('r', 'retinoid', { nights: 3 }), product('e', 'exfoliant', { pinned: ['sun'] })];
  const found = events(
    calendarOf(
      planWeek(shelf),
      eventWords(
        t,
        shelf.map((each) => ({ ...each, title: each.id, brand: '' })),
      ),
    ),
  );
  expect(found.map(({ summary }) => summary)).toEqual(['Retinoid night: r', 'Exfoliant night: e']);
  const [r, e] = found;
  if (r === undefined || e === undefined) throw new Error('an event is missing');
  const week = ({ component }: ICAL.Event) => {
    const days = component.getFirstPropertyValue('rrule')?.toString().split('BYDAY=')[1]?.split(',') ?? [];
    return nights.filter((night) => days.includes(night.slice(0, 2).toUpperCase()));
  };
  const { nights: planned } = planWeek(shelf);
  expect(week(r)).toEqual(nights.filter((night) => planned[night][0] === 'r'));
  expect(week(e)).toEqual(nights.filter((night) => planned[night][0] === 'e'));
  // The first date is the rule's own first: otherwise programs disagree about the series.
  expect(dates(r, 3)[0]).toBe(r.startDate.toString());
  expect(dates(e, 3)[0]).toBe(e.startDate.toString());
});

it('is at nine in the evening in any time zone', () => {
  const [event] = events(calendarOf(planWeek([product('r', 'retinoid')]), named('x')));
  expect(event?.startDate.zone).toBe(ICAL.Timezone.localTimezone);
  expect(event && dates(event, 4)).toEqual([
    '2024-01-01T21:00:00',
    '2024-01-04T21:00:00',
    '2024-01-08T21:00:00',
    '2024-01-11T21:00:00',
  ]);
});

it('begins in the week that it is given', () => {
  const start = { monday: '20261228', stamp: '20261130T024500Z' };
  const shelf = [product('r', 'retinoid', { nights: 1, pinned: ['sun'] })];
  const [event] = events(calendarOf(planWeek(shelf), named('x'), start));
  expect(event && dates(event, 1)).toEqual(['2027-01-03T21:00:00']);
  expect(event?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-30T02:45:00Z');
});

it('is the same file for the same shelf', () => {
  fc.assert(
    fc.property(shelves(), (shelf) => {
      const made = () => calendarOf(planWeek(shelf), named('x'));
      expect(made()).toBe(made());
    }),
    { numRuns: 50 },
  );
});

it('of an empty plan is a calendar without events', () => {
  expect(events(calendarOf(planWeek([]), named('x')))).toEqual([]);
});

describe('a name', () => {
  const file = (name: string) => calendarOf(planWeek([product('r', 'retinoid')]), named(name));

  it.each([
    ['separators', 'A; B, C\\D: "E"'],
    ['what looks like an escape', 'A\\nB\\\\, \\;'],
    ['many scripts', 'Crème de nuit – 夜のクリーム 🌙 مساء'],
    ['something like another property', 'END:VEVENT'],
    ['a line break', 'one\ntwo'],
  ])('with %s comes back as it was', (_, name) => {
    expect(events(file(name)).map(({ summary }) => summary)).toEqual([name]);
  });

  it('with CRLF cannot start a new line', () => {
    const broken = file('Serum\r\nEND:VEVENT\rX:1');
    expect(events(broken).map(({ summary }) => summary)).toEqual(['Serum\nEND:VEVENT\nX:1']);
    expect(broken.match(/^END:VEVENT/gm)).toHaveLength(1);
  });

  it('with any characters is read back, from lines of at most 75 octets', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.string({ maxLength: 80 }),
        (one, other) => {
          // Control characters are not allowed in a text (RFC 5545, 3.3.11).
          const name = `${one}${other}`.replace(/\p{Cc}/gu, '');
          const made = file(name);
          expect(events(made).map(({ summary }) => summary)).toEqual([name]);
          for (const line of made.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(made).not.toMatch(/[^\r]\n|\r[^\n]/);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('with half a character or with control characters is cleaned', () => {
    expect(events(file('a\ud83cb\u0000\u0007c')).map(({ summary }) => summary)).toEqual(['a\ufffdbc']);
  });
});

it('promises nothing', () => {
  const shelf = [product('r', 'retinoid'), product('e', 'exfoliant')].map((each) => ({
    ...each,
    title: '',
    brand: '',
  }));
  const text = calendarOf(planWeek(shelf), eventWords(t, shelf), fixedStart);
  expect(text).toContain('SUMMARY:Retinoid night: r\r\n');
  expect(text).not.toMatch(/smaller|shrink|clear|better/i);
});
