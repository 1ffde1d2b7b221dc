import { isWater } from '@/lexicon/water';
import { withoutStrength } from '@/text/percent';
import type { Span } from '@/text/span';
import { cutField } from './cut/cut-field';
import { fieldText } from './data-field';
import { isDrug, MOST_ACTIVES } from './drugs/active-strengths';
import { withDrugName } from './drugs/drug-names';
import { assemble } from './lists/assemble';
import { withDeclaredBehind } from './lists/declared-behind';
import type { Draft } from './lists/draft';
import { isList } from './lists/is-list';
import type { Blurb, Label, LabelList } from './lists/label';
import { orderOf } from './lists/order';
import { readRun, type Source } from './lists/read-run';
import { withoutRepeats } from './lists/repeated-list';
import type { Entry } from './names/entry';
import { bestPath } from './path/best-path';
import { stepOf } from './products/steps';
import { tidy } from './tidy/tidy';

/** Longer fields are no label: the rest is left unread rather than the page held up. */
const LONGEST = 400_000;

/**
 * Reads a raw field: the lists in it (several in a kit), the claims around them, and how to use the product.
 * The field is cut into tokens at every possible boundary, and the best path through them says which are names.
 * Never throws; linear in the length of the field. `underHeading` says that the page heads this text as its
 * ingredients: then two names are a list, which elsewhere would be a teaser.
 */
export function readLabel(raw: string, underHeading = false): Label {
  const plain = fieldText(raw.length > LONGEST ? raw.slice(0, LONGEST) : raw);
  const text = tidy(plain.text);
  const source: Source = { raw, plain, text, changed: text !== plain.text };
  const tokens = cutField(text);
  const { drafts, blurbs, howTo } = assemble(text, tokens, bestPath(tokens, underHeading), underHeading);
  const read = withStrengthsBefore(drafts.map((draft) => ({ draft, list: readDraft(draft, source) })));
  for (const { list } of read) nothingButActives(list);
  const longest = read.reduce((most, { list }) => Math.max(most, list.entries.length), 0);
  const beside = { longest, alone: read.length === 1 };
  const kept = new Set(read.filter(({ draft, list }) => isList(list, draft, beside)));
  const claims = read
    .filter((one) => !kept.has(one) && isOnOneLine(one.draft) && one.list.entries.length <= MOST_IN_TEASER)
    .flatMap(({ draft }) => spansOf(draft));
  const lists = withDeclaredBehind(withoutRepeats([...kept].map(({ list }) => list)));
  if (lists.length === 1 && lists[0]) lists[0].product = null;
  return {
    lists,
    blurbs: [...blurbs, ...claims].sort((a, b) => a.start - b.start).flatMap((span) => blurbAt(span, source)),
    howTo: howTo.map(({ start, end }) => plain.text.slice(start, end).trim()).join('\n'),
    cut: raw.length > LONGEST,
  };
}

interface Read {
  draft: Draft;
  list: LabelList;
}

/**
 * "Avobenzone 3%, Octocrylene 8%" right before the inactive ingredients, or before a list that begins with water, are
 * its actives although no heading says so.
 */
function withStrengthsBefore(read: Read[]): Read[] {
  const out: Read[] = [];
  for (const one of read) {
    const last = out.at(-1);
    const { entries, actives } = last?.list ?? { entries: [], actives: [] };
    const strong = entries.filter(({ percent }) => percent !== null).length;
    const first = one.list.entries[0];
    const follows = one.draft.inactive || (strong > 1 && first !== undefined && isWater(first.text));
    const areActives =
      actives.length === 0 && strong > 0 && strong >= entries.length * 0.6 && entries.length <= MOST_ACTIVES;
    if (!last || !follows || !areActives || one.list.actives.length > 0 || isWater(entries[0]?.text ?? '')) {
      out.push(one);
      continue;
    }
    out[out.length - 1] = {
      draft: { ...one.draft, runs: [...last.draft.runs, ...one.draft.runs] },
      list: { ...one.list, actives: entries, product: one.list.product ?? last.list.product },
    };
  }
  return out;
}

/** A teaser is a claim of the product; a longer row of star ingredients is a menu or a glossary, and nothing. */
const MOST_IN_TEASER = 5;

/** A column of names is a menu's. */
const isOnOneLine = (draft: Draft): boolean =>
  draft.runs
    .flatMap(({ pieces }) => pieces)
    .every(({ before }, index) => index === 0 || (before !== 'line' && before !== 'paragraph'));

const spansOf = (draft: Draft): Span[] =>
  draft.runs.flatMap(({ pieces }) => {
    const [first] = pieces;
    const last = pieces.at(-1);
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });

function blurbAt({ start, end }: Span, { raw, plain }: Source): Blurb[] {
  const printed = plain.text.slice(start, end);
  const text = printed.trim();
  if (!text) return [];
  const from = start + printed.length - printed.trimStart().length;
  const span = plain.toRaw(from, from + text.length);
  return [{ text, span, exact: raw.slice(span.start, span.end) === text }];
}

function readDraft(draft: Draft, source: Source): LabelList {
  const list: LabelList = {
    product: draft.product,
    step: draft.product === null ? null : stepOf(draft.product),
    order: 'unknown',
    actives: [],
    entries: [],
    lowFrom: null,
    mayContain: [],
  };
  for (const run of draft.runs) {
    const entries = readRun(run, source);
    if (run.part === 'actives') addActives(list, entries);
    else if (run.part === 'mayContain') list.mayContain.push(...entries);
    else {
      if (run.low) list.lowFrom ??= list.entries.length;
      list.entries.push(...entries);
    }
  }
  openWithActives(list);
  list.actives = list.actives.map(withDrugName);
  list.order = orderOf(list.entries.map((entry) => entry.text));
  return list;
}

/** "Active: Salicylic Acid 2% Water, Alcohol…": after the last strength the inactive list begins. */
function addActives(list: LabelList, entries: Entry[]): void {
  const last = entries.findLastIndex(({ percent }) => percent !== null);
  const inactive = last >= 0 && entries.length - last > 3 ? last + 1 : entries.length;
  list.actives.push(...entries.slice(0, inactive));
  list.entries.push(...entries.slice(inactive));
}

/** "Octinoxate 7.5%, Octisalate 5%, Water, …": drugs with strengths before what has none are the actives, unheaded. */
function openWithActives(list: LabelList): void {
  if (list.actives.length > 0) return;
  const others = list.entries.findIndex((entry) => !isStrongDrug(entry));
  if (others < 2 || list.entries.slice(others).some(({ percent }) => percent !== null)) return;
  list.actives = list.entries.slice(0, others);
  list.entries = list.entries.slice(others);
}

/** A label may print nothing but its actives. */
function nothingButActives(list: LabelList): void {
  if (list.actives.length > 0 || list.entries.length < 2 || !list.entries.every(isStrongDrug)) return;
  list.actives = list.entries;
  list.entries = [];
}

const isStrongDrug = ({ text, percent }: Entry): boolean => percent !== null && isDrug(withoutStrength(text));
