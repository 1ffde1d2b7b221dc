import type { LabelList } from '@/label/lists/label';
import type { Product } from '@/report/product';
import type { Contact, Kind } from '@/report/report';
import { foldKey } from '@/text/fold';
import { fold } from '@/text/folded-text';
import { patternFinder } from '@/text/word-patterns';
import { joinedParts } from '../title/joined-parts';
import { NO_RINSE_WORDS, RINSED_OFF_WORDS } from '../title/kind-words';
import { isSoaked } from '../title/things';
import { titleSigns } from '../title/title-kind';
import clays from '../words/clays.json';
import { readInstructions } from './instructions';
import { findRinse, isRinsedByTitle } from './title-rinse';
import { isScrub, isSoap } from './washed-off';

const findRinsedOff = patternFinder([{ tag: 'rinsedOff', patterns: RINSED_OFF_WORDS }]);
const findNoRinse = patternFinder([{ tag: 'noRinse', patterns: NO_RINSE_WORDS }]);
const CLAYS: ReadonlySet<string> = new Set(clays);
/** A clay among the first names makes a mask or a peel rinse-off. */
const clayPlaces = 5;

const DEVICES: ReadonlySet<Kind> = new Set(['pore-strip', 'steamer', 'device']);
/** Nobody rinses these off: words of a how-to that say so speak of the evening, or of the next step. */
const ALWAYS_LEFT_ON: ReadonlySet<Kind> = new Set(['sunscreen', 'makeup']);
const LEFT_ON: ReadonlySet<Kind> = new Set(['toner-like', 'serum', 'moisturizer']);

/** How long a product stays on: the instructions decide, then the title, then the category. */
export function contactOf(kind: Kind, product: Product, list: LabelList | null): Contact {
  if (DEVICES.has(kind)) return 'device';
  if (kind === 'off-topic') return 'unknown';
  if (ALWAYS_LEFT_ON.has(kind)) return 'leave-on';
  const howTo = readInstructions(product.howTo);
  if (howTo.leaveOn) return 'leave-on';
  if (LEFT_ON.has(kind) ? howTo.rinseAfterUse : howTo.rinse) return 'rinse-off';
  const title = fold(product.title);
  if (findNoRinse(title).length > 0) return 'leave-on';
  // "Rinse-Off Cream": a cream is rinsed off where its own name says so.
  if (LEFT_ON.has(kind)) return findRinsedOff(title).length > 0 ? 'rinse-off' : 'leave-on';
  if (kind === 'cleanser' || isRinsedByTitle(product.title, kind)) return 'rinse-off';
  if (isSoap(list)) return 'rinse-off';
  if (kind === 'body' || kind === 'lip')
    return isWashed(product, kind) || isGrainy(product, list) ? 'rinse-off' : 'leave-on';
  if (kind !== 'peel' && kind !== 'mask') return 'leave-on';
  const filed = findRinse(fold(product.category)).length > 0 && !isSwiped(product.title);
  return holdsClay(list) || filed ? 'rinse-off' : 'leave-on';
}

/** "Peel Pads" stay on, wherever they are filed. */
const isSwiped = (title: string): boolean =>
  titleSigns(title).evidence.some(({ said }) => isSoaked(said.split(' ').at(-1) ?? ''));

/** A "Body Cleansing Oil", and a bare "Gel" or "Sea Salt" in a category for body wash or bath salts. */
function isWashed({ title, category }: Product, kind: Kind): boolean {
  const { washes, texture, evidence } = titleSigns(title);
  return washes || ((texture || evidence.length === 0) && isShelfOfRinsed(category, kind));
}

/** An "Exfoliating Lip Balm" of sugar. */
const isGrainy = ({ title }: Product, list: LabelList | null): boolean =>
  isScrub(list) && titleSigns(title).evidence.some(({ kind }) => kind === 'peel');

/** "Bath & Shower"; in "Bath & Body" only a part of it is rinsed off. */
function isShelfOfRinsed(category: string, kind: Kind): boolean {
  const parts = joinedParts(category.split(/[>|/]/).at(-1) ?? '');
  return parts.length > 0 && parts.every((part) => isRinsedByTitle(part, kind));
}

const holdsClay = (list: LabelList | null): boolean =>
  list?.entries.slice(0, clayPlaces).some(({ text }) => isClay(text)) ?? false;

/** "Kaolin", "Kaolin (Clay)", "Illite/Kaolin", "Green Clay (Illite)". */
const isClay = (name: string): boolean => name.split(/[()（）/]/).some((part) => CLAYS.has(foldKey(part)));
