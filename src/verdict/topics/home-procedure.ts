import type { Product } from '@/report/product';
import type { Evidence, Finding, TextSpan } from '@/report/report';
import { unnamedAcids } from '../claims/claimed-actives';
import { devicesIn } from './devices';
import { entryEvidence, finding, type JudgedProduct } from './judged-product';
import { countsAsPrinted, isTrueForm } from './promised';

/** Strengths (percent) above which an acid for the face is a clinic peel. */
const PEEL = { aha: 10, bha: 2 } as const;
const NOT_FOR_THE_FACE = new Set(['body', 'lip', 'off-topic']);

/** A clinic procedure sold for home: needling, clinic peels, lasers for the skin. */
export function judgeHomeProcedure(product: JudgedProduct, page: Product): Finding[] {
  const evidence: Evidence[] = [];
  for (const [where, text] of [
    ['title', page.title],
    ['category', page.category],
  ] as const)
    for (const hit of devicesIn(text)) {
      if (hit.topic === 'pore-strip' || hit.topic === 'steaming') continue;
      if (where === 'category' && (text === page.title || hit.topic === 'laser')) continue;
      evidence.push(wordEvidence(hit.text, where, { in: where, index: 0, start: hit.start, end: hit.end }));
    }
  if (!NOT_FOR_THE_FACE.has(product.kind)) {
    for (const promised of [...product.titleNames, ...product.claimNames])
      if (isPeel(promised.name.active, promised.name.percent) && countsAsPrinted(product, promised.name))
        evidence.push(promised.evidence);
    if (isAllAha(product))
      for (const { text, percent, start, end } of unnamedAcids(page.title))
        if (isPeel('aha', percent))
          evidence.push({
            ...wordEvidence(text, 'title', { in: 'title', index: 0, start, end }),
            percent,
          });
    for (const flagged of product.flagged) {
      const { meaning, percent } = flagged.name;
      if (meaning.family === 'peel' || isPeel(meaning.family, percent))
        evidence.push(entryEvidence(product, flagged));
    }
  }
  return evidence.length > 0 ? [finding(product, 'home-procedure', 'strong', evidence)] : [];
}

/** How far up a list an acid counts as one that "30 % Acid Peel" speaks of. */
const HIGH = 10;
const OTHER_ACIDS: ReadonlySet<string> = new Set(['acid-look-alike', 'keto-acid', 'pha']);

/** True where acids without a name can only be AHAs: an AHA is high in the list, and no other kind of acid is. */
function isAllAha({ list, held }: JudgedProduct): boolean {
  if (!list || list.order === 'unknown' || !held.has('aha')) return false;
  const high = list.entries.slice(0, HIGH);
  const aha = high.some(
    ({ meaning }) => meaning?.is === 'flag' && meaning.family === 'aha' && isTrueForm('aha', meaning.grade),
  );
  return aha && !high.some(({ meaning }) => meaning?.is === 'clear' && OTHER_ACIDS.has(meaning.why));
}

const isPeel = (acid: string, percent: number | null) =>
  percent !== null && ((acid === 'aha' && percent > PEEL.aha) || (acid === 'bha' && percent > PEEL.bha));

export const wordEvidence = (text: string, where: Evidence['where'], at: TextSpan | null): Evidence => ({
  text,
  where,
  place: null,
  of: null,
  percent: null,
  readAs: null,
  at,
});
