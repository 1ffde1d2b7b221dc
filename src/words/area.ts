import type { Report } from '@/report/report';
import eyeArea from './words/eye-area.json';

/** Where a product is used. The article's directions are for the face alone. */
export type Area = 'face' | 'body' | 'lip' | 'eye';

export function areaOf({ product: { kind, title } }: Pick<Report, 'product'>): Area {
  if (kind === 'body' || kind === 'lip') return kind;
  // A cleanser that also takes off eye make-up is used on the whole face.
  return kind !== 'cleanser' && isForEyes(title) ? 'eye' : 'face';
}

/** Whether a title says that the product is for the skin around the eyes. */
export function isForEyes(title: string): boolean {
  const lower = title.toLowerCase();
  const { words, starts, parts } = eyeArea;
  return (
    lower
      .split(/[^\p{L}\p{M}]+/u)
      .some((word) => words.includes(word) || starts.some((start) => word.startsWith(start))) ||
    parts.some((part) => lower.includes(part))
  );
}
