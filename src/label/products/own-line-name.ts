import { sentenceWords } from '../names/sentence-words';
import type { Token } from '../path/token';
import { NAME_ALONE } from './name-brackets';
import { stepOf } from './steps';

const LONGEST = 90;
const MOST_WORDS = 12;

/** "[Cream]", "<증정품>": the bracket is the heading's. */
export const unbracketed = (name: string): string => NAME_ALONE.exec(name)?.[1] ?? name;

/**
 * The name that a token prints on a line of its own ("Cleanser" above its list), as printed; null for a sentence, a
 * bullet, or a part of a line.
 */
export function ownLineName(tokens: readonly Token[], index: number): string | null {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token?.kind !== 'piece' || token.bullet || token.before === 'comma' || token.before === 'stop')
    return null;
  if (next && next.before !== 'line' && next.before !== 'paragraph') return null;
  const printed = token.piece.printed.trim();
  const line = printed.replace(/(?<!\s)\s*[:：\-–—]\s*$/, '').replace(/^[■□◆▶●\s]+/, '');
  const name = unbracketed(line);
  const words = name.split(/\s+/).length;
  if (name.length > LONGEST || words > MOST_WORDS || /[:：.!?]\s+\S/.test(withoutStep(name))) return null;
  return sentenceWords(name) <= 1 && /\p{L}/u.test(name) ? name : null;
}

/** "STEP 01: Rubber Mask": the colon behind a step's number opens no sentence. */
const withoutStep = (name: string): string => {
  const colon = name.search(/[:：]/);
  return colon > 0 && stepOf(name.slice(0, colon)) !== null ? name.slice(colon + 1) : name;
};
