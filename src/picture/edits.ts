import type { Span } from '@/text/span';

/** A change of a text: replaces what is in the span. */
export interface Edit extends Span {
  text: string;
}

/** Makes the changes, which must not overlap, and maps spans of the old text to the new one. */
export function edited(text: string, edits: readonly Edit[]): { text: string; moved(span: Span): Span } {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let out = '';
  let at = 0;
  const kept: { old: number; now: number }[] = [];
  for (const edit of sorted) {
    kept.push({ old: at, now: out.length });
    out += text.slice(at, edit.start);
    kept.push({ old: edit.start, now: out.length });
    out += edit.text;
    at = edit.end;
  }
  kept.push({ old: at, now: out.length });
  out += text.slice(at);
  const place = (offset: number): number => {
    let [low, high] = [0, kept.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((kept[middle]?.old ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const { old, now } = kept[low] ?? { old: 0, now: 0 };
    return Math.min(now + offset - old, kept[low + 1]?.now ?? out.length);
  };
  return { text: out, moved: ({ start, end }) => ({ start: place(start), end: place(end) }) };
}
