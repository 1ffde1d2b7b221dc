import { fold } from '@/text/folded-text';
import { SPACELESS } from '@/text/spaceless';
import type { Span } from '@/text/span';
import type { PatternHit } from '@/text/word-patterns';
import { wordsOf } from '@/text/words';
import { clauseOf, overlap, type Sentence, sentencesOf, within } from './how-to-sentences';
import { findInstructionWords, type InstructionTag, type Language, type Role } from './instruction-words';
import { ADJACENT, COMMA, isOfWashing, isPreparation, mostBetween } from './preparation';

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
    // "When it has dried, rinse": sooner or later it has.
    if (hit.tag !== 'conditions' || hits.some((other) => other.tag === 'dried' && overlap(other, hit)))
      return false;
    if (hit.start < verb.end || within(hit, clause)) return true;
    // ", if desired." closes the sentence; ", if desired apply toner, …" speaks of what comes next.
    return (
      /^[^,、，]*[,、，]\s*$/.test(folded.slice(verb.end, hit.start)) &&
      !COMMA.test(folded.slice(hit.end, end))
    );
  });
}

/** "Rinse the bottle", "rinse eyes", "wash off with a cleanser", "after rinsing". */
function isOfSomethingElse(sentence: Sentence, verb: Span, language: Language): boolean {
  const clause = clauseOf(sentence, verb);
  const { folded, hits } = sentence;
  const spaceless = SPACELESS.test(folded.slice(verb.start, verb.end));
  // "Remove … with a cloth" ends with its own instrument, 濡れタオルで拭き取 holds it; "spoel de kwast af" holds an object.
  const inside = hits.filter(
    (hit) => within(hit, clause) && hit !== verb && hit.end !== verb.end && !(spaceless && within(hit, verb)),
  );
  const instrument = (hit: Span) =>
    inside.some(
      ({ tag, end }) =>
        tag === 'with' && end <= hit.start && wordsOf(folded.slice(end, hit.start)).length <= mostBetween,
    );
  const gap = (from: number, to: number) => from <= to && to - from <= ADJACENT;
  if (inside.some((hit) => hit.tag === 'others' && !instrument(hit))) return true;
  if (isOfWashing(sentence, verb)) return true;
  if (
    !isTimed(sentence, verb) &&
    inside.some((hit) => hit.tag === 'cleaners' && (spaceless || instrument(hit)))
  )
    return true;
  // "Rinse your face before applying": it is not yet on the skin.
  if (hits.some(({ tag, start }) => tag === 'beforeUse' && start >= verb.end)) return true;
  return hits.some(
    ({ tag, start, end }) =>
      tag === 'previous' &&
      !isUntil(sentence, { start, end }) &&
      (overlap({ start, end }, verb) ||
        (language.postpositions ? gap(verb.end, start) : gap(end, verb.start))),
  );
}

/** "Leave on for 20 minutes and wash off with a cleanser": what was left on for a time comes off. */
const isTimed = ({ folded, start, hits }: Sentence, verb: Span): boolean =>
  /\d/.test(folded.slice(start, verb.start)) &&
  hits.some(({ tag, end }) => tag === 'apply' && end <= verb.start);

/** "Let it sit before rinsing" puts it on first, "before rinsing, …" and "after rinsing" do not. */
const isUntil = ({ hits }: Sentence, word: Span): boolean =>
  hits.some(({ tag, start }) => tag === 'until' && start === word.start) &&
  hits.some(({ tag, end }) => tag === 'apply' && end <= word.start);
