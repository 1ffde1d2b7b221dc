import type { FoldedText } from '@/text/folded-text';
import { isInOne } from './head-noun';
import { isRow } from './joined-parts';
import type { Noun } from './title-nouns';

/** In languages that put the head first, a pack begins the title: the one of "Serum Refill Pack" is a jar. */
export const isKit = ({ kind, languages, start }: Noun, nouns: readonly Noun[]): boolean =>
  kind === 'kit' &&
  (languages.some(({ head }) => head === 'last') ||
    !nouns.some((other) => other.kind !== 'kit' && other.end <= start));

/** Two products of different kinds in a row, and not in one: "Toner & Serum". */
export function isRowOfKinds({ folded }: FoldedText, nouns: readonly Noun[]): boolean {
  const firm = nouns
    .filter(({ strength, kind }) => strength !== 'vague' && kind !== 'other' && kind !== 'off-topic')
    .toSorted((one, other) => one.start - other.start);
  return (
    !isInOne(folded) &&
    firm.some((noun, index) => {
      const next = firm[index + 1];
      return next && next.kind !== noun.kind && isRow(folded.slice(noun.end, next.start));
    })
  );
}
