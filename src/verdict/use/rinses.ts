import { SPACELESS } from '@/text/spaceless';
import { isWithin, overlap, type Span } from '@/text/span';
import { wordsOf } from '@/text/words';
import { clauseOf, puttingOn, type Sentence } from './how-to-sentences';
import type { Language, Role } from './instruction-words';
import { isConditional, isNarrow, isNegated } from './no-instruction';
import { isOfPeeled, OTHER_STEP } from './peeled';
import { ADJACENT, isOfWashing, isPreparation, mostBetween } from './preparation';
import { isNextTime } from './time-of-day';

/** What a sentence tells one to do with the product on the skin. */
export interface Instruction {
  rinse: boolean;
  leaveOn: boolean;
  /** Only one way to rinse is forbidden: "do not rinse with hot water". */
  notLikeThat: boolean;
  /** It stays on, until the morning, the evening or a rinse that is told elsewhere. */
  untilLater: boolean;
  /** Something tells that the product is on the skin when it is rinsed: it was applied, or some minutes passed. */
  putOn: boolean;
}

/** In words: "the remaining mask gently with a soft, warm and" before its noun. */
const mostOfStep = 8;

/** A word that takes something off with water. */
interface Rinse extends Span {
  /** "Remove … with a damp cloth": the cloth is no object of it. */
  wet: readonly Span[];
}

/** Reads sentence `index` of the instructions. */
export function readSentence(sentences: readonly Sentence[], index: number, language: Language): Instruction {
  const instruction: Instruction = {
    rinse: false,
    leaveOn: false,
    notLikeThat: false,
    untilLater: false,
    putOn: false,
  };
  const sentence = sentences[index];
  if (!sentence) return instruction;
  const of = (role: Role) => sentence.hits.filter(({ tag }) => tag === role);
  const noRinse = of('noRinse');
  instruction.leaveOn =
    noRinse.length > 0 ||
    of('overnight').some((hit) => !isNegated(sentence, hit) && !isConditional(sentence, hit));
  instruction.untilLater = of('stays').some(
    (hit) => !isNegated(sentence, hit) && !isConditional(sentence, hit),
  );
  for (const verb of rinsesOf(sentence)) {
    if (noRinse.some((hit) => overlap(hit, verb)) || isOfSomethingElse(sentence, verb, language)) continue;
    // "Instead of getting washed off, it sinks in" tells what it does, not what to do.
    if (
      of('rather').some(
        (hit) =>
          hit.start <= verb.start && isWithin(hit, sentence) && hit.end >= clauseOf(sentence, verb).start,
      )
    )
      continue;
    // "On cleansed and rinsed skin".
    if (of('cleansed').some((hit) => isWithin(verb, hit))) continue;
    if (isPreparation(sentences, index, verb)) continue;
    // "Remove without water" says how, not that it stays.
    if (isNegated(sentence, verb)) {
      const narrow = isNarrow(sentence, verb);
      instruction.notLikeThat ||= narrow;
      instruction.leaveOn ||= verb.wet.length === 0 && !narrow;
    } else if (isConditional(sentence, verb)) continue;
    else if (isNextTime(sentences, index, verb)) instruction.untilLater = true;
    else {
      instruction.rinse = true;
      instruction.putOn ||= isPutOn(sentences, index, verb);
    }
  }
  return instruction;
}

/** The words for rinsing, and those for taking off with something wet. */
function rinsesOf(sentence: Sentence): Rinse[] {
  const of = (role: Role) => sentence.hits.filter(({ tag }) => tag === role);
  const wets = of('wet').filter(
    (wet) =>
      !of('face').some((face) => overlap(face, wet)) &&
      !of('negators').some(({ end }) => end <= wet.start && wet.start - end <= ADJACENT),
  );
  const taken = of('takeOff').flatMap((verb) => {
    const wet = wets.filter((hit) => isOneStep(sentence, verb, hit));
    return wet.length > 0 ? [{ ...verb, wet }] : [];
  });
  const peels = of('peelOff').filter((verb) => !isOfPeeled(sentence, verb));
  return [...[...of('rinse'), ...peels].map((verb) => ({ ...verb, wet: [] })), ...taken];
}

/** True if no other step comes between two words of a sentence: "Remove with a warm, damp cloth". */
function isOneStep({ folded, hits }: Sentence, one: Span, other: Span): boolean {
  const start = Math.min(one.end, other.end);
  const end = Math.max(one.start, other.start);
  return (
    start >= end ||
    (wordsOf(folded.slice(start, end)).length <= mostOfStep &&
      !hits.some((hit) => OTHER_STEP.has(hit.tag) && hit.start >= start && hit.end <= end))
  );
}

/** In words before a rinse, and in characters where no spaces part them: fewer say nothing of what is done before it. */
const leastBefore = 3;
const leastCharacters = 6;

/** True where something before says that the product is on the skin, and not that the face is washed. */
function isPutOn(sentences: readonly Sentence[], index: number, verb: Span): boolean {
  const sentence = sentences[index];
  if (!sentence) return false;
  const of = (role: Role) => sentence.hits.filter(({ tag }) => tag === role);
  // "Lather the cleanser, rinse, then use this": another product of the routine comes off.
  const [cleaner] = of('cleaners').filter(
    (hit) => hit.end <= verb.start && !of('cleansed').some((skin) => overlap(skin, hit)),
  );
  const follows = sentences
    .slice(index)
    .some(({ hits }) => hits.some(({ tag, start }) => tag === 'apply' && start >= verb.end));
  if (cleaner && follows && of('duration').length === 0) return false;
  if (of('duration').length > 0 || puttingOn(sentences).some(({ start }) => start < verb.start)) return true;
  const before = sentence.folded.slice(sentence.start, verb.start);
  const isLong = SPACELESS.test(before)
    ? before.trim().length >= leastCharacters
    : wordsOf(before).length >= leastBefore;
  const isOfFace = sentence.hits.some(({ tag }) => tag === 'wash' || tag === 'face' || tag === 'cleansed');
  return isLong && !isOfFace;
}

/** "Rinse the bottle", "rinse eyes", "wash off with a cleanser", "after rinsing". */
function isOfSomethingElse(sentence: Sentence, verb: Rinse, language: Language): boolean {
  const clause = clauseOf(sentence, verb);
  const { folded, hits } = sentence;
  const spaceless = SPACELESS.test(folded.slice(verb.start, verb.end));
  // "Remove … with a cloth" ends with its own instrument, 濡れタオルで拭き取 holds it; "spoel de kwast af" holds an object.
  const inside = hits.filter(
    (hit) =>
      isWithin(hit, clause) &&
      (hit.start !== verb.start || hit.end !== verb.end) &&
      hit.end !== verb.end &&
      !(spaceless && isWithin(hit, verb)) &&
      !verb.wet.some((wet) => overlap(wet, hit)),
  );
  const instrument = (hit: Span) =>
    inside.some(
      ({ tag, end }) =>
        tag === 'with' && end <= hit.start && wordsOf(folded.slice(end, hit.start)).length <= mostBetween,
    );
  const gap = (from: number, to: number) => from <= to && to - from <= ADJACENT;
  if (inside.some((hit) => hit.tag === 'others' && !instrument(hit))) return true;
  if (isOfWashing(sentence, verb)) return true;
  const bare = spaceless || language.cases;
  if (!isTimed(sentence, verb) && inside.some((hit) => hit.tag === 'cleaners' && (bare || instrument(hit))))
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
const isTimed = ({ hits }: Sentence, verb: Span): boolean =>
  hits.some(({ tag, end }) => tag === 'duration' && end <= verb.start) &&
  hits.some(({ tag, end }) => tag === 'apply' && end <= verb.start);

/** "Let it sit before rinsing" puts it on first, "before rinsing, …" and "after rinsing" do not. */
const isUntil = ({ hits }: Sentence, word: Span): boolean =>
  hits.some(({ tag, start }) => tag === 'until' && start === word.start) &&
  hits.some(({ tag, end }) => tag === 'apply' && end <= word.start);
