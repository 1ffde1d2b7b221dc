import { isExcipient } from '@/lexicon/excipients';
import { hasInciShape } from '@/lexicon/inci-shape';
import { lookUp as lookUpAsPrinted, lookUpKey, type Meaning } from '@/lexicon/lookup';
import { asMisread } from '@/lexicon/misreading';
import { spelledRightly } from '@/lexicon/misspelled-words';
import { asMisspelling } from '@/lexicon/misspelling';
import { isWater } from '@/lexicon/water';
import { memoise } from '@/text/memoise';
import { findStrength, type Strength, withoutStrength } from '@/text/percent';
import { behindAbbreviation } from './behind-abbreviation';
import { carriedOf, type FlaggedPart, otherAlcohols } from './carried-names';
import type { Alike } from './entry';
import { type EntryMeaning, KNOWN, noAlike, noCarried, understoodAs } from './entry-meaning';
import { type EntryPart, type EntryParts, entryParts } from './entry-parts';
import { nameBesideFunction } from './function-words';
import { isGroup, isMixture, sidesOfMixture } from './mixtures';
import { withoutIdentifiers, withoutPraise } from './name-affixes';
import { type NameSpelling, spellingOf } from './name-spelling';
import { plantMeaning } from './plant-names';
import { flaggedWithNoun, withOwnNouns } from './shared-noun';
import { isMadeOfSides, slashSides } from './slash-sides';
import { isToldBeside } from './told-beside';

/**
 * What a printed entry means. Whole names only: the entry itself, the name outside its brackets, what stands in
 * them, or each side of a slash where every side is a whole name. A name that merely contains another ("Cetyl
 * Alcohol") never counts as it.
 */
export const meaningOf = memoise(findMeaning);

function findMeaning(printed: string): EntryMeaning {
  const spelled = spellingOf(printed);
  const certain = certainMeaning(printed, spelled);
  if (certain) return { ...certain, repaired: spelledRightly(printed) !== printed };
  const { name, key } = spelled;
  const corrected = asMisspelling(key) ?? asMisread(key);
  if (corrected)
    return { meaning: corrected, carried: noCarried, alike: noAlike, repaired: true, understood: true };
  return {
    meaning: undefined,
    carried: noCarried,
    alike: noAlike,
    repaired: false,
    understood: hasInciShape(name) || isToldBeside(name),
  };
}

/**
 * The same for a text that may be no name at all, such as two names joined: nothing is corrected. Null where nobody
 * knows it.
 */
export const meaningAsPrinted = memoise(
  (printed: string): EntryMeaning | null => certainMeaning(printed, spellingOf(printed)) ?? null,
);

function certainMeaning(printed: string, { entry, name, key }: NameSpelling): EntryMeaning | undefined {
  const whole = lookUpKey(key);
  if (whole && whole.is !== 'known') return understoodAs(whole);
  const built = entryParts(entry);
  const inParts = built && meaningOfParts(built, printed.indexOf(entry));
  if (inParts) return inParts;
  if (whole) return understoodAs(whole);
  const sided = bySlash(name, printed.indexOf(name));
  if (sided) return sided;
  const mixed = ofSides(printed, name);
  if (mixed) return mixed;
  const pair = ofPair(printed, name);
  if (pair) return pair;
  const bare = withoutPraise(name);
  const praised = bare === name ? undefined : lookUp(bare);
  if (praised) return understoodAs(praised);
  const plant = built && plantMeaning(built);
  if (plant) return understoodAs(plant);
  return (name.length > 3 && isWater(name)) || isExcipient(name) ? understoodAs(KNOWN) : undefined;
}

const lookUp = (name: string): Meaning | undefined => lookUpAsPrinted(spelledRightly(name));

/** `from`: where the entry begins in what is printed; -1 where it is not printed like that. */
function meaningOfParts(built: EntryParts, from: number): EntryMeaning | undefined {
  const outside = withoutStrength(built.outside);
  const parts = built.brackets.flatMap(({ whole, pieces }) => (partMeaning(whole) ? [whole] : pieces));
  const outer = lookUp(outside) ?? lookUp(withoutPraise(outside));
  const mixed = isMixture(outside) || isGroup(outside);
  const meanings = parts.map((part) => partMeaning(part) ?? (mixed ? flaggedWithNoun(part.text) : undefined));
  const flagged = parts.flatMap((part, index): FlaggedPart[] => {
    const flag = meanings[index];
    const placed = { ...part, start: from < 0 ? -1 : from + part.start };
    return flag?.is === 'flag' && !part.origin ? [{ part: placed, flag }] : [];
  });
  if (outer?.is === 'flag') return understoodAs(exactForm(outer, flagged), otherAlcohols(outer, flagged));
  if (outer?.is === 'clear') {
    const spelledOut = flagged.find(({ flag }) => outer.why === 'antioxidant-bha' && flag.family === 'bha');
    return spelledOut
      ? understoodAs(spelledOut.flag)
      : understoodAs(outer, carriedOf(flagged.filter(({ part }) => part.carried)));
  }
  const strange = outer === undefined && maybeName(outside) && !hasInciShape(outside);
  const alike = parts.flatMap(({ text }, index): Alike[] => {
    const clear = meanings[index];
    return clear?.is === 'clear' ? [{ text, why: clear.why }] : [];
  });
  if (flagged.length > 0) {
    // A complex is what its bracket says; a plant's own name keeps its meaning, and only its carrier counts.
    if (strange || mixed) return ofComplex(parts, flagged, findStrength(built.outside), alike);
    const alcohols = flagged.filter(({ part, flag }) => part.carried || flag.family === 'drying-alcohol');
    if (alcohols.length > 0) return understoodAs(outer ?? KNOWN, carriedOf(alcohols));
  }
  if (mixed && alike.length > 0) return understoodAs(outer ?? KNOWN, noCarried, alike);
  if (outer) return understoodAs(outer);
  const cleared = meanings.find((meaning) => meaning?.is === 'clear');
  return cleared && strange ? understoodAs(cleared) : undefined;
}

/** What a mixture may be called: a few words, and no sentence. */
const maybeName = (text: string): boolean => !/[:.!?]/.test(text) && text.split(/\s+/).length <= 6;

/** "[solvent: alcohol]" gives the function before the name. */
const partMeaning = ({ text, carried }: EntryPart): Meaning | undefined => {
  const beside = nameBesideFunction(text);
  const name = withoutStrength(withoutIdentifiers(beside ? text.slice(beside.start, beside.end) : text));
  return (
    lookUp(name) ?? (carried ? undefined : lookUp(withoutPraise(name))) ?? lookUp(behindAbbreviation(name))
  );
};

/**
 * "Renewal Complex (Glycolic Acid 5 %, Lactic Acid 2 %)"; a lone name in the bracket is what the entry is. The
 * strength of the whole goes for its names where nothing else is in it.
 */
function ofComplex(
  parts: readonly EntryPart[],
  flagged: readonly FlaggedPart[],
  strength: Strength | null,
  alike: readonly Alike[],
): EntryMeaning {
  const [only] = flagged;
  if (only && parts.length === 1 && findStrength(only.part.text) === null) return understoodAs(only.flag);
  return understoodAs(KNOWN, carriedOf(flagged, flagged.length === parts.length ? strength : null), alike);
}

/** "Retinol (Retinyl Acetate)", "Vitamin A [Retinol]": the bracket says which form it really is. */
function exactForm(outer: FlaggedPart['flag'], flagged: readonly FlaggedPart[]): Meaning {
  if (outer.grade !== 'retinol' && outer.grade !== 'vitamin') return outer;
  return flagged.find(({ flag }) => flag.family === outer.family && flag.grade !== 'vitamin')?.flag ?? outer;
}

/** "Lactic Acid/Chitosan Complex": at least one of the names that it is called by is flagged. */
function ofSides(printed: string, name: string): EntryMeaning | undefined {
  const flagged = (sidesOfMixture(name) ?? []).flatMap((text): FlaggedPart[] => {
    const flag = lookUp(text);
    const part = { text, start: printed.indexOf(text), carried: false, origin: false };
    return flag?.is === 'flag' ? [{ part, flag }] : [];
  });
  return flagged.length > 0 ? understoodAs(KNOWN, carriedOf(flagged)) : undefined;
}

/** "kwas glikolowy i salicylowy": both names are known once each has its noun, and one is flagged. */
function ofPair(printed: string, name: string): EntryMeaning | undefined {
  const meanings = withOwnNouns(name)?.map(lookUp) ?? [];
  if (meanings.length === 0 || meanings.includes(undefined)) return undefined;
  const flagged = meanings.flatMap((flag): FlaggedPart[] =>
    flag?.is === 'flag'
      ? [{ part: { text: name, start: printed.indexOf(name), carried: false, origin: false }, flag }]
      : [],
  );
  return flagged.length > 0 ? understoodAs(KNOWN, carriedOf(flagged)) : undefined;
}

/**
 * "Alcohol Denat./Alcool dénat.": synonyms where each side is a whole known name. "Retinol/Soybean Oil": a flagged name
 * beside one that is a name by its form is carried. What ends in "copolymer" is made of its sides, and holds none.
 */
function bySlash(name: string, from: number): EntryMeaning | undefined {
  const parts = slashSides(name, from);
  if (parts.length < 2 || parts.length > 6) return undefined;
  const sides = parts.map(({ text }) => lookUp(text));
  const flagged = sides.flatMap((flag, index): FlaggedPart[] => {
    const part = parts[index];
    return flag?.is === 'flag' && part ? [{ part, flag }] : [];
  });
  if (sides.every((side) => side !== undefined)) {
    const synonym = flagged[0]?.flag ?? sides.find((side) => side?.is === 'clear') ?? sides[0];
    return synonym && understoodAs(synonym);
  }
  const named = parts.every(({ text }, index) => sides[index] || hasInciShape(text));
  return flagged.length > 0 && named && !isMadeOfSides(name)
    ? understoodAs(KNOWN, carriedOf(flagged))
    : undefined;
}
