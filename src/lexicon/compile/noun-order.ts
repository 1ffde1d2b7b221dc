import { acidInEitherPlace } from '../acid-nouns';

/**
 * The word for "acid" stands before its adjective or behind it in some languages ("кислота салициловая", "салициловая
 * кислота"), or has another form ("acidul lactic"): one spelling in a data file stands for all of them.
 */
export function inBothOrders(name: string, language: string): string[] {
  const own = acidInEitherPlace(language);
  const words = name.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (!own || words.length < 2) return [name];
  const rest = own.includes(first) ? words.slice(1) : own.includes(last) ? words.slice(0, -1) : null;
  if (!rest) return [name];
  const adjective = rest.join(' ');
  return own.flatMap((noun) => [`${noun} ${adjective}`, `${adjective} ${noun}`]);
}
