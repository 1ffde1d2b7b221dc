import { foldAll, foldCase, foldKey } from '@/text/fold';
import { withoutStrength } from '@/text/percent';
import { acidNouns } from './acid-nouns';
import { functionsOf } from './cosing';
import forms from './words/look-alike-forms.json';

/**
 * Why an acid, a salt or an ester that no family lists is not flagged, by the form of its printed name: "Palmitic
 * Acid", "팔미틱애씨드", "Kwas stearynowy", "Dodecyl Salicylate". Null for every other name. Callers ask only for names
 * that are understood and not flagged: the families name every acid that is an AHA or a BHA.
 */
export function lookAlikeByForm(printed: string): string | null {
  const name = withoutStrength(printed).replace(/(?<!\s)\s*[([（［][^)\]）］]*[)\]）］]?/g, ' ');
  const folded = foldCase(name).trim();
  const key = foldKey(name);
  for (const { why, ends, begins } of FORMS)
    if (
      ends.some((ending) => key.length > ending.length && key.endsWith(ending)) ||
      begins.some((beginning) => folded.startsWith(beginning))
    )
      return whyByFunction(key, why);
  return null;
}

/** A salt or ester that CosIng calls a sun filter or a scent is cleared as what it is. */
function whyByFunction(key: string, why: string): string {
  if (why === ACID) return why;
  const functions = functionsOf(key);
  if (functions.includes('uv-filter')) return 'sun-filter';
  return functions.includes('perfuming') && !functions.includes('humectant') ? 'scent' : why;
}

const ACID = 'acid-look-alike';

/** The noun ends a name, compounds too, or begins it. */
const acids = {
  why: ACID,
  ends: acidNouns.flatMap(({ one, place }) => (place === 'before' ? [] : one)),
  begins: acidNouns.flatMap(({ one, place, glued }) =>
    place === 'behind' ? [] : one.map((noun) => (glued ? noun : `${noun} `)),
  ),
};
const saltsAndEsters = forms.map(({ why, ends }) => ({ why, ends: Object.values(ends).flat(), begins: [] }));

const FORMS = [acids, ...saltsAndEsters].map(({ why, ends, begins }) => ({
  why,
  ends: [...new Set(ends.map(foldKey))],
  begins: [...new Set(foldAll(begins))],
}));
