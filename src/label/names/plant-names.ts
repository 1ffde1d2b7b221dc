import { lookUp, type Meaning } from '@/lexicon/lookup';
import nameParts from '../words/name-parts.json';
import type { EntryParts } from './entry-parts';

/** The words of a plant's name: "Punica Granatum", "Citrus Aurantium Dulcis", "Witch Hazel". */
const PLANT = /^\p{L}{3,}(?:\s\p{L}{3,}){1,2}$/u;
/** What is taken of a plant: "Seed Oil", "Leaf Cell Extract". */
const TAKEN: ReadonlySet<string> = new Set(nameParts.plant);

/**
 * "Pomegranate Seed Oil (Punica Granatum)", "Pyrus Malus (Organic Apple Juice/Jus de Pomme)": a plant by two names, and
 * what is taken of it behind one of them. Official names print it behind the other.
 */
export function plantMeaning({ outside, brackets }: EntryParts): Meaning | undefined {
  const [bracket, ...others] = brackets;
  if (!bracket || others.length > 0 || bracket.whole.carried || bracket.whole.origin) return undefined;
  // "Water Hamamelis Virginiana (Witch Hazel) Extract": another name without its comma.
  if (lookUp(outside.split(' ', 1)[0] ?? '')) return undefined;
  for (const { text } of bracket.pieces) {
    const found = officially(text, outside) ?? officially(outside, text);
    if (found) return found;
  }
  return undefined;
}

function officially(plant: string, other: string): Meaning | undefined {
  if (!PLANT.test(plant)) return undefined;
  const words = other.split(/\s/);
  const taken = words.slice(words.findLastIndex((word) => !TAKEN.has(word.toLowerCase())) + 1);
  return taken.length > 0 && taken.length < words.length ? lookUp([plant, ...taken].join(' ')) : undefined;
}
