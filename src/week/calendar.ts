import { property } from './calendar-line';
import { type Night, nights } from './nights';
import type { Plan } from './plan';

/**
 * The plan as an iCalendar file (RFC 5545): one weekly event a product, at nine in the evening wherever the
 * reader is ("floating" time, no time zone).
 */

/** A product's event, in the words of the person's language. */
export interface EventWords {
  summary: string;
  description: string;
}

/**
 * When the calendar begins. Events need a first day; the caller chooses it, because there is no clock here. A
 * calendar app shows an event on every matching night since then, so the page starts in the current week.
 */
export interface CalendarStart {
  /** A Monday, as "20260105". */
  monday: string;
  /** When the file was made, in UTC, as "20260105T000000Z". */
  stamp: string;
}

/**
 * A start for callers without a clock (the command line, tests): the same shelf gives the same file. The first
 * Monday of the year in which the format was settled; any Monday would do.
 */
export const fixedStart: CalendarStart = { monday: '20240101', stamp: '20240101T000000Z' };

const evening = '210000';
const minutes = 15;

/** Two letters a day, in the order of `nights`. */
const weekday = { mon: 'MO', tue: 'TU', wed: 'WE', thu: 'TH', fri: 'FR', sat: 'SA', sun: 'SU' } as const;

/** Products are in the order of their first night. A plan without nights gives a calendar without events. */
export function calendarOf(
  plan: Pick<Plan, 'nights'>,
  wordsOf: (id: string) => EventWords,
  start: CalendarStart = fixedStart,
): string {
  const byProduct = Map.groupBy(
    nights.flatMap((night) => plan.nights[night].map((id) => ({ id, night }))),
    ({ id }) => id,
  );
  return [
    property('BEGIN', 'VCALENDAR'),
    property('VERSION', '2.0'),
    property('PRODID', '-//Pore Truth//Week//EN'),
    property('CALSCALE', 'GREGORIAN'),
    ...[...byProduct].flatMap(([id, its]) =>
      event(
        id,
        its.map(({ night }) => night),
        wordsOf(id),
        start,
      ),
    ),
    property('END', 'VCALENDAR'),
  ].join('');
}

function event(
  id: string,
  its: readonly Night[],
  words: EventWords,
  { monday, stamp }: CalendarStart,
): string[] {
  const [first = 'mon'] = its;
  return [
    property('BEGIN', 'VEVENT'),
    property('UID', { text: `${id}@week.pore-truth` }),
    property('DTSTAMP', stamp),
    // The first event must be one that the rule itself gives.
    property('DTSTART', `${dayAfter(monday, nights.indexOf(first))}T${evening}`),
    property('DURATION', `PT${minutes}M`),
    property('RRULE', `FREQ=WEEKLY;BYDAY=${its.map((night) => weekday[night]).join()}`),
    property('SUMMARY', { text: words.summary }),
    property('DESCRIPTION', { text: words.description }),
    // It blocks no time: a cream keeps nobody busy.
    property('TRANSP', 'TRANSPARENT'),
    property('END', 'VEVENT'),
  ];
}

/** "20260105" and 2 give "20260107". */
function dayAfter(day: string, days: number): string {
  const [year, month, date] = [day.slice(0, 4), day.slice(4, 6), day.slice(6)].map(Number);
  return new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, (date ?? 1) + days))
    .toISOString()
    .slice(0, 10)
    .replaceAll('-', '');
}
