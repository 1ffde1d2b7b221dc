import { isColourant } from '@/lexicon/colourants';
import { lookUp } from '@/lexicon/lookup';
import { foldKey } from '@/text/fold';
import { withoutPraise } from './name-affixes';
import { slashSides } from './slash-sides';

/** A few words, perhaps with a bracket. */
const NAME = /^\p{L}[\p{L}\p{M}\d'’.&-]*(?:\s[\p{L}\p{M}\d'’.()-]+){0,5}$/u;
const IN_BRACKET = /^([^()]{3,60})\(\s*([^()]{3,60})\)$/;

/**
 * True for a strange name beside which a known one tells what it is: behind a slash ("Canola Oil\\Huile de Colza") or
 * in a bracket ("Cocos Nucifera (Coconut Oil/Huile de Coco)", "Iron Oxide Red (CI 77491)").
 */
export function isToldBeside(name: string): boolean {
  const [, outside = '', inside = ''] = IN_BRACKET.exec(name) ?? [];
  if (NAME.test(outside.trim()) && sidesOf(inside).some(tells)) return true;
  const sides = sidesOf(name);
  return sides.length > 1 && sides.every((side) => NAME.test(side)) && sides.some(tells);
}

const sidesOf = (name: string): string[] => slashSides(name, -1).map(({ text }) => text);

const tells = (name: string): boolean =>
  lookUp(name)?.is === 'known' || lookUp(withoutPraise(name))?.is === 'known' || isColourant(foldKey(name));
