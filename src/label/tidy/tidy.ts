import { SIGN, signsOf } from '@/text/signs';
import { withBooksWhole } from '../names/pharmacopoeias';
import { withoutQuotes } from './array-form';
import { splitBracketed } from './bracketed-names';
import { markFootnotes } from './footnote-signs';
import { withoutMoreLinks } from './more-links';
import { splitNumbered } from './numbered';
import { splitByRareSigns } from './rare-separators';
import { bracketSigned } from './signed-headings';
import { splitSpaceOnly } from './space-only';
import { splitAnds } from './split-ands';
import { firstColumns } from './tables';
import { joinWrappedLines } from './wrapped-lines';

/**
 * Evens out how a field is printed before it is cut. Every step keeps the length of the text and the place of
 * every character: only separators, signs and what is no part of any list change.
 */
export function tidy(text: string): string {
  let tidied = text;
  let signs = signsOf(text);
  for (const { step, needs } of STEPS) {
    if (needs !== NOTHING && (signs & needs) === 0) continue;
    const before = tidied;
    tidied = step(before);
    if (tidied !== before) signs = signsOf(tidied);
  }
  return tidied;
}

export interface Step {
  step: (text: string) => string;
  /** A text without any of these signs stays as it is; `NOTHING` where any text may change. */
  needs: number;
}

const NOTHING = 0;
/** The steps in their order, and when each is left out. */
export const STEPS: readonly Step[] = [
  { step: withoutQuotes, needs: SIGN.quote },
  { step: withBooksWhole, needs: SIGN.stop | SIGN.digit },
  { step: markFootnotes, needs: SIGN.digit | SIGN.degree | SIGN.star | SIGN.plus | SIGN.mark },
  { step: bracketSigned, needs: SIGN.mark },
  { step: firstColumns, needs: SIGN.line | SIGN.tab },
  { step: splitNumbered, needs: SIGN.one | SIGN.mark | SIGN.closes | SIGN.stop },
  { step: splitBracketed, needs: SIGN.closes },
  { step: withoutMoreLinks, needs: NOTHING },
  { step: splitAnds, needs: SIGN.round },
  { step: splitByRareSigns, needs: NOTHING },
  { step: joinWrappedLines, needs: SIGN.line },
  { step: splitSpaceOnly, needs: NOTHING },
];
