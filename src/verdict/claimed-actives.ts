import { foldCase } from '@/text/fold';
import { type FoldedText, fold } from '@/text/folded-text';
import { findStrength, type Strength } from '@/text/percent';
import { groupFinder, type Hit, overlap } from '@/text/phrases';
import { isDenied } from './negation';
import words from './words/actives.json';

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

const ACTIVES = ['retinoid', 'aha', 'bha', 'citric'] as const;

/** One pass finds every active: most sentences name none. */
const findActives = groupFinder(ACTIVES.map((active) => ({ tag: active, phrases: words[active].words })));
const findOthers = groupFinder(ACTIVES.map((active) => ({ tag: active, phrases: words[active].not })));

const anyOf = (list: readonly string[]) => list.map(foldCase).join('|');
const ACID_AFTER = new RegExp(`^\\s*(?:${anyOf(words.acid)})(?![\\p{L}])`, 'u');

/** The actives that `text` names and does not deny, with the strength printed beside each. */
export function claimedActives(text: string): ClaimedName[] {
  if (!text) return [];
  const folded = fold(text);
  const named = findActives(folded);
  if (named.length === 0) return [];
  const others = findOthers(folded);
  return named.flatMap(({ tag, hit }) =>
    others.some((other) => other.tag === tag && overlap(hit, other.hit)) || isDenied(folded.folded, hit)
      ? []
      : [describe(tag, folded, hit)],
  );
}

function describe(active: ClaimedActive, folded: FoldedText, hit: Hit): ClaimedName {
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

/** What may stand between a name and its strength: brackets, a colon, "pure", not another ingredient. */
const BETWEEN = new RegExp(`^[\\s:()[\\]-]*(?:(?:${anyOf(words.between)})[\\s()[\\]]*){0,2}$`, 'u');

/** How many characters beside a name are looked at for its strength. */
const beside = 24;

/** A strength belongs to the name right after it, else to the name right before it. */
function strengthBeside(text: string, start: number, end: number): Strength | null {
  const from = Math.max(0, start - beside);
  const before = lastStrength(text.slice(from, start));
  if (before && BETWEEN.test(text.slice(from + before.end, start))) return moved(before, from);
  const after = findStrength(text.slice(end, end + beside));
  return after && BETWEEN.test(text.slice(end, end + after.start)) ? moved(after, end) : null;
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
