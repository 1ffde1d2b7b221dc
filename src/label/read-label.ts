import { type PlainText, plainText } from '@/text/plain-text';
import type { Span } from '@/text/span';
import { opensFootnote } from './clean-entry';
import { gather } from './gather-lists';
import type { Entry, Label, LabelList } from './label';
import type { Draft, Run } from './list-draft';
import { isWater, meaningOf } from './name-meaning';
import { orderOf } from './order';
import { type Piece, pieceOf, piecesOf } from './pieces';
import { namesOf, namesOfText } from './repair-names';
import { sections } from './sections';
import { splitSpaceOnly } from './space-only';
import { joinWrappedLines } from './wrapped-lines';

/** Longer fields are no label: the rest is left unread rather than the page held up. */
const LONGEST = 400_000;

/**
 * Reads a raw field: the lists it holds (several in a kit) and the claims around them. Never throws; linear
 * in the length of the field. `underHeading` says that the page heads this text as its ingredients: then two
 * names are a list, which elsewhere would be a teaser.
 */
export function readLabel(raw: string, underHeading = false): Label {
  const plain = plainText(raw.length > LONGEST ? raw.slice(0, LONGEST) : raw);
  const text = splitSpaceOnly(joinWrappedLines(plain.text));
  const { drafts, blurbs } = gather(text, sections(text), underHeading);
  const source: Source = { raw, plain, text, changed: text !== plain.text };
  const lists = drafts
    .flatMap((draft) => readDraft(draft, source))
    .filter((list) => list.entries.length > 0 || list.actives.length > 0);
  const kept = dropTeasers(lists);
  if (kept.length === 1 && kept[0]) kept[0].product = null;
  return {
    lists: kept,
    blurbs: blurbs.map((blurb) => {
      const span = plain.toRaw(blurb.span.start, blurb.span.end);
      return { text: blurb.text, span, exact: raw.slice(span.start, span.end) === blurb.text };
    }),
    howTo: '',
  };
}

/** A menu or a teaser: a few names, half of them actives, and no base to carry them. */
function teases({ entries, actives }: LabelList): boolean {
  if (entries.length < 2 || entries.length > 6 || actives.length > 0) return false;
  const active = entries.filter(
    ({ meaning }) => meaning?.is === 'flag' && meaning.family !== 'drying-alcohol',
  );
  return active.length >= 2 && active.length * 2 >= entries.length && !entries.some(isBase);
}

/** Water or alcohol: what carries the rest. */
const isBase = ({ text, meaning }: Entry) =>
  isWater(text) || (meaning?.is === 'flag' && meaning.family === 'drying-alcohol');

/** Beside a whole list, a handful of names is a teaser of the same product, not a second list. */
function dropTeasers(lists: LabelList[]): LabelList[] {
  lists = lists.filter((list) => !teases(list));
  const longest = Math.max(0, ...lists.map((list) => list.entries.length));
  if (longest < 8) return lists;
  return lists.filter(
    (list) =>
      list.entries.length >= 4 ||
      list.product !== null ||
      list.actives.length > 0 ||
      list.entries.length === longest,
  );
}

/** What is read: `text` has had separators changed since it was `plain`, but every character kept its place. */
interface Source {
  raw: string;
  plain: PlainText;
  text: string;
  changed: boolean;
}

function readDraft(draft: Draft, source: Source): LabelList[] {
  const lists: LabelList[] = [emptyList(draft.product)];
  for (const run of draft.runs) place(lists, run.part, joinSplitNames(readRun(run, source), source.raw));
  for (const list of lists) openWithActives(list);
  for (const list of lists) list.order = orderOf(list.entries.map((entry) => entry.text));
  return lists;
}

function readRun({ span, pieces }: Run, source: Source): Placed[] {
  const { text } = source;
  const out: Placed[] = [];
  const run = text.slice(span.start, span.end);
  // Most runs hold neither a product's name nor a footnote, and need not be searched piece by piece.
  const hasColon = /[:：]/.test(run);
  const marked = /[*†‡+]/.test(run);
  for (const { start, end, piece } of pieces ?? piecesOf(run)) {
    const at = { start: span.start + start, end: span.start + end };
    const named = hasColon ? productInside(text, at, out.length) : null;
    if (named) {
      if (named.before) addNames(out, source, named.before, null);
      addNames(out, source, named.rest, null, named.name);
    } else addNames(out, source, at, piece);
    if (marked && opensFootnote(piece.printed)) break;
  }
  return out;
}

/** Adds the names that stand at `span`; the first of them comes right after the name of `product`. */
function addNames(
  out: Placed[],
  { text, plain, changed }: Source,
  span: Span,
  piece: Piece | null,
  product: string | null = null,
): void {
  const printed = piece?.printed ?? text.slice(span.start, span.end);
  const shown = changed ? plain.text.slice(span.start, span.end) : printed;
  const names = printed === shown ? namesOf(piece ?? pieceOf(printed)) : namesOfText(printed, shown);
  for (const { at, entry } of names) {
    out.push({ entry: { ...entry, span: plain.toRaw(span.start + at.start, span.start + at.end) }, product });
    product = null;
  }
}

/** "Octinoxate 7.5%, Octisalate 5%, Water, …": strengths before the water are the actives, unheaded. */
function openWithActives(list: LabelList): void {
  if (list.actives.length > 0 || list.entries[0]?.percent == null) return;
  const water = list.entries.findIndex(({ text }) => isWater(text));
  if (water < 2) return;
  if (list.entries.slice(0, water).some(({ percent }) => percent === null)) return;
  list.actives = list.entries.slice(0, water);
  list.entries = list.entries.slice(water);
}

/**
 * A comma too many ("Ethylhexyl, Salicylate"): two strange names that are one name of the lexicon together.
 * Other strange pairs stay as printed.
 */
function joinSplitNames(entries: Placed[], raw: string): Placed[] {
  const out: Placed[] = [];
  for (const next of entries) {
    const last = out.at(-1);
    const strange = last && next.product === null && !last.entry.meaning && !next.entry.meaning;
    const between = strange ? raw.slice(last.entry.span.end, next.entry.span.start) : '';
    const joined = /^,\s?$/.test(between) ? meaningOf(`${last?.entry.text} ${next.entry.text}`) : undefined;
    if (!last || !joined?.meaning || joined.meaning.is === 'known' || joined.mended) {
      out.push(next);
      continue;
    }
    const { text, span } = last.entry;
    const entry: Entry = {
      ...next.entry,
      ...joined,
      text: `${text}${between}${next.entry.text}`,
      span: { start: span.start, end: next.entry.span.end },
    };
    out[out.length - 1] = { entry, product: last.product };
  }
  return out;
}

function place(lists: LabelList[], part: Draft['runs'][number]['part'], entries: Placed[]): void {
  let list = lists[lists.length - 1];
  let target = part;
  const lastStrength = entries.findLastIndex(({ entry }) => entry.percent !== null);
  entries.forEach(({ entry, product }, index) => {
    if (product !== null && list && part === 'entries') {
      if (list.entries.length === 0) list.product = product;
      else {
        list = emptyList(product);
        lists.push(list);
      }
    }
    // "Active: Salicylic Acid 2% Water, Alcohol…": after the last strength the inactive list begins.
    if (part === 'actives' && lastStrength >= 0 && index > lastStrength && entries.length - lastStrength > 3)
      target = 'entries';
    if (!list) return;
    if (target === 'entries') list.entries.push(entry);
    else if (target === 'actives') list.actives.push(entry);
    else list.mayContain.push(entry);
  });
}

/** An entry, with the product's name that stands right before it. */
interface Placed {
  entry: Entry;
  product: string | null;
}

const emptyList = (product: string | null): LabelList => ({
  product,
  step: product === null ? null : stepOf(product),
  version: false,
  order: 'unknown',
  actives: [],
  entries: [],
  lowFrom: null,
  mayContain: [],
});

/** "…Mica. Step Two: Water": a product's name inside the run, before the first name of its list. */
function productInside(
  text: string,
  span: Span,
  position: number,
): { before: Span | null; name: string; rest: Span } | null {
  const printed = text.slice(span.start, span.end);
  const colon = printed.search(/[:：]/);
  if (colon < 1 || printed.length > 300) return null;
  const left = printed.slice(0, colon);
  const right = printed.slice(colon + 1).trim();
  if (!right || (!isWater(right) && !(position === 0 && meaningOf(right).meaning))) return null;
  const cut = Math.max(left.lastIndexOf('. ') + 1, left.lastIndexOf(') ') + 1, left.lastIndexOf('\n') + 1);
  const name = left.slice(cut).trim();
  if (meaningOf(name).meaning) return null;
  return {
    before: cut > 0 ? { start: span.start, end: span.start + cut } : null,
    name,
    rest: { start: span.start + colon + 1, end: span.end },
  };
}

const NUMBER_WORDS: Record<string, number> = { one: 1, two: 2, three: 3, i: 1, ii: 2, iii: 3 };
const STEP =
  /(?:step|étape|schritt|paso|passo|fase|stap|krok|phase|단계|ステップ|第)\s*(\d{1,2}|one|two|three|i{1,3})\b|(\d)\s*(?:단계|剤)/iu;

/** The step of a treatment that a product's name tells ("Step Two Serum" is 2). */
function stepOf(product: string): number | null {
  const match = STEP.exec(product);
  const said = (match?.[1] ?? match?.[2])?.toLowerCase();
  if (!said) return null;
  return NUMBER_WORDS[said] ?? Number.parseInt(said, 10);
}
