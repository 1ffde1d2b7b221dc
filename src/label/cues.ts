import headings from '@/headings/words/headings.json';
import { fold } from '@/text/folded-text';
import { groupFinder, type Hit } from '@/text/phrases';
import type { Span } from '@/text/span';
import { signCues } from './cue-signs';
import { gluedHeading } from './glued-heading';
import { startsWithName } from './starts-with-name';
import words from './words/section-words.json';

/** What a heading or a turn of phrase says of the words behind it. */
export type CueKind =
  | 'product'
  | 'ingredients'
  | 'active'
  | 'inactive'
  | 'mayContain'
  | 'low'
  | 'propellant'
  | 'phase'
  | 'key'
  | 'menu'
  | 'howTo'
  | 'section'
  | 'notice'
  | 'code'
  | 'absent';

/** A cue and where its words stand in the line; what it opens begins at `end`. */
export interface Cue extends Span {
  kind: CueKind;
  /** The product that the words name, where `kind` is `product`. */
  name?: string;
}

/** Strengths that "Contains … or less of" is printed with. */
const LOW_STRENGTHS = ['0.1', '0.5', '1', '1.0', '2', '3', '5'];

const groups = {
  mayContain: headings.mayContain,
  inactive: headings.inactive,
  key: headings.key,
  active: headings.active,
  ingredients: headings.list,
  listWithColon: words.listWithColon,
  howToHeading: headings.howTo,
  howTo: words.howTo,
  absent: words.absent,
  denial: words.denial,
  notice: words.notice,
  section: words.section,
  tail: words.tail,
  tailWithColon: words.tailWithColon,
  boxed: words.boxed,
  menu: words.menu,
  code: words.code,
  phase: words.phase,
  propellant: words.propellant,
  about: words.about,
  low: words.low.flatMap((phrase) => LOW_STRENGTHS.map((strength) => phrase.replace('#', `${strength} %`))),
} satisfies Record<string, readonly string[]>;
type Group = keyof typeof groups;
const GROUPS: readonly Group[] = [
  'mayContain',
  'inactive',
  'key',
  'active',
  'ingredients',
  'listWithColon',
  'howToHeading',
  'howTo',
  'absent',
  'denial',
  'notice',
  'section',
  'tail',
  'tailWithColon',
  'boxed',
  'menu',
  'code',
  'phase',
  'propellant',
  'low',
  'about',
];
const findWords = groupFinder(GROUPS.map((tag) => ({ tag, phrases: groups[tag] })));
const isDrugFacts = groupFinder([{ tag: null, phrases: words.drugFacts }]);

/** "Active (Sunscreen):", "Ingredients [INCI] :" */
const HEADING_END = /^(?:\s?[([][^()[\]\n]{0,40}[)\]])?\s?[:：】]\s*/;
const LINE_OPENS = /^[\s\p{P}\p{S}]*$/u;
const SENTENCE_OPENS = /(?:^|[.!?。;:：|\]])[\s*•·"“([-]*$/;
const CAPITAL = /^(?:\p{Lu}|\p{Lo})/u;
/** A maker's code: some letters, then digits. */
const CODE = /^[\s:：.#(-]*(?:[A-Z]{0,3}[\s.-]?\d[\w/.-]*|[A-Z]\.[\w/.-]*\d[\w/.-]*)\s*[)\]>]?[\s.]*/i;

/** The cues of one line, in order, not overlapping (the longest at a place wins). Linear. */
export function findCues(line: string): Cue[] {
  const cues: Cue[] = [];
  let from = 0;
  for (;;) {
    const rest = from === 0 ? line : line.slice(from);
    const glued = gluedHeading(rest);
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
  const found: Cue[] = signCues(line);
  const hits = findWords(folded);
  if (hits.length > 0) {
    // A Drug Facts box prints its headings without colons once the page has flattened it.
    const boxed = isDrugFacts(folded).length > 0;
    for (const { tag, hit } of hits) {
      const cue = cueAt(tag, line, { ...hit, ...folded.toRaw(hit.start, hit.end) }, boxed);
      if (cue) found.push(cue);
    }
  }
  if (found.length < 2) return found;
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const cues: Cue[] = [];
  for (const cue of found) {
    const last = cues.at(-1);
    if (cue.start < (last?.end ?? 0)) continue;
    // "Active ingredients   Purpose": the head of the second column says nothing of the first.
    const column =
      last?.kind === 'active' && cue.kind === 'section' && line.slice(last.end, cue.start).trim() === '';
    if (last && column && line.slice(cue.end).trim() === '') last.end = cue.end;
    else cues.push(cue);
  }
  return cues;
}

/** What stands around a phrase. */
interface Place {
  before: string;
  after: string;
  /** How many characters end the heading (bracket and colon); 0 without a colon. */
  colon: number;
  opensLine: boolean;
  opensSentence: boolean;
  fillsLine: boolean;
  /** Several words: they say more than one word does. */
  phrase: boolean;
  capital: boolean;
  boxed: boolean;
}

/** Whether the phrase really is a cue where it stands. */
function cueAt(group: Group, line: string, { phrase, start, end }: Hit, boxed: boolean): Cue | null {
  const before = line.slice(Math.max(0, start - 120), start);
  const after = line.slice(end, end + 200);
  const colon = HEADING_END.exec(after)?.[0].length ?? 0;
  const opensLine = start < 120 && LINE_OPENS.test(before);
  const place: Place = {
    before,
    after,
    colon,
    opensLine,
    opensSentence: opensLine || SENTENCE_OPENS.test(before),
    fillsLine: after.trim() === '',
    phrase: /\s/.test(phrase),
    capital: CAPITAL.test(line.slice(start, start + 2)),
    boxed,
  };
  const kind = kindAt(group, place);
  if (!kind) return null;
  if (group === 'ingredients') return ingredientsCue(line, { start, end }, place);
  if (kind === 'code')
    return { kind, start: start - trailing(before, /[([<]?\s*$/), end: end + trailing(after, CODE) };
  if (kind === 'mayContain') {
    const lead = trailing(before, /[[({]\s*$/);
    return { kind, start: start - lead, end: end + trailing(after, MAY_CONTAIN_END) };
  }
  if (kind === 'low') return { kind, start, end: end + trailing(after, LOW_END) };
  return { kind, start, end: end + colon };
}

const trailing = (text: string, pattern: RegExp): number => pattern.exec(text)?.[0].length ?? 0;
const MAY_CONTAIN_END = /^[\s/]*(?:[([]?\s*(?:\+\s*\/\s*[-−–]|±)\s*[)\]]?)?\s*[:：]?/;
const LOW_END = /^[^,;:：\n]{0,40}[:：]\s*|^[:：\s]*/;

function kindAt(group: Group, place: Place): CueKind | null {
  const { after, colon, opensLine, opensSentence, fillsLine, phrase, capital, boxed } = place;
  const isHeading = colon > 0 || fillsLine;
  const spaced = phrase && /^\s/.test(after);
  switch (group) {
    case 'mayContain':
    case 'low':
    case 'notice':
    case 'section':
    case 'howTo':
      return group;
    case 'ingredients':
      return 'ingredients';
    case 'listWithColon':
      return colon > 0 && opensSentence && startsWithName(after.slice(colon)) ? 'ingredients' : null;
    case 'active':
    case 'inactive':
    case 'key':
      if (isHeading || (spaced && (boxed || group === 'inactive'))) return group;
      return opensLine && spaced ? group : null;
    case 'howToHeading':
      return (colon > 0 && opensSentence) || (fillsLine && opensLine) || (opensSentence && spaced && capital)
        ? 'howTo'
        : null;
    case 'absent':
      return phrase || opensSentence || (colon > 0 && capital) ? 'absent' : null;
    case 'denial':
      // Short words such as "sans" must open a sentence, or every plant with "sin" in it would end the list.
      return opensSentence && /^(?:\s|[:：])/.test(after) ? 'absent' : null;
    case 'tail':
      return opensSentence || colon > 0 || capital ? 'section' : null;
    case 'tailWithColon':
      return colon > 0 && (opensSentence || capital) ? 'section' : null;
    case 'about':
      return colon > 0 && (opensSentence || capital) ? 'key' : null;
    case 'boxed':
      // "Purpose" alone on its line, or as the second column's head, is a heading without a colon.
      if (colon > 0 || boxed) return 'section';
      return fillsLine && (opensLine || /ingredients?\s*$/i.test(place.before)) ? 'section' : null;
    case 'menu':
      return isHeading || opensLine ? 'menu' : null;
    case 'code':
      return CODE.test(after) ? 'code' : null;
    case 'phase':
      return colon > 0 || (opensSentence && capital) ? 'phase' : null;
    case 'propellant':
      return colon > 0 ? 'propellant' : null;
  }
}

/**
 * A heading of the list counts with a colon anywhere, and without one where it fills the line or a name follows
 * it: "our ingredients are chosen" heads nothing.
 */
function ingredientsCue(
  line: string,
  span: Span,
  { before, after, colon, opensLine, opensSentence, capital }: Place,
): Cue | null {
  const kind = 'ingredients';
  const start = span.start - trailing(before, /【\s*$/);
  if (colon > 0) return { kind, start, end: span.end + colon };
  if (opensLine && LINE_OPENS.test(line.slice(span.end))) return { kind, start: 0, end: line.length };
  const opening = /^(?:\s?[([][^()[\]]{0,30}[)\]])?(?:\s*[-–—]\s*|\s+)(?=\S)/.exec(after)?.[0].length;
  if (opening === undefined) return null;
  if (opensLine) return { kind, start: 0, end: span.end + opening };
  const named = startsWithName(after.slice(opening));
  return named && ((capital && opensSentence) || named === 'surely')
    ? { kind, start, end: span.end + opening }
    : null;
}
