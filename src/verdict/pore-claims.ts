import { foldCase } from '@/text/fold';
import { type FoldedText, fold } from '@/text/folded-text';
import { type Finder, groupFinder, type Hit, phraseFinder } from '@/text/phrases';
import words from './words/pore-claims.json';

/** A promise that pores get smaller. Offsets count in the printed text. */
export interface PoreClaim {
  text: string;
  start: number;
  end: number;
}

interface Language {
  words: LanguageWords;
  smaller: Finder;
  like: Finder;
  /** What else can be done to pores: "minimizes oil and refines pores" makes none smaller. */
  other: Finder;
  soft: Finder;
  not: Finder;
}

interface LanguageWords {
  pores?: string[];
  smaller?: string[];
  like?: string[];
  other?: string[];
  phrases: string[];
  soft: string[];
  not?: string[];
}

const LANGUAGES: Language[] = Object.values<LanguageWords>(words).map((language) => ({
  words: language,
  smaller: phraseFinder(language.smaller ?? []),
  like: phraseFinder(language.like ?? []),
  other: phraseFinder(language.other ?? []),
  soft: phraseFinder(language.soft),
  not: phraseFinder(language.not ?? []),
}));

/** Most clauses speak one language or none: one look tells which. */
const inEveryLanguage = (list: (words: LanguageWords) => string[], growing: boolean) =>
  groupFinder(
    LANGUAGES.map((language) => ({ tag: language, phrases: list(language.words) })),
    growing,
  );
const findPhrases = inEveryLanguage(({ phrases }) => phrases, true);
const findPores = inEveryLanguage(({ pores = [] }) => pores, false);

const ABOUT_PORES = /por[eioyó]|毛穴|モ|모공|포어|毛孔|ポア/u;
/** How many characters of a clause a softening word reaches over. */
const REACH = 60;

/** Promises of smaller pores in `text`. "Refines", "unclogs" and anything "visibly" or "the look of" is none. */
export function poreClaims(text: string): PoreClaim[] {
  if (!text || !ABOUT_PORES.test(foldCase(text))) return [];
  const whole = fold(text);
  const claims: PoreClaim[] = [];
  for (const clause of clauses(whole.folded)) {
    const part: FoldedText = { ...whole, folded: whole.folded.slice(clause.start, clause.end) };
    const phrases = findPhrases(part);
    const pores = findPores(part);
    for (const language of LANGUAGES) {
      const spoken = ({ tag }: { tag: Language }) => tag === language;
      if (!phrases.some(spoken) && !pores.some(spoken)) continue;
      const hits = phrases.filter(spoken).map(({ hit }) => hit);
      const named = pores.filter(spoken).map(({ hit }) => hit);
      const hit = firstClaim(language, hits, named, part);
      if (!hit) continue;
      const at = whole.toRaw(clause.start + hit.start, clause.start + hit.end);
      claims.push({ text: text.slice(at.start, at.end), ...at });
      break;
    }
  }
  return claims;
}

/** Sentences; commas stay inside, since titles hang their promise on one ("Pore Care, Tightening"). */
function clauses(folded: string): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = [];
  let from = 0;
  for (const match of folded.matchAll(/[.!?;。！？\n]+(?:\s|$)|\n/g)) {
    out.push({ start: from, end: match.index });
    from = match.index + match[0].length;
  }
  out.push({ start: from, end: folded.length });
  return out.filter(({ start, end }) => end > start);
}

function firstClaim(language: Language, phrases: Hit[], pores: Hit[], clause: FoldedText): Hit | null {
  const candidates = [...phrases, ...pairs(language, pores, clause)].sort((a, b) => a.start - b.start);
  if (candidates.length === 0) return null;
  const soft = language.soft(clause);
  const denied = language.not(clause);
  for (const hit of candidates) {
    const softened = soft.some((word) => word.end > hit.start - REACH && word.start < hit.end + 20);
    const negated = denied.some((word) => word.end <= hit.end && word.end > hit.start - 30);
    if (!softened && !negated) return hit;
  }
  return null;
}

/** A shrinking word and the pores it acts on: "tightens and closes your pores", "pore-minimizing". */
function pairs(language: Language, pores: Hit[], text: FoldedText): Hit[] {
  if (pores.length === 0) return [];
  const out: Hit[] = [];
  const verbs = language.smaller(text);
  const others = language.other(text);
  const likes = language.like(text);
  const clause = text.folded;
  for (const pore of pores) {
    if (/^\s?-?\s?(?:clog|block|congest|build)/.test(clause.slice(pore.end))) continue;
    for (const verb of verbs) {
      // Far words are not about each other; near ones are few, so long texts stay cheap.
      if (verb.start - pore.end > REACH || pore.start - verb.end > REACH) continue;
      const between = clause.slice(Math.min(verb.end, pore.end), Math.max(verb.start, pore.start));
      const wordCount = between.split(/[\s-]+/).filter(Boolean).length;
      const verbFirst = verb.end <= pore.start;
      // "Cleanses pores and tightens skin": after the pores only the next word can be about them.
      const close = verbFirst
        ? wordCount <= 4 && !/[,;:]|\b(?:oil|shine|sebum|skin|wrinkles?|lines?)\b\s*$/.test(between)
        : /^[\s-]*(?:care,\s)?$/.test(between);
      // "Fewer clogged pores" and "the risk of" say nothing of their size.
      if (close && verbFirst && FEWER.test(`${verb.phrase} ${between}`)) continue;
      const otherVerb = close && others.some((other) => other.start >= verb.end && other.end <= pore.start);
      if (close && !otherVerb) out.push(joined(verb, pore));
    }
    for (const like of likes) {
      // "Makes pores smaller": the quality may follow as well.
      if (
        like.start >= pore.end &&
        /^\s$/.test(clause.slice(pore.end, like.start)) &&
        AFTER_PORES.test(like.phrase)
      )
        out.push(joined(pore, like));
      if (like.end <= pore.start && /^[\s-]*(?:and\s+\S+\s+)?$/.test(clause.slice(like.end, pore.start)))
        out.push(joined(like, pore));
    }
  }
  return out;
}

const FEWER =
  /^(?:minimi[sz]|reduc|eliminat|disappear|vanish)\S*.*(?:clogged|congested|blocked|dirty)|\brisk\b/;

/** Which qualities may follow: "pores invisible" is a heading, "pores smaller" a promise. */
const AFTER_PORES = /^(?:smaller|tighter)$/;

const joined = (a: Hit, b: Hit): Hit => ({
  phrase: '',
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});
