import { fold } from '@/text/folded-text';
import { matchesOf } from '@/text/matches';
import type { Span } from '@/text/span';
import { type PatternHit, patternFinder } from '@/text/word-patterns';
import words from '../words/contents.json';

const ROLES = [
  /** "Contains", "ingredients like", in front of the name. */
  'before',
  /** "With", where it opens the sentence: "use with" speaks of another product. */
  'opening',
  /** 配合, 함유, right behind the name. */
  'after',
  /** "Avoid", "other products": the sentence speaks of something else. */
  'elsewhere',
] as const;
type Role = (typeof ROLES)[number];

const findWords = patternFinder<Role>(
  Object.values<Partial<Record<Role, string[]>>>(words).flatMap((language) =>
    ROLES.map((role) => ({ tag: role, patterns: language[role] ?? [] })),
  ),
);

/** In characters: how far "contains" reaches over other names. */
const REACH = 120;
/** A bullet's head: "- Pure Glycolic Acid (AHA): exfoliates", "Retinol – renews". */
const HEAD_BEFORE = /^[\s\-–•*·+]*(?:[\p{L}\d][\p{L}\d%.-]*\s){0,3}$/u;
const HEAD_AFTER = /^\s?[™®*]{0,2}(?:\s?\([^()]{0,60}\))?\s?(?::|：|\s[-–—]\s)/u;
const OPENS = /^[\s\-–•*·]*$/u;
const SENTENCE_END = /[.!?;。！？\n]\s/gu;

/**
 * Whether `claim` says that the product contains the active named at `name`: as the head of a bullet, or behind
 * "contains". A sentence that only mentions it may be about anything: "gentler than", "do not use with".
 */
export function saysItHolds(whole: string, { start, end }: Span): boolean {
  // What is further away says nothing, and a long text with many names would take long.
  const cut = Math.max(0, start - REACH);
  const claim = whole.slice(cut, end + REACH);
  const name = { start: start - cut, end: end - cut };
  const before = clauseBefore(claim, name.start);
  const from = name.start - before.length;
  const text = fold(claim);
  const hits = findWords(text)
    .map((hit) => ({ ...hit, ...text.toRaw(hit.start, hit.end) }))
    .filter(({ start }) => start >= from);
  if (hits.some(({ tag, start }) => tag === 'elsewhere' && start < name.start)) return false;
  if (HEAD_AFTER.test(claim.slice(name.end)) && HEAD_BEFORE.test(before) && (cut === 0 || from > 0))
    return true;
  return hits.some((hit) => says(claim, hit, name, from));
}

function says(claim: string, { tag, start, end }: PatternHit<Role>, name: Span, from: number): boolean {
  switch (tag) {
    case 'before':
      return end <= name.start;
    case 'opening':
      return end <= name.start && OPENS.test(claim.slice(from, start));
    case 'after':
      return start >= name.end && claim.slice(name.end, start).trim() === '';
    case 'elsewhere':
      return false;
  }
}

/** The text between the last end of a sentence and `end`. */
function clauseBefore(claim: string, end: number): string {
  const text = claim.slice(0, end);
  let from = 0;
  for (const { index, 0: stop } of matchesOf(SENTENCE_END, text)) from = index + stop.length;
  return text.slice(from);
}
