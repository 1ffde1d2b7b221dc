import { foldKey } from '@/text/fold';
import type { Draft } from './list-draft';
import { isWater, meaningOf } from './name-meaning';
import { piecesOf } from './pieces';
import { isKind, type Section } from './sections';

/** The names printed in a stretch of text, roughly: for comparing stretches, not for reporting. */
function roughNames(content: string): string[] {
  return piecesOf(content).flatMap(({ piece: { name } }) => name || []);
}

/** Under a list heading even two known names are a list. */
export function readsAsList({ reading }: Section): boolean {
  if (reading.kind === 'list' || reading.kind === 'item') return true;
  return (
    reading.count > 0 && reading.known + 0.6 * reading.shaped >= reading.count * 0.4 && reading.known > 0
  );
}

/** Lists nearly always begin with water; so does the next product of a kit. */
export function startsWithWater(content: string): boolean {
  const first = roughNames(content.slice(0, 80))[0];
  return first !== undefined && isWater(first);
}

/** True where the list gathered so far breaks off in the middle (a comma at its end). */
export function endsOpen(text: string, draft: Draft | null): boolean {
  const end = draft?.runs.at(-1)?.span.end;
  return end !== undefined && /[,、，;]\s*$/.test(text.slice(0, end));
}

/** True where a stretch names again much of what the draft already holds: another product's list. */
export function repeats(text: string, draft: Draft | null, content: string): boolean {
  if (!draft) return false;
  const before = new Set(
    draft.runs
      .flatMap((run) => roughNames(text.slice(run.span.start, run.span.end)))
      .map((name) => foldKey(name)),
  );
  const names = roughNames(content);
  return names.length >= 4 && names.filter((name) => before.has(foldKey(name))).length >= names.length * 0.4;
}

/**
 * "Beste Jelly Cleanser: Water, …": the product's name before its list. Null where what stands before the
 * colon is itself an ingredient or a sentence.
 */
export function kitName(content: string, section: Section): { name: string; end: number } | null {
  const match = /^\s*([^:：,;]{2,90})[:：]\s*(?=\S)/u.exec(content);
  const name = match?.[1]?.trim();
  if (!match || !name || /^[-–•]/.test(name) || section.reading.kind === 'bullet') return null;
  if (meaningOf(name).meaning || /[.!?]\s/.test(name)) return null;
  return { name, end: match[0].length };
}

/**
 * Indexes of stretches that form a list of one name a line: at least four in a row, most of them known.
 * A lone strange line within such a run belongs to it.
 */
export function itemLines(stretches: Section[]): Set<number> {
  const out = new Set<number>();
  let run: number[] = [];
  const elsewhere = stretches.some((section) => isKind(section, 'list') && section.reading.count >= 6);
  const close = () => {
    const inside = run.map((index) => stretches[index]).filter((section) => section !== undefined);
    const known = inside.filter((section) => isKind(section, 'item', 'list')).length;
    const looked = inside.filter((section) => section.reading.known > 0).length;
    const listed = inside.some((section) => isKind(section, 'list') && section.reading.count >= 6);
    if (inside.filter((section) => isKind(section, 'bullet')).length > run.length / 2) {
      if (!elsewhere && isBulletedList(inside)) for (const index of run) out.add(index);
      run = [];
      return;
    }
    if (run.length >= 4 && known >= run.length * 0.6 && looked >= run.length * 0.3 && !listed)
      for (const index of run) out.add(index);
    run = [];
  };
  stretches.forEach((section, index) => {
    const short = section.end - section.start <= 90 && section.reading.count <= 3;
    const plainBullet = isKind(section, 'bullet') && short;
    if (
      (section.opens === null || section.opens === 'ingredients') &&
      short &&
      (isKind(section, 'item', 'name', 'list') || plainBullet)
    )
      run.push(index);
    else close();
  });
  close();
  return out;
}

/** Bullets are mostly teasers; a long run of known names, or one that begins with water, is the list itself. */
function isBulletedList(run: Section[]): boolean {
  const known = run.filter(({ reading }) => reading.known > 0).length;
  const plain = run.every(({ reading }) => reading.known + reading.shaped > 0);
  return (
    plain &&
    known >= run.length * 0.6 &&
    (run.length >= 8 || (run.length >= 4 && run[0]?.reading.firstIsWater === true))
  );
}

/** "Retinol, Niacinamide, Vitamin C": a few names with an active among them and no base is no list. */
export function isTeaser({ reading }: Section): boolean {
  return reading.count <= 5 && reading.flagged > 0 && !reading.firstIsWater;
}
