import { isWater } from '@/lexicon/water';
import { cutWords } from '@/text/cut-words';
import { foldAll, foldCase } from '@/text/fold';
import type { FoldedText } from '@/text/folded-text';
import { matchesOf } from '@/text/matches';
import type { Span } from '@/text/span';
import { wordSieve } from '@/text/word-sieve';
import { knownStart } from '../names/known-start';
import denials from '../words/denials.json';
import words from '../words/section-words.json';

/**
 * Headings of what is not inside ("What you won't find:", "Fri från:", "5가지 무첨가:"), and of what goes well with the
 * product ("Pairs beautifully with:"). They are recognised by their words: a denial without an object, which comes after
 * the colon.
 */
export function deniedHeadings(text: FoldedText): Span[] {
  const line = text.raw;
  if (!COLON.test(line)) return isDeniedLine(line) ? [{ start: 0, end: line.length }] : [];
  if (!cutWords(text).wide && !mayDeny(text)) return [];
  return matchesOf(HEADING, line).flatMap((match): Span[] => {
    const printed = match[1] ?? '';
    const end = match.index + match[0].length;
    if (!isDenied(foldCase(printed.replace(GLOSS, ' '))) || isWater(firstName(line.slice(end, end + 40))))
      return [];
    const from = match.index + match[0].indexOf(printed);
    return [{ start: from + ownStart(printed), end }];
  });
}

const COLON = /[:：]/;
const HEADING = /(?:^|[,.;!?。、，|•·]\s{0,3})([^,.;:：、，!?。|•·\n]{3,70})[:：]\s{0,3}/gu;
/** "Ingredients (no added scent):" */
const GLOSS = /\([^()]*\)/g;
const firstName = (text: string): string => (text.split(/[,;、，]/, 1)[0] ?? '').trim();

/** "Phenoxyethanol / Frei von", "Limonene Frei von": the heading starts behind the last name of the list. */
function ownStart(printed: string): number {
  const cut = printed.search(/\s[/–—-]\s[^/–—]*$/u);
  if (cut >= 0) return cut;
  const known = knownStart(printed);
  return known + (/^\s*/.exec(printed.slice(known))?.[0].length ?? 0);
}

/** The words of a denial in one language. */
interface Denial {
  surely: ReadonlySet<string>;
  likely: ReadonlySet<string>;
  contents: ReadonlySet<string>;
  told: ReadonlySet<string>;
}

const languages: readonly Denial[] = Object.values(denials.denials).map((own) => {
  const [surely, likely, contents, others] = [own.surely, own.likely, own.contents, own.others].map(foldAll);
  return {
    surely: new Set(surely),
    likely: new Set(likely),
    contents: new Set(contents),
    told: new Set([surely, likely, contents, others].flatMap((words) => words ?? [])),
  };
});
/** Every denial has one of these words. */
const denying = new Set(languages.flatMap(({ surely, likely }) => [...surely, ...likely]));
const pairings = Object.values(denials.pairings);
const verbs = new Set(foldAll(pairings.flatMap((language) => language.verbs)));
const withs = new Set(foldAll(pairings.flatMap((language) => language.with)));

/** Without one of these words no line denies anything, and none goes well with the product. "Don't" ends in a "t". */
const mayDeny = wordSieve(() => [...denying, ...verbs, ...words.negators, 't']);

const PHRASES = new RegExp(
  `(?<![\\p{L}-])(?:${foldAll(words.negators).join('|')})(?![\\p{L}-])|${foldAll(denials.withoutSpaces).join('|')}`,
  'u',
);
const WORD = /\p{L}+/gu;
const CONTRACTED = /n['’]t(?!\p{L})/gu;
/** A heading of more words is a sentence. */
const MOST_WORDS = 10;

const wordsOf = (folded: string): string[] => folded.replace(CONTRACTED, ' not ').match(WORD) ?? [];

const isDenying = (word: string): boolean => denying.has(word);

function isDenied(folded: string): boolean {
  if (PHRASES.test(folded)) return true;
  const own = wordsOf(folded);
  if (own.length > MOST_WORDS) return false;
  return (own.some(isDenying) && languages.some((language) => denies(own, language, 1))) || pairs(own);
}

/** "Ohne Zusatz von", "What we never use", but not "Toner ohne Alkohol": that says itself what is not inside. */
function denies(own: readonly string[], language: Denial, mostUnknown: number): boolean {
  const { surely, likely, contents, told } = language;
  const at = own.findLastIndex((word) => surely.has(word) || likely.has(word));
  if (at < 0) return false;
  const behind = own.slice(at + 1).filter((word) => !told.has(word)).length;
  if (own.some((word) => surely.has(word))) return behind === 0;
  return own.some((word) => contents.has(word)) && behind <= mostUnknown;
}

/** "Pairs beautifully with", "Passt gut zu" */
function pairs(own: readonly string[]): boolean {
  const verb = own.findIndex((word) => verbs.has(word));
  const last = own.at(-1) ?? '';
  return verb >= 0 && own.length >= 2 && verb < own.length - 1 && withs.has(last);
}

const LONGEST_LINE = 70;

/** "What we leave out" on a line of its own, where every word is one of a denial. */
function isDeniedLine(line: string): boolean {
  if (line.length > LONGEST_LINE || /[,;、，|]/.test(line)) return false;
  const own = wordsOf(foldCase(line));
  if (!own.some(isDenying) || own.length > MOST_WORDS) return false;
  return languages.some(
    (language) => own.every((word) => language.told.has(word)) && denies(own, language, 0),
  );
}
