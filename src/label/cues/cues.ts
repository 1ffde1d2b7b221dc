import headings from '@/headings/words/headings.json';
import { isWater } from '@/lexicon/water';
import { anyOf } from '@/text/any-of';
import { fold } from '@/text/folded-text';
import { groupFinder, type Hit } from '@/text/phrases';
import { SIGN, signsOf } from '@/text/signs';
import type { Span } from '@/text/span';
import { firstWord } from '../names/begins-list';
import { ands } from '../names/conjunctions';
import { startsWithName } from '../names/starts-with-name';
import words from '../words/section-words.json';
import { changeNotices } from './change-notice';
import type { Cue } from './cue';
import { CUE_GROUPS, type CueGroup, cueWords } from './cue-groups';
import { CODE, kindAt, LINE_OPENS, type Place, placeAt } from './cue-place';
import { signCues } from './cue-signs';
import { drugProseCues } from './drug-prose';
import { gluedHeading, hasDrugStrength } from './glued-heading';
import { legendCues } from './legend';
import { lowCues } from './low-cues';
import { madeOfCue } from './made-of';

/** Says that the line is from a Drug Facts box, and is no cue. */
const BOX = 'box';
const findWords = groupFinder<CueGroup | typeof BOX>([
  ...CUE_GROUPS.map((tag) => ({ tag, phrases: cueWords[tag] })),
  { tag: BOX, phrases: words.drugFacts },
]);

/** The cues of one line, in order, not overlapping (the longest at a place wins). Linear. */
export function findCues(line: string): Cue[] {
  const cues: Cue[] = [];
  let from = 0;
  const isDrug = hasDrugStrength(line);
  for (;;) {
    const rest = from === 0 ? line : line.slice(from);
    const glued = gluedHeading(rest, isDrug);
    const part = glued ? rest.slice(0, glued.start) : rest;
    for (const cue of cuesOf(part)) cues.push(from === 0 ? cue : moved(cue, from));
    if (!glued) return cues;
    if (glued.kind) cues.push({ kind: glued.kind, start: from + glued.start, end: from + glued.end });
    from += glued.end;
  }
}

const moved = (cue: Cue, by: number): Cue => ({ ...cue, start: cue.start + by, end: cue.end + by });

function cuesOf(line: string): Cue[] {
  const folded = fold(line);
  const signs = signsOf(line);
  const found = signCues(folded, signs);
  for (const cue of lowCues(line, signs)) found.push(cue);
  if ((signs & SIGN.digit) !== 0) for (const cue of drugProseCues(line)) found.push(cue);
  for (const cue of changeNotices(folded)) found.push(cue);
  for (const cue of legendCues(line)) found.push(cue);
  const hits = findWords(folded);
  // A Drug Facts box prints its headings without colons once the page has flattened it.
  const boxed = hits.some(({ tag }) => tag === BOX);
  for (const { tag, hit } of hits) {
    if (tag === BOX) continue;
    const cue = cueAt(tag, line, { ...hit, ...folded.toRaw(hit.start, hit.end) }, boxed);
    if (cue) found.push(cue);
  }
  if (found.length < 2) return found;
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const cues: Cue[] = [];
  for (const cue of found) {
    if (cue.start < (cues.at(-1)?.end ?? 0)) continue;
    cues.push(cue);
  }
  return cues;
}

/** Whether the phrase really is a cue where it stands. */
function cueAt(group: CueGroup, line: string, { phrase, start, end }: Hit, boxed: boolean): Cue | null {
  const place = placeAt(line, phrase, { start, end }, boxed);
  const { before, after, lead, colon } = place;
  if (group === 'madeOf') return madeOfCue({ start, end }, place);
  // "Active ingredients including retinol" heads a teaser, as "Ingredients like retinol" does.
  const examples = group === 'active' ? EXAMPLES_BEHIND_COMMA.exec(after) : null;
  if (examples) return { kind: 'key', start, end: end + examples[0].length };
  const kind = kindAt(group, place);
  if (!kind) return null;
  // "What's inside: Aqua, …": a teaser has no use for water.
  if (
    kind === 'key' &&
    colon > 0 &&
    WATER_FIRST.test(after.slice(colon)) &&
    isWater(firstWord(after.slice(colon)))
  )
    return { kind: 'ingredients', start: start - lead, end: end + colon };
  if (group === 'ingredients') return ingredientsCue(line, { start, end }, place);
  if (kind === 'code')
    return {
      kind,
      start: start - trailing(before, /(?:[([<]|(?<![([<\s]))\s*$/),
      end: end + trailing(after, CODE),
    };
  if (kind === 'mayContain') {
    const bracket = trailing(before, /[[({（［【]\s*$/);
    return { kind, start: start - bracket, end: end + trailing(after, MAY_CONTAIN_END) };
  }
  return { kind, start: start - lead, end: end + colon };
}

const WATER_FIRST = /^[^\s,;(/]{1,12}\s?[,;(/]/u;
const trailing = (text: string, pattern: RegExp): number => pattern.exec(text)?.[0].length ?? 0;
/** "(May contain)", "May contain (+/-):": the bracket that closes is that of the words. */
const MAY_CONTAIN_END =
  /^[\s/:：)\]）］】]*(?:(?:[([（［]\s*)?(?:[+＋]\s*[/／]\s*(?:[-−–－]|(?=[)\]）］]))|±)[\s:：)\]）］】]*)?/;

/** "Ingredients Active Ingredients: …": the shop's heading above the maker's. */
const HEADING = new RegExp(
  `^(?:${anyOf([...headings.active, ...headings.inactive, ...headings.list])})\\s?[:：]`,
  'iu',
);

/** "Ingredients Docusate Sodium, Poloxamer 182, …": names in a row, one of them known. */
function isRow(text: string): boolean {
  const names = text.split(SEPARATOR, ROW).map(startsWithName);
  return names.length === ROW && !names.includes(null) && names.includes('surely');
}
const SEPARATOR = /[,;，、]/;
const ROW = 3;

const AND_MORE = new RegExp(`^\\s+(?:&|${ands.filter((word) => word.length > 1).join('|')})\\s`, 'iu');

/** "Hamamelisvatten (innehåller alkohol)" */
const IN_BRACKET = /\p{L}\s?[([]\s?$/u;
/** "Zutaten (INCI)Aqua": the heading is all that its bracket holds. */
const CLOSES = /^\s?[)\]]/;
/** "Ingredients like retinol" heads a teaser. */
const EXAMPLES = new RegExp(`^\\s(?:${words.examples.join('|')})\\s`, 'iu');
const EXAMPLES_BEHIND_COMMA = new RegExp(`^,?\\s(?:${words.examples.join('|')})\\s`, 'iu');

/**
 * A heading of the list counts with a colon anywhere, and without one where it fills the line or a name follows
 * it: "our ingredients are chosen" heads nothing.
 */
function ingredientsCue(
  line: string,
  span: Span,
  { before, after, lead, colon, opensLine, opensSentence, capital }: Place,
): Cue | null {
  const kind = 'ingredients';
  const start = span.start - lead;
  if (colon > 0) return { kind, start, end: span.end + colon };
  if (opensLine && LINE_OPENS.test(line.slice(span.end))) return { kind, start: 0, end: line.length };
  const opening =
    /^(?:(?:\s?[([][^()[\]]{0,30}[)\]])?(?:\s*[-–—]\s*|\s+)(?=\S)|(?:\s?[([][^()[\]]{0,30})?[)\]](?=\p{Lu}|\p{Lo}))/u.exec(
      after,
    )?.[0].length;
  const examples = EXAMPLES.exec(after);
  if (examples) return { kind: 'key', start, end: span.end + examples[0].length };
  if (opening === undefined || (IN_BRACKET.test(before) && !CLOSES.test(after))) return null;
  // "… locks in active ingredients and mineral water."
  if (AND_MORE.test(after)) return null;
  if (opensLine) return { kind, start: 0, end: span.end + opening };
  const behind = after.slice(opening);
  const named = startsWithName(behind);
  return (named && ((capital && (opensSentence || isRow(behind))) || named === 'surely')) ||
    (capital && HEADING.test(behind))
    ? { kind, start, end: span.end + opening }
    : null;
}
