import { withoutQuotes } from './array-form';
import { splitBracketed } from './bracketed-names';
import { markFootnotes } from './footnote-signs';
import { withoutMoreLinks } from './more-links';
import { splitNumbered } from './numbered';
import { splitByRareSigns } from './rare-separators';
import { splitSpaceOnly } from './space-only';
import { splitAnds } from './split-ands';
import { firstColumns } from './tables';
import { joinWrappedLines } from './wrapped-lines';

/**
 * Evens out how a field is printed before it is cut. Every step keeps the length of the text and the place of
 * every character: only separators, signs and what is no part of any list change.
 */
export function tidy(text: string): string {
  return [
    withoutQuotes,
    markFootnotes,
    firstColumns,
    splitNumbered,
    splitBracketed,
    withoutMoreLinks,
    splitAnds,
    splitByRareSigns,
    joinWrappedLines,
    splitSpaceOnly,
  ].reduce((changed, step) => step(changed), text);
}
