import { stanceOf } from '@/article/topics';
import type { Report } from '@/report/report';
import { compareStances, type Stance } from '@/report/stance';
import { titleOf } from './card';
import { clearedKey } from './keys';
import type { Translate } from './translate';

/** One printed name of a list, and what is said of it. */
export interface NameView {
  text: string;
  /** Flagged, looked at and cleared, or nothing to say. */
  said: { as: Stance | 'cleared'; why: string } | null;
}

/** One list in full, as it was read. */
export interface WholeListView {
  /** The product's name within a kit. */
  product: string | null;
  names: NameView[];
  /** Nothing of it can be marked on the page: here is the only place to see it. */
  offPage: boolean;
}

/** The lists in full, with the flagged and the cleared names told apart. */
export const wholeListViews = (t: Translate, report: Report): WholeListView[] =>
  report.lists.map((list, index) => ({
    product: list.product,
    names: [
      ...list.actives.map((text) => ({ text, said: flagged(t, report, index, text, null) })),
      ...list.names.map((text, at) => ({
        text,
        said: saidOf(t, report, index, text, at + 1),
      })),
      ...list.mayContain.map((text) => ({ text, said: null })),
    ],
    offPage: list.offPage === true,
  }));

/** What is said of the name at a place of one of the lists; null where nothing is. */
export const saidOf = (
  t: Translate,
  report: Report,
  product: number,
  text: string,
  place: number,
): NameView['said'] => flagged(t, report, product, text, place) ?? cleared(t, report, product, text, place);

function flagged(
  t: Translate,
  { findings, product: { title } }: Report,
  product: number,
  text: string,
  place: number | null,
): NameView['said'] {
  const where = place === null ? 'actives' : 'ingredients';
  const [finding] = findings
    .filter((each) => each.product === product)
    .filter(({ evidence }) => evidence.some((seen) => seen.where === where && isThere(seen, text, place)))
    .toSorted((a, b) => compareStances(stanceOf(a), stanceOf(b)));
  if (finding === undefined) return null;
  return { as: stanceOf(finding), why: titleOf(t, finding.topic, title.trim() !== '') };
}

function cleared(
  t: Translate,
  report: Report,
  product: number,
  text: string,
  place: number,
): NameView['said'] {
  const found = report.cleared.find((each) => each.product === product && isThere(each, text, place));
  return found === undefined ? null : { as: 'cleared', why: t(`cleared.${clearedKey(found.why)}`) };
}

/** By its place in the list, or by its words where it has none. */
const isThere = (
  seen: { text: string; place: number | null },
  text: string,
  place: number | null,
): boolean => (seen.place === null || place === null ? text.includes(seen.text) : seen.place === place);
