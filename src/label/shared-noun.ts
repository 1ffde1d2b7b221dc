import { foldAll, foldCase } from '@/text/fold';
import words from './words/entry-words.json';
import shared from './words/shared-nouns.json';

const ands = foldAll([...Object.values(words.and).flat(), ...shared.and]);
const AND = new RegExp(`(?<!\\s)\\s+(?:[&+]|${ands.join('|')})\\s+`, 'u');
/** The singular of a noun, by each of its forms. */
const nouns = new Map(
  Object.values(shared.nouns).flatMap(({ one, many }) =>
    foldAll([one, ...many]).map((form) => [form, foldCase(one)] as const),
  ),
);
/** They are names without the noun, too. */
const ownNames = new Set(foldAll(shared.ownNames));
const endings = foldAll(shared.endings);

/**
 * Two names that share a noun ("kwas glikolowy i salicylowy", "Lactic and Mandelic Acids", "Milch- und Salicylsäure"),
 * each with its own; null for every other name.
 */
export function withOwnNouns(name: string): readonly [string, string] | null {
  if (name.length > LONGEST || !AND.test(foldCase(name))) return null;
  const [left = '', right = '', more] = foldCase(name).split(AND);
  if (more !== undefined) return null;
  if (left.endsWith('-')) {
    const ending = endings.find((each) => right.endsWith(each));
    return ending ? [`${left.slice(0, -1)}${ending}`, right] : null;
  }
  const [first = '', ...adjective] = left.split(' ');
  const before = nouns.get(first);
  if (before && adjective.length > 0) return [`${before} ${adjective.join(' ')}`, `${before} ${right}`];
  const behind = nouns.get(right.slice(right.lastIndexOf(' ') + 1));
  // "Milk and Hyaluronic Acid": milk is a name of its own.
  if (!behind || ownNames.has(left)) return null;
  const own = right.slice(0, Math.max(0, right.lastIndexOf(' ')));
  return own ? [`${left} ${behind}`, `${own} ${behind}`] : null;
}

/** Longer names are sentences. */
const LONGEST = 60;
