import { overlap, type Span } from '@/text/span';
import type { Sentence, Word } from './how-to-sentences';
import type { Role } from './instruction-words';

/** Words that begin another step of a sentence. */
export const OTHER_STEP: ReadonlySet<Role> = new Set(['breaks', 'apply', 'rinse', 'takeOff', 'wash']);

/** "Peel the patch off its liner", "enzymes peel away dead cells": not what is on the skin. */
export function isOfPeeled({ hits }: Sentence, verb: Span): boolean {
  // "Peel off to remove dead cells", "peel off with the dead cells": what is peeled is something else.
  const isStep = ({ tag }: Word) =>
    OTHER_STEP.has(tag) || tag === 'dried' || tag === 'duration' || tag === 'with';
  return hits.some((thing) => {
    if (thing.tag !== 'peeled') return false;
    if (overlap(thing, verb)) return true;
    const start = Math.min(thing.end, verb.end);
    const end = Math.max(thing.start, verb.start);
    const apart = hits.some(
      (hit) => isStep(hit) && hit.start >= start && hit.end <= end && !overlap(hit, verb),
    );
    return !apart;
  });
}
