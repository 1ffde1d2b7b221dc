import { type FoldedText, fold } from '@/text/folded-text';
import { SPACELESS } from '@/text/spaceless';
import type { Span } from '@/text/span';
import type { PatternHit } from '@/text/word-patterns';
import { wordsOf } from '@/text/words';
import { findInstructionWords, type InstructionTag, type Language, type Role } from './instruction-words';

/** What a text tells one to do with the product itself. */
export interface Instructions {
  /** Take it off with water. */
  rinse: boolean;
  /** Leave it on: "do not rinse", "leave on overnight". */
  leaveOn: boolean;
  /** Wipe it over the face with a cotton pad, or pat it in after cleansing: as toners are used. */
  likeToner: boolean;
}

/** Longer how-to texts are the page, not the section. */
const longest = 6_000;

/**
 * Reads a how-to text. Safety sentences are no instructions: what is conditional ("if irritation occurs"), about
 * something else (eyes, hands, the bottle), a patch test, optional, or done before this product is used.
 */
export function readInstructions(text: string): Instructions {
  const folded = fold(text.slice(0, longest));
  const hits = findInstructionWords(folded);
  const spoken = languageOf(hits);
  if (!spoken) return { rinse: false, leaveOn: false, likeToner: false };
  const own = hits
    .filter(({ tag }) => tag.language === spoken)
    .map(({ tag, ...span }) => ({ ...span, tag: tag.role }));
  const sentences = sentencesOf(folded, own);
  const tested = patchTests(sentences);
  const use = sentences.filter((_, index) => !tested[index]);
  const told = use.map((sentence, index) =>
    readSentence(sentence, spoken, (verb) => isPreparation(use, index, verb)),
  );
  const has = (role: Role) => use.some(({ hits: inside }) => inside.some(({ tag }) => tag === role));
  return {
    rinse: told.some(({ rinse }) => rinse),
    leaveOn: told.some(({ leaveOn }) => leaveOn),
    likeToner: has('pad') || (has('pat') && has('cleansed')),
  };
}

/** Words of several languages are alike ("no", "on", "se"): the language that the most words belong to is spoken. */
function languageOf(hits: readonly PatternHit<InstructionTag>[]): Language | undefined {
  const counts = new Map<Language, number>();
  for (const { tag, start, end } of hits)
    counts.set(tag.language, (counts.get(tag.language) ?? 0) + (end - start));
  let best: Language | undefined;
  for (const [language, count] of counts) if (!best || count > (counts.get(best) ?? 0)) best = language;
  return best;
}

type Word = PatternHit<Role>;

interface Sentence extends Span {
  folded: string;
  hits: Word[];
}

function sentencesOf({ folded }: FoldedText, hits: readonly Word[]): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { index, 0: end } of folded.matchAll(/[.!?;。！？；\n]+|$/g)) {
    const inside = hits.filter((hit) => hit.start >= start && hit.start < index);
    if (inside.length > 0) sentences.push({ folded, start, end: index, hits: inside });
    start = index + end.length;
  }
  return sentences;
}

/** A patch test goes on until the face is spoken of. */
function patchTests(sentences: readonly Sentence[]): boolean[] {
  let testing = false;
  return sentences.map(({ hits }) => {
    if (hits.some(({ tag }) => tag === 'test')) testing = true;
    else if (hits.some(({ tag }) => tag === 'face')) testing = false;
    return testing;
  });
}

/** Whether a rinse belongs to what is done before this product is used. */
type Preparing = (verb: Span) => boolean;

function readSentence(
  sentence: Sentence,
  language: Language,
  isBefore: Preparing,
): { rinse: boolean; leaveOn: boolean } {
  const { hits } = sentence;
  const of = (role: Role) => hits.filter(({ tag }) => tag === role);
  const noRinse = of('noRinse');
  const overnight = of('overnight').filter(
    (hit) => !isNegated(sentence, hit) && !isConditional(sentence, hit),
  );
  let rinse = false;
  let leaveOn = noRinse.length + overnight.length > 0;
  for (const verb of of('rinse')) {
    if (noRinse.some((hit) => overlap(hit, verb)) || isOfSomethingElse(sentence, verb, language)) continue;
    if (isBefore(verb)) continue;
    if (isNegated(sentence, verb)) leaveOn = true;
    else if (!isConditional(sentence, verb)) rinse = true;
  }
  return { rinse, leaveOn };
}

const overlap = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

/** The words between the punctuation and the conjunctions around a word. */
function clauseOf({ folded, start, end, hits }: Sentence, word: Span): Span {
  const before = folded.slice(start, word.start).search(/[,:、，：()（）•–—][^,:、，：()（）•–—]*$/);
  const after = folded.slice(word.end, end).search(/[,:、，：()（）•–—]/);
  const clause = { start: before < 0 ? start : start + before + 1, end: after < 0 ? end : word.end + after };
  for (const { tag, ...cut } of hits) {
    if (tag !== 'breaks' || overlap(cut, word) || isPartOfWord(hits, cut)) continue;
    if (cut.end <= word.start) clause.start = Math.max(clause.start, cut.end);
    else clause.end = Math.min(clause.end, cut.start);
  }
  return clause;
}

/** Folded, "não é necessário" holds the word for "and". */
const isPartOfWord = (hits: readonly Word[], cut: Span) =>
  hits.some((hit) => hit.tag !== 'breaks' && overlap(hit, cut) && hit.end - hit.start > cut.end - cut.start);

const within = (hit: Span, clause: Span) => hit.start >= clause.start && hit.end <= clause.end;

/** "Do not rinse", "spülen Sie es nicht ab", "rinsing is not needed"; but "do not forget to rinse". */
function isNegated(sentence: Sentence, verb: Span): boolean {
  const clause = clauseOf(sentence, verb);
  const inside = sentence.hits.filter((hit) => within(hit, clause));
  const negator = inside.find(({ tag, end }) => tag === 'negators' && end <= verb.end);
  if (negator)
    return !inside.some(
      ({ tag, start, end }) => tag === 'unless' && start >= negator.end && end <= verb.start,
    );
  return inside.some(({ tag, start }) => tag === 'negatorsAfter' && start >= verb.start);
}

/** "If irritation occurs, rinse", "rinse off if needed", "you may rinse". */
function isConditional(sentence: Sentence, verb: Span): boolean {
  const clause = clauseOf(sentence, verb);
  const { folded, end, hits } = sentence;
  return hits.some((hit) => {
    if (hit.tag === 'may') return within(hit, clause);
    if (hit.tag !== 'conditions') return false;
    if (hit.start < verb.end || within(hit, clause)) return true;
    // ", if desired." closes the sentence; ", if desired apply toner, …" speaks of what comes next.
    return (
      /^[^,、，]*[,、，]\s*$/.test(folded.slice(verb.end, hit.start)) &&
      !COMMA.test(folded.slice(hit.end, end))
    );
  });
}

/**
 * "Cleanse and rinse your face, then massage in": washed before anything was put on, and put on afterwards. After a
 * time told in digits ("leave for 10 minutes, wash and rinse") it is the product that comes off.
 */
function isPreparation(sentences: readonly Sentence[], index: number, verb: Span): boolean {
  const sentence = sentences[index];
  if (!sentence || /\d/.test(sentence.folded.slice(sentence.start, verb.start))) return false;
  // Turkish has one verb for both: "yüzünüzü yıkayın".
  const washed = sentence.hits.some(
    ({ tag, start, end }) =>
      tag === 'wash' && (end <= verb.start || (start === verb.start && end === verb.end)),
  );
  const applied = sentences
    .flatMap(({ hits }) => hits)
    .filter(({ tag, start, end }) => tag === 'apply' && !overlap({ start, end }, verb));
  const until = sentences[index + 1]?.end ?? sentence.end;
  return (
    washed &&
    applied.every(({ start }) => start > verb.start) &&
    applied.some(({ start }) => start > verb.start && start < until)
  );
}

/** "Wash the brush with soap and rinse well": the rinse goes on with the object of the washing. */
function isOfWashedThing(sentence: Sentence, verb: Span): boolean {
  const { hits } = sentence;
  const wash = hits.findLast(({ tag, end }) => tag === 'wash' && end <= verb.start);
  if (!wash) return false;
  // German and its like put the thing before the verb: "Pinsel waschen und ausspülen".
  const from = clauseOf(sentence, wash).start;
  const between = hits.filter(({ start, end }) => start >= from && end <= verb.start);
  const has = (role: Role) => between.some(({ tag }) => tag === role);
  if (has('face') || has('apply')) return false;
  const [thing] = between.filter(({ tag }) => tag === 'others');
  return thing !== undefined && !between.some(({ tag, end }) => tag === 'with' && end <= thing.start);
}

/** "After washing and rinsing the face": both verbs are done before. */
function isAfterWashing({ folded, hits }: Sentence, verb: Span): boolean {
  const wash = hits.findLast(({ tag, end }) => tag === 'wash' && end <= verb.start);
  if (!wash) return false;
  const between = folded.slice(wash.end, verb.start);
  return (
    !COMMA.test(between) &&
    wordsOf(between).length <= mostBetween &&
    hits.some(({ tag, start, end }) => tag === 'breaks' && start >= wash.end && end <= verb.start) &&
    hits.some(({ tag, end }) => tag === 'previous' && end <= wash.start && wash.start - end <= ADJACENT)
  );
}

/** "Rinse the bottle", "rinse eyes", "wash off with a cleanser", "after rinsing". */
function isOfSomethingElse(sentence: Sentence, verb: Span, language: Language): boolean {
  const clause = clauseOf(sentence, verb);
  const { folded, hits } = sentence;
  // "Remove … with a cloth" ends with its own instrument; "spoel de kwast af" has an object inside.
  const inside = hits.filter((hit) => within(hit, clause) && hit !== verb && hit.end !== verb.end);
  const instrument = (hit: Span) =>
    inside.some(
      ({ tag, end }) =>
        tag === 'with' && end <= hit.start && wordsOf(folded.slice(end, hit.start)).length <= mostBetween,
    );
  const gap = (from: number, to: number) => from <= to && to - from <= ADJACENT;
  if (inside.some((hit) => hit.tag === 'others' && !instrument(hit))) return true;
  if (isOfWashedThing(sentence, verb) || isAfterWashing(sentence, verb)) return true;
  const spaceless = SPACELESS.test(folded.slice(verb.start, verb.end));
  if (inside.some((hit) => hit.tag === 'cleaners' && (spaceless || instrument(hit)))) return true;
  // "Rinse your face before applying": it is not yet on the skin.
  if (hits.some(({ tag, start }) => tag === 'beforeUse' && start >= verb.end)) return true;
  return hits.some(
    ({ tag, start, end }) =>
      tag === 'previous' &&
      (overlap({ start, end }, verb) ||
        (language.postpositions ? gap(verb.end, start) : gap(end, verb.start))),
  );
}

const COMMA = /[,、，:：]/;
/** In words: "with a soft, damp" before its noun. */
const mostBetween = 3;
/** In characters: "after the" before its verb. */
const ADJACENT = 5;
