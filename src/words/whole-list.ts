import { guidanceOf, stanceOf } from '@/article/topics';
import type { Cleared, Finding, ReadList, Report } from '@/report/report';
import { compareStances, type Stance } from '@/report/stance';
import { titleOf } from './card';
import { clearedKey } from './keys';
import { ordinal } from './number';
import { ended } from './punctuation';
import type { Translate } from './translate';

/** One printed name of a list, and what is said about it. */
export interface NameView {
  text: string;
  /** Flagged, looked at and cleared, or nothing to say. */
  said: { as: Stance | 'cleared'; why: string } | null;
  /** Sentences for people who want to know more: its place, whether the article mentions it. */
  more: string[];
  /** What it does in a product: ids that `namedFunctions` has words for. */
  functions: readonly string[];
}

/** One list in full, as it was read. */
export interface WholeListView {
  /** The product's name within a kit. */
  product: string | null;
  names: NameView[];
  /** Nothing of it can be marked on the page: here is the only place to see it. */
  offPage: boolean;
}

/** The lists in full, with flagged and cleared names distinguished. */
export const wholeListViews = (t: Translate, report: Report): WholeListView[] =>
  report.lists.map((list, index) => ({
    product: list.product,
    names: [
      ...list.actives.map((text) => {
        const finding = flaggedAt(report, index, text, null);
        return {
          text,
          said: finding === null ? null : flagged(t, report, finding),
          more: [t('ingredient.active'), ...mentionOf(t, report, finding, null)],
          functions: [],
        };
      }),
      ...list.names.map((text, at) => nameView(t, report, index, list, text, at + 1)),
      ...list.mayContain.map((text) => ({
        text,
        said: null,
        more: [t('ingredient.mayContain')],
        functions: [],
      })),
    ],
    offPage: list.offPage === true,
  }));

function nameView(
  t: Translate,
  report: Report,
  product: number,
  list: ReadList,
  text: string,
  place: number,
): NameView {
  const finding = flaggedAt(report, product, text, place);
  const look = clearedAt(report, product, text, place);
  const total = String(list.names.length);
  return {
    text,
    said: notesOn(t, report, product, text, place),
    more: [
      ...(list.order === 'unknown' ? [] : [ended(t, t('evidence.place', text, ordinal(t, place), total))]),
      ...(list.unclear.includes(text) ? [t('ingredient.unclear')] : mentionOf(t, report, finding, look)),
    ],
    functions: list.functions?.[place - 1] ?? [],
  };
}

/** Whether the article mentions an ingredient; what only looks like one that it mentions is distinguished. */
function mentionOf(t: Translate, report: Report, finding: Finding | null, look: Cleared | null): string[] {
  if (finding !== null) {
    return guidanceOf(finding.topic).says === null
      ? [t('topic.alcohol.says')]
      : [t('ingredient.mentioned', titleOf(t, finding.topic, report))];
  }
  if (look === null) return [t('ingredient.unmentioned')];
  const why = clearedKey(look.why);
  return why === 'alcoholElsewhere'
    ? [t('topic.alcohol.says')]
    : [t('list.cleared', t(`cleared.${why}`)), t('ingredient.unmentioned')];
}

/** What is said about the name at a place of one of the lists; null if nothing is. */
export function notesOn(
  t: Translate,
  report: Report,
  product: number,
  text: string,
  place: number,
): NameView['said'] {
  const finding = flaggedAt(report, product, text, place);
  if (finding !== null) return flagged(t, report, finding);
  const look = clearedAt(report, product, text, place);
  return look === null ? null : { as: 'cleared', why: t(`cleared.${clearedKey(look.why)}`) };
}

const flagged = (t: Translate, report: Report, finding: Finding): NameView['said'] => ({
  as: stanceOf(finding),
  why: titleOf(t, finding.topic, report),
});

/** The finding that a name belongs to, the one that decides first. `place` is null for an active ingredient. */
function flaggedAt(report: Report, product: number, text: string, place: number | null): Finding | null {
  const where = place === null ? 'actives' : 'ingredients';
  const [finding] = report.findings
    .filter((each) => each.product === product)
    .filter(({ evidence }) => evidence.some((seen) => seen.where === where && isThere(seen, text, place)))
    .toSorted((a, b) => compareStances(stanceOf(a), stanceOf(b)));
  return finding ?? null;
}

const clearedAt = (report: Report, product: number, text: string, place: number): Cleared | null =>
  report.cleared.find((each) => each.product === product && isThere(each, text, place)) ?? null;

/** By its place in the list, or by its words where it has none. Only evidence prints the strength beside a name. */
const isThere = (
  seen: { text: string; place: number | null },
  text: string,
  place: number | null,
): boolean =>
  seen.place === null || place === null
    ? text.includes(seen.text) || seen.text.includes(text)
    : seen.place === place;
