import { article } from '@/article/article';
import type { Report, Topic, Verdict } from '@/report/report';
import { areaOf } from './area';
import { sentencesOf } from './article-words';
import { type CardView, cardViews, listedOnce } from './card';
import { type ClearedView, clearedViews } from './cleared';
import { dependsOnToner, headlineOf, isQuestion, type Origin } from './headline';
import { topicKey } from './keys';
import { type KitItemView, kitViews } from './kit';
import { type NoteView, noteViews } from './notes';
import { type ReadListView, readListViews } from './read-list';
import { type StripView, stripViews } from './strip';
import type { Translate } from './translate';
import { type WholeListView, wholeListViews } from './whole-list';

/** A report in words, ready to be set on screen or printed by the command line. No markup, no colour. */
export interface ReportView {
  verdict: Verdict;
  /** The person is asked whether it is a toner, because the verdict depends on it. */
  asksForToner: boolean;
  /** The question is all there is to say so far. */
  isQuestion: boolean;
  headline: string;
  reason: string;
  title: string;
  brand: string;
  /** "For the body", where the product is not for the face. */
  usedOn: string | null;
  /** The products of a kit, each with its own verdict; empty where the page sells one product. */
  kit: KitItemView[];
  cards: CardView[];
  strips: StripView[];
  /** Names the topics of the report that the person hides; null if there are none. */
  hidden: string | null;
  /** What makes the verdict less sure: text that was not read, two lists on one page, a promise that the list does not hold. */
  differs: string[];
  cleared: ClearedView[];
  lists: ReadListView[];
  wholeLists: WholeListView[];
  /** Said where a verdict was reached without a list. */
  noList: string | null;
  notes: NoteView[];
  credit: string;
  askDermatologist: string;
}

/**
 * Puts a report into words. Pure: the same report and language give the same words. Hidden topics get no card
 * and no mark; verdict and reason are the whole report's, and what is hidden is named.
 */
export function reportView(
  t: Translate,
  report: Report,
  origin: Origin = 'page',
  hiddenTopics: readonly Topic[] = [],
): ReportView {
  const { verdict, product } = report;
  const isHidden = ({ topic }: { topic: Topic }) => hiddenTopics.includes(topic);
  const shown = { ...report, findings: report.findings.filter((finding) => !isHidden(finding)) };
  const hidden = [...new Set(report.findings.filter(isHidden).map(({ topic }) => topic))];
  const area = areaOf(report);
  return {
    verdict,
    asksForToner: dependsOnToner(report),
    isQuestion: isQuestion(report),
    ...headlineOf(t, report, origin),
    title: product.title.trim() || untitled(t, origin),
    brand: product.brand,
    usedOn: area === 'face' ? null : t(`area.${area}.label`),
    kit: kitViews(t, report),
    cards: listedOnce(cardViews(t, report, shown.findings)),
    // An off-topic product was not searched for anything.
    strips: verdict === 'off-topic' ? [] : stripViews(t, shown),
    hidden: hidden.length === 0 ? null : hiddenWords(t, hidden),
    differs: differsOf(t, report),
    cleared: clearedViews(t, report),
    lists: readListViews(t, report),
    wholeLists: wholeListViews(t, shown),
    noList: report.lists.length === 0 && report.findings.length > 0 ? t('list.none') : null,
    notes: noteViews(t, report),
    credit: t('article.credit', article.title),
    askDermatologist: sentencesOf(t, ['consult']),
  };
}

function hiddenWords(t: Translate, hidden: readonly Topic[]): string {
  const names = hidden.map((topic) => t(`topic.${topicKey[topic]}.title`));
  return t('popup.hiddenTopics', new Intl.ListFormat(t('language'), { type: 'conjunction' }).format(names));
}

function differsOf(t: Translate, { cut, verdict, lists, differs, product }: Report): string[] {
  const promised = [...new Set(differs.map((each) => each.promised))];
  return [
    // Otherwise it is the reason already.
    ...(cut && verdict !== 'unread' && verdict !== 'off-topic' ? [t('list.cut')] : []),
    ...(lists.some((list) => list.doubt) ? [t('list.doubt')] : []),
    ...promised.map((words) =>
      product.title.includes(words) ? t('differs.title', words) : t('differs.claim', words),
    ),
  ];
}

function untitled(t: Translate, origin: Origin): string {
  switch (origin) {
    case 'pasted':
      return t('popup.untitledPasted');
    case 'selection':
      return t('popup.untitledSelection');
    default:
      return t('popup.untitled');
  }
}
