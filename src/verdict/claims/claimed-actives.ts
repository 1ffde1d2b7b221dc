import { foldAll, foldCase } from '@/text/fold';
import { type FoldedText, fold } from '@/text/folded-text';
import { findStrength, type Strength } from '@/text/percent';
import { groupFinder } from '@/text/phrases';
import { overlap, type Span } from '@/text/span';
import { patternFinder } from '@/text/word-patterns';
import words from '../words/actives.json';
import { isDenied } from './negation';

export type ClaimedActive = 'retinoid' | 'aha' | 'bha' | 'citric';

/** An active that a title or a sentence names. Offsets count in the printed text. */
export interface ClaimedName {
  active: ClaimedActive;
  text: string;
  percent: number | null;
  /** True where the strength is printed as an upper limit. */
  below: boolean;
  start: number;
  end: number;
}

/** How many characters beside a name are looked at. */
const beside = 24;

export const ACTIVES = ['retinoid', 'aha', 'bha', 'citric'] as const;

/** One pass finds every active: most sentences name none. */
const findActives = groupFinder(ACTIVES.map((active) => ({ tag: active, phrases: words[active].words })));
const findOthers = groupFinder(ACTIVES.map((active) => ({ tag: active, phrases: words[active].not })));
/** Cases and compounds of languages that inflect: "Retinoliseerumi", "с салициловой кислотой". */
const findStems = patternFinder(
  ACTIVES.flatMap((active) =>
    words[active].stems.map((stem) => ({ tag: { active, length: stemLength(stem) }, patterns: [stem] })),
  ),
);
const findOtherStems = patternFinder(
  ACTIVES.map((active) => ({ tag: active, patterns: words[active].notStems })),
);

/** A stem of one word ends where the compound goes on, so that a glued denial ("-frei") is seen behind it. */
function stemLength(pattern: string): number | null {
  return pattern.includes(' ') ? null : foldCase(pattern).length - 1;
}

const anyOf = (list: readonly string[]) => foldAll(list).join('|');
const ACID_AFTER = new RegExp(`^\\s*(?:${anyOf(words.acid)})(?![\\p{L}])`, 'u');

/** The actives that `text` names and does not deny, with the strength printed beside each. */
export function claimedActives(text: string): ClaimedName[] {
  if (!text) return [];
  const folded = fold(text);
  const named = namesIn(folded);
  if (named.length === 0) return [];
  const others = othersIn(folded);
  return named.flatMap(({ tag, hit }) =>
    others.some((other) => other.tag === tag && overlap(hit, other.hit)) ||
    (tag === 'retinoid' && isSubstitute(folded.folded, hit)) ||
    isDenied(folded.folded, hit)
      ? []
      : [describe(tag, folded, hit)],
  );
}

interface Named {
  tag: ClaimedActive;
  hit: Span;
}

/** The listed names, and the inflected ones where no listed name stands. */
function namesIn(folded: FoldedText): Named[] {
  const listed: Named[] = findActives(folded);
  const inflected = findStems(folded)
    .map(({ tag, start, end }) => ({
      tag: tag.active,
      hit: { start, end: tag.length === null ? end : start + tag.length },
    }))
    .filter(({ hit }) => !listed.some((one) => overlap(one.hit, hit)));
  if (inflected.length === 0) return listed;
  return [...listed, ...inflected].sort((one, other) => one.hit.start - other.hit.start);
}

/** Other things called like an active. "Bakuchiol + Retinol" are two names, and none of them. */
function othersIn(folded: FoldedText): Named[] {
  return [
    ...findOthers(folded).filter(({ hit }) => !/[+&]/.test(folded.folded.slice(hit.start, hit.end))),
    ...findOtherStems(folded).map(({ tag, start, end }) => ({ tag, hit: { start, end } })),
  ];
}

const PLANT_BEFORE = new RegExp(`(?<!\\p{L})(?:${anyOf(words.plants.before)})[\\s-]?$`, 'u');
const PLANT_AFTER = new RegExp(`^[\\s-]?(?:${anyOf(words.plants.after)})(?!\\p{L})`, 'u');

/** "Plant retinol" is called after what it replaces; "natural" and "vegan" retinol may be retinol. */
const isSubstitute = (text: string, { start, end }: Span): boolean =>
  PLANT_BEFORE.test(text.slice(Math.max(0, start - beside), start)) ||
  PLANT_AFTER.test(text.slice(end, end + beside));

function describe(active: ClaimedActive, folded: FoldedText, hit: Span): ClaimedName {
  const acid = ACID_AFTER.exec(folded.folded.slice(hit.end));
  const end = acid ? hit.end + acid[0].length : hit.end;
  const strength = strengthBeside(folded.folded, hit.start, end);
  const at = folded.toRaw(
    Math.min(hit.start, strength?.start ?? hit.start),
    Math.max(end, strength?.end ?? end),
  );
  return {
    active,
    text: folded.raw.slice(at.start, at.end),
    percent: strength?.percent ?? null,
    below: strength?.below ?? false,
    ...at,
  };
}

/** What may come between a name and its strength: brackets, a colon, "pure", not another ingredient. */
const BETWEEN = new RegExp(`^[\\s:()[\\]-]*(?:(?:${anyOf(words.between)})[\\s()[\\]'’]*){0,2}$`, 'u');

/** "Glycolic Acid Peel 30 %", "Fruchtsäurepeeling 30 %" at the end of a title: the noun between is the product. */
const BEHIND_NOUN = new RegExp(`^-?\\p{L}{0,20}(?:\\s*(?:${anyOf(words.nouns)})){0,3}\\s*$`, 'u');
/** After such a strength comes nothing, a size, a mark or "Acne Treatment", and no other ingredient. */
const ENDS = new RegExp(`^\\s*(?:$|[,;|([–-]|\\d|(?:${anyOf(words.purposes)})(?!\\p{L}))`, 'u');

/** The product itself, in a word or none, and the end: no other ingredient that the strength could be of. */
const NO_NAME = new RegExp(`^\\s*(?:(?:${anyOf(words.nouns)})(?!\\p{L})|[)\\]&+]|$)`, 'u');

/** A strength belongs to the name right after it, else to the name right before it: "AHA 10 % BHA 2 % Serum". */
function strengthBeside(text: string, start: number, end: number): Strength | null {
  const from = Math.max(0, start - beside);
  const before = lastStrength(text.slice(from, start));
  const leads = before && BETWEEN.test(text.slice(from + before.end, start)) ? moved(before, from) : null;
  const after = findStrength(text.slice(end, end + beside));
  if (!after) return leads;
  const between = text.slice(end, end + after.start);
  const behind = text.slice(end + after.end);
  if (leads) return BETWEEN.test(between) && NO_NAME.test(behind) ? moved(after, end) : leads;
  const belongs = BETWEEN.test(between) || (BEHIND_NOUN.test(between) && ENDS.test(behind));
  return belongs ? moved(after, end) : null;
}

const moved = (strength: Strength, by: number): Strength => ({
  ...strength,
  start: strength.start + by,
  end: strength.end + by,
});

function lastStrength(text: string): Strength | null {
  let last: Strength | null = null;
  for (let from = 0; from < text.length; ) {
    const next = findStrength(text.slice(from));
    if (!next) break;
    last = moved(next, from);
    from = last.end;
  }
  return last;
}

const findAnyAcid = groupFinder([{ tag: null, phrases: words.anyAcids }]);
const ANY_BETWEEN = new RegExp(`^[\\s-]*(?:(?:${anyOf(words.manyAcids)})[\\s-]+){0,2}$`, 'u');
const ANY_BEFORE = new RegExp(
  `(?:^|(?<!\\p{L})(?:${anyOf([...words.manyAcids, ...words.nouns])})[\\s-]+)$`,
  'u',
);

/** "30 % Acid Peel", "Multi-Acid 25 %": a strength beside acids that are not named. "Azelaic acid 20 %" is named. */
export function unnamedAcids(text: string): { text: string; percent: number; start: number; end: number }[] {
  const folded = fold(text);
  return findAnyAcid(folded).flatMap(({ hit }) => {
    const from = Math.max(0, hit.start - beside);
    const before = lastStrength(folded.folded.slice(from, hit.start));
    const lead = before && ANY_BETWEEN.test(folded.folded.slice(from + before.end, hit.start));
    const unnamed = ANY_BEFORE.test(folded.folded.slice(from, hit.start));
    const strength = lead
      ? moved(before, from)
      : unnamed
        ? strengthBeside(folded.folded, hit.start, hit.end)
        : null;
    if (!strength || strength.below || isDenied(folded.folded, hit)) return [];
    const at = folded.toRaw(Math.min(hit.start, strength.start), Math.max(hit.end, strength.end));
    return [{ text: text.slice(at.start, at.end), percent: strength.percent, ...at }];
  });
}
