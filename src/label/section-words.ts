import headings from '@/headings/words/headings.json';
import { fold } from '@/text/folded-text';
import { groupFinder, type Hit } from '@/text/phrases';
import sectionWords from './words/section-words.json';

/** What a heading or a turn of phrase opens. */
export type SectionKind =
  | 'product'
  | 'ingredients'
  | 'active'
  | 'inactive'
  | 'key'
  | 'mayContain'
  | 'stop'
  | 'freeOf';

export interface Cut {
  kind: SectionKind;
  /** The product that a "Product name:" line names. */
  name?: string;
  /** Where the words start and where what they open starts. */
  start: number;
  end: number;
}

const KINDS = [
  'mayContain',
  'inactive',
  'key',
  'active',
  'ingredients',
  'freeOf',
  'stop',
  'stopWithColon',
] as const;
type WordKind = (typeof KINDS)[number];

/** Each kind is looked for by itself: "Wirkstoffe" is both a heading of actives and of a blurb. */
const words = {
  ...sectionWords,
  ingredients: headings.list,
  active: headings.active,
  inactive: headings.inactive,
  key: headings.key,
  mayContain: headings.mayContain,
};
const findWords = groupFinder(KINDS.map((kind) => ({ tag: kind, phrases: words[kind] })));
const SIGNS = /\+\s?\/|±|※/;

/** "(+/-)", "[+/- May Contain:", "±" in front of the colourants. */
const MAY_CONTAIN_SIGN = /[[({<]?\s*(?:\+\s*\/\s*[-−–]|±)\s*[)\]]?\s*[([]?\s*/g;
/** "Active (Sunscreen):", "Ingredients [INCI] :" */
const HEADING_END = /^(?:\s*[([][^()[\]\n]{0,40}[)\]])?\s*[:：】]/;
const LINE_OPENS = /^[\s\p{P}]*$/u;
const SENTENCE_OPENS = /(?:^|[.!?;:])[\s*•-]*$/;
/** "Product Name: Clear Toner Division: Xy (Brand)Water, …": makers' sheets, pasted one after the other. */
const PRODUCT_NAME = /product\s+name/i;
const PRODUCT_NAMES =
  /(?:rds\s+)?product\s+name\s*[:：]?\s*([^:：,\n]{2,90}?)\s*(?:division\s*[:：]?\s*\p{L}{0,12}(?:\s*\([^)\n]{0,30}\))?|$)/giu;

/** The headings and turns in one line, in order, not overlapping (the longest at a place wins). */
export function findCuts(line: string): Cut[] {
  const folded = fold(line);
  const signed = SIGNS.test(line);
  const hits = findWords(folded);
  const named = folded.folded.includes('product') && PRODUCT_NAME.test(line);
  if (!signed && !named && hits.length === 0) return [];
  // A Drug Facts box prints its headings without colons once the page has flattened it.
  const boxed = /drug facts/i.test(line);
  const found: Cut[] = hits.flatMap(({ tag, hit }) => {
    const at = folded.toRaw(hit.start, hit.end);
    return cutAt(tag, line, { ...hit, ...at }, boxed) ?? [];
  });
  if (signed) found.push(...signCuts(line));
  if (named)
    for (const match of line.matchAll(PRODUCT_NAMES))
      found.push({
        kind: 'product',
        name: match[1] ?? '',
        start: match.index,
        end: match.index + match[0].length,
      });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts: Cut[] = [];
  for (const cut of found) if (cut.start >= (cuts.at(-1)?.end ?? 0)) cuts.push(cut);
  return cuts;
}

/** Whether a word really opens a section where it stands. */
function cutAt(kind: WordKind, line: string, { phrase, start, end }: Hit, boxed: boolean): Cut | null {
  const before = line.slice(0, start);
  const after = line.slice(end);
  const colon = HEADING_END.exec(after)?.[0].length;
  switch (kind) {
    case 'mayContain': {
      const sign = /^[\s/]*(?:[([]?\s*(?:\+\s*\/\s*[-−–]|±)\s*[)\]]?)?\s*[:：]?/.exec(after)?.[0].length ?? 0;
      const lead = /[[({]\s*$/.exec(before)?.[0].length ?? 0;
      return { kind, start: start - lead, end: end + sign };
    }
    case 'ingredients':
      return ingredientsCut(line, { start, end }, colon);
    case 'active':
    case 'inactive':
    case 'key':
      if (colon !== undefined) return { kind, start, end: end + colon };
      if (/\s/.test(phrase) && /^\s/.test(after) && (boxed || kind === 'inactive'))
        return { kind, start, end };
      return after.trim() === '' || (LINE_OPENS.test(before) && /\s/.test(phrase) && /^\s/.test(after))
        ? { kind, start, end }
        : null;
    case 'freeOf':
      // Short words such as "sans" must open a sentence, or every plant with "sin" in it would end the list.
      return /\s/.test(phrase) || SENTENCE_OPENS.test(before) ? { kind, start, end } : null;
    case 'stop':
      return { kind, start, end };
    case 'stopWithColon':
      // "Purpose" alone on its line, or as the second column's head, is a heading without a colon.
      if (colon === undefined && !boxed && after.trim() !== '') return null;
      return colon !== undefined || boxed || LINE_OPENS.test(before) || /ingredients?\s*$/i.test(before)
        ? { kind: 'stop', start, end: end + (colon ?? 0) }
        : null;
  }
}

/** A heading counts with a colon anywhere, and without one where it opens or fills the line. */
function ingredientsCut(
  line: string,
  span: { start: number; end: number },
  colon: number | undefined,
): Cut | null {
  const before = line.slice(0, span.start);
  const after = line.slice(span.end);
  const bracket = /【\s*$/.exec(before)?.[0].length ?? 0;
  const start = span.start - bracket;
  if (colon !== undefined) return { kind: 'ingredients', start, end: span.end + colon };
  if (!LINE_OPENS.test(before)) return null;
  if (LINE_OPENS.test(after)) return { kind: 'ingredients', start: 0, end: line.length };
  const opening = /^(?:\s*[([][^()[\]]{0,30}[)\]])?(?:\s*[-–—]\s*|\s+)(?=\S)/.exec(after);
  return opening ? { kind: 'ingredients', start: 0, end: span.end + opening[0].length } : null;
}

function signCuts(line: string): Cut[] {
  const cuts: Cut[] = [];
  for (const match of line.matchAll(MAY_CONTAIN_SIGN)) {
    const after = line.slice(match.index + match[0].length);
    const worded =
      /^(?:[^,;:：\n]{0,60}?(?:contain|contenir|enthalten|contener|contenere|bevatten|zawierać|conter)\w*[^,;:：\n]{0,30}?)?\s*[)\]]?\s*[:：]?/i.exec(
        after,
      );
    cuts.push({
      kind: 'mayContain',
      start: match.index,
      end: match.index + match[0].length + (worded?.[0].length ?? 0),
    });
  }
  const note = line.indexOf('※');
  if (note >= 0) cuts.push({ kind: 'stop', start: note, end: note + 1 });
  return cuts;
}
