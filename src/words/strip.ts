import type { Report } from '@/report/report';
import { ordinal } from './number';
import type { Translate } from './translate';
import { type NameView, notesOn } from './whole-list';

/** One name of a list, in its place. */
export interface PlaceView {
  name: string;
  said: NameView['said'];
  /** "Alcohol Denat. is 2nd of 31". */
  sentence: string;
}

/** A list as a line of places. */
export interface StripView {
  /** The product's name within a kit. */
  product: string | null;
  places: PlaceView[];
}

/**
 * The lists as lines of places. A list has none if its places say nothing: it has no order, only actives, or nothing
 * that is flagged or looks alike.
 */
export const stripViews = (t: Translate, report: Report): StripView[] =>
  report.lists.flatMap(({ product, names, order }, index) => {
    if (order === 'unknown') return [];
    const places = names.map((name, at) => ({
      name,
      said: notesOn(t, report, index, name, at + 1),
      sentence: t('evidence.place', name, ordinal(t, at + 1), String(names.length)),
    }));
    return places.some(({ said }) => said !== null) ? [{ product, places }] : [];
  });
