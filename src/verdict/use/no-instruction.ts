import { isWithin, overlap, type Span } from '@/text/span';
import { wordsOf } from '@/text/words';
import { clauseOf, type Sentence } from './how-to-sentences';
import { COMMA } from './preparation';

/** "Do not rinse", "spülen Sie es nicht ab", "rinsing is not needed"; but "do not forget to rinse". */
export function isNegated(sentence: Sentence, verb: Span): boolean {
  const clause = clauseOf(sentence, verb);
  const inside = sentence.hits.filter((hit) => isWithin(hit, clause));
  const negator = inside.find(({ tag, end }) => tag === 'negators' && end <= verb.end);
  if (negator)
    return !inside.some(
      ({ tag, start, end }) => tag === 'unless' && start >= negator.end && end <= verb.start,
    );
  return inside.some(({ tag, start }) => tag === 'negatorsAfter' && start >= verb.start);
}

/** "Do not rinse with hot water": words behind the verb, or an instrument, say how. */
export function isNarrow(sentence: Sentence, verb: Span): boolean {
  const clause = clauseOf(sentence, verb);
  return (
    sentence.hits.some((hit) => hit.tag === 'with' && isWithin(hit, clause)) ||
    wordsOf(sentence.folded.slice(verb.end, clause.end)).length > 0
  );
}

/** "If irritation occurs, rinse", "rinse off if needed", "you may rinse". */
export function isConditional(sentence: Sentence, verb: Span): boolean {
  const clause = clauseOf(sentence, verb);
  const { folded, end, hits } = sentence;
  return hits.some((hit) => {
    if (hit.tag !== 'may' && hit.tag !== 'conditions') return false;
    if (isBehindTime(sentence, verb, hit)) return true;
    if (hit.tag === 'may') return isWithin(hit, clause);
    // "When it has dried, rinse": sooner or later it has.
    if (hits.some((other) => other.tag === 'dried' && overlap(other, hit))) return false;
    if (hit.start < verb.end || isWithin(hit, clause)) return true;
    // ", if desired." ends the sentence; ", if desired apply toner, …" is about what comes next.
    return (
      /^[^,、，]*[,、，]\s*$/.test(folded.slice(verb.end, hit.start)) &&
      !COMMA.test(folded.slice(hit.end, end)) &&
      !hits.some(({ tag, start }) => tag === 'apply' && start >= hit.end)
    );
  });
}

/** "Rinse off after 20 minutes if desired": only a time stands between. */
const isBehindTime = ({ folded, hits }: Sentence, verb: Span, hit: Span): boolean =>
  hits.some(
    (time) =>
      time.tag === 'duration' &&
      time.start >= verb.end &&
      !COMMA.test(folded.slice(verb.end, time.start)) &&
      folded.slice(time.end, hit.start).trim() === '',
  );
