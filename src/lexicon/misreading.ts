import { lookUpKey, type Meaning } from './lookup';

/** Signs that scanners and typists confuse: what is printed, and the letters that it may mean. */
const MISREAD: readonly (readonly [printed: string, meant: readonly string[]])[] = [
  ['0', ['o']],
  ['1', ['l', 'i']],
  ['5', ['s']],
  ['8', ['b']],
  ['rn', ['m']],
  ['vv', ['w']],
  ['ii', ['ll', 'il', 'li']],
  ['i', ['l']],
  ['l', ['i']],
];
/** Longer keys are no names, and shorter ones could be anything. */
const shortest = 5;
const longest = 40;

/**
 * The name that a key means if signs were misread ("a1coholdenat", "retin0l", "aicohol"): one kind of sign
 * read as one letter, in one place or in all. Callers ask only for keys that are no known name. Undefined where
 * nothing known comes of it, or where two different names do.
 */
export function asMisread(key: string): Meaning | undefined {
  if (key.length < shortest || key.length > longest || !ASCII.test(key)) return undefined;
  const found = new Map<string, Meaning>();
  for (const [printed, meant] of MISREAD)
    for (const letters of meant)
      for (const read of readings(key, printed, letters)) {
        const meaning = lookUpKey(read);
        if (meaning) found.set(meaning.is === 'known' ? read : meaning.name, meaning);
      }
  const [only, ...others] = found.values();
  return others.length === 0 ? only : undefined;
}

const ASCII = /^[a-z0-9]+$/;
const mostPlaces = 6;

/** The key with each place of `printed` replaced, and with all of them. */
function readings(key: string, printed: string, letters: string): string[] {
  const places: number[] = [];
  for (
    let at = key.indexOf(printed);
    at >= 0 && places.length < mostPlaces;
    at = key.indexOf(printed, at + 1)
  )
    places.push(at);
  if (places.length === 0) return [];
  const single = places.map((at) => key.slice(0, at) + letters + key.slice(at + printed.length));
  return places.length > 1 ? [...single, key.replaceAll(printed, letters)] : single;
}
