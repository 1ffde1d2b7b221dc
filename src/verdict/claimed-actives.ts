import { type FoldedText, fold } from '@/text/folded-text';
import { findStrength } from '@/text/percent';
import { groupFinder, type Hit, overlap } from '@/text/phrases';
import { isDenied } from './negation';
import words from './words/actives.json';

export type ClaimedActive = 'retinoid' | 'aha' | 'bha' | 'citric';

/** An active that a title or a sentence names. Offsets count in the printed text. */
export interface ClaimedName {
  active: ClaimedActive;
  text: string;
  percent: number | null;
  start: number;
  end: number;
}

const ACTIVES = ['retinoid', 'aha', 'bha', 'citric'] as const;

/** Most sentences name none of them, and one look tells. */
const findActives = groupFinder(ACTIVES.map((active) => ({ tag: active, phrases: words[active].words })));
const findOthers = groupFinder(ACTIVES.map((active) => ({ tag: active, phrases: words[active].not })));

const ACID_AFTER = /^\s*(?:acids?|säure)(?![\p{L}])/iu;

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
  return { active, text: folded.raw.slice(at.start, at.end), percent: strength?.percent ?? null, ...at };
}

/** What may stand between a name and its strength: brackets, a colon, "pure", not another ingredient. */
const BETWEEN = /^[\s:()[\]-]*(?:(?:pure|encapsulated|of|concentrate|bha|aha|acid)[\s()[\]]*){0,2}$/iu;

/** A strength belongs to the name right after it, else to the name right before it. */
function strengthBeside(
  text: string,
  start: number,
  end: number,
): { percent: number; start: number; end: number } | null {
  const before = text.slice(Math.max(0, start - 24), start);
  const nearest = [...before.matchAll(/\d+(?:[.,]\d+)?\s?[%％]/g)].at(-1);
  if (nearest && BETWEEN.test(before.slice(nearest.index + nearest[0].length))) {
    const from = start - before.length + nearest.index;
    const strength = findStrength(nearest[0]);
    if (strength) return { percent: strength.percent, start: from, end: from + nearest[0].length };
  }
  const after = text.slice(end, end + 24);
  const strength = findStrength(after);
  if (strength && BETWEEN.test(after.slice(0, strength.start)))
    return { percent: strength.percent, start: end + strength.start, end: end + strength.end };
  return null;
}
