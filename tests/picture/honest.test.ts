import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { lookUp } from '@/lexicon/lookup';
import { judgePicture, type PictureOf } from '@/picture/judge-picture';
import names from '../../scripts/draw-labels/names.json';
import { candidatesFor } from '../../scripts/lexicon/candidates';

import { misreadings } from './misreadings';
import { pictured } from './pictured';

/** A misread name never makes a list clear unless it is clear whatever that name was. */

const toner = { title: 'Clearing Toner', category: 'Toners' };
const serum = { title: 'Night Serum', category: 'Serums' };

const judged = (name: string, about: PictureOf) =>
  judgePicture(
    about,
    pictured(
      ...`Aqua, Glycerin, ${name}, Butylene Glycol, Panthenol,\nAllantoin, Phenoxyethanol`.split('\n'),
    ),
    candidatesFor,
  ).report;

const Family = z.object({
  names: z.array(
    z.object({
      name: z.string(),
      also: z.array(z.string()).optional(),
      in: z.record(z.string(), z.array(z.string())).optional(),
    }),
  ),
});

/** The engine reads Latin letters alone; and of three letters, one that is misread makes any other word. */
const LATIN = /^[\p{Script=Latin}\p{N}\p{P} +]+$/u;
const folder = join(import.meta.dirname, '../../src/lexicon/families');
const flagged = readdirSync(folder)
  .flatMap((file) => Family.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))).names)
  .flatMap(({ name, also = [], in: others = {} }) => [name, ...also, ...Object.values(others).flat()])
  .filter((name) => LATIN.test(name) && !name.includes(',') && name.length > 3);

/** The names that decide a verdict when nothing is misread. */
const deciding = [toner, serum].flatMap((about) =>
  flagged.filter((name) => judged(name, about).verdict !== 'clear').map((name) => ({ name, about })),
);

describe('a flagged name that is misread', () => {
  it('is among enough that decide a verdict', () => {
    expect(deciding.length).toBeGreaterThan(600);
  });

  it('never ends in a verdict of "clear", unless it was misread as the name of something else', () => {
    const misread = fc
      .constantFrom(...deciding)
      .chain(({ name, about }) =>
        fc.constantFrom(...misreadings(name)).map((read) => ({ name, read, about })),
      )
      .filter(({ read }) => (lookUp(read)?.is ?? 'flag') === 'flag');
    fc.assert(
      fc.property(misread, ({ read, about }) => {
        expect(judged(read, about).verdict).not.toBe('clear');
      }),
      { numRuns: 400 },
    );
  });
});

/** Look-alikes of the flagged names, beside the names that most lists are made of. */
const lookAlikes = [
  'Cetyl Alcohol',
  'Stearyl Alcohol',
  'Cetearyl Alcohol',
  'Benzyl Alcohol',
  'Lanolin Alcohol',
  'Phenethyl Alcohol',
  'Polyvinyl Alcohol',
  'Stearic Acid',
  'Lauric Acid',
  'Lactobionic Acid',
  'Azelaic Acid',
  'Ascorbic Acid',
  'Sodium Lactate',
  'Lactose',
  'Panthenol',
  'Bakuchiol',
  'Farnesol',
  'Bisabolol',
  'Glycine',
  'Retinyl Palmitate',
  'Salix Alba Leaf Extract',
];
const ordinary = [
  ...new Set([...names.base, ...names.high, ...names.middle, ...names.low, ...names.end, ...lookAlikes]),
];

const isFlagged = (read: string) => lookUp(read)?.is === 'flag';

describe('an ordinary name that is misread', () => {
  it('never counts as a flagged one, unless it was misread as its very name', () => {
    const misread = fc
      .constantFrom(...ordinary)
      .chain((name) => fc.constantFrom(...misreadings(name)))
      .filter((read) => !isFlagged(read));
    fc.assert(
      fc.property(misread, fc.constantFrom(toner, serum), (read, about) => {
        expect(['clear', 'unread']).toContain(judged(read, about).verdict);
      }),
      { numRuns: 300 },
    );
  });

  it('hardly ever keeps a list from being clear', () => {
    const read = ordinary.flatMap(misreadings).filter((one, index) => index % 37 === 0 && !isFlagged(one));
    const unread = read.filter((one) => judged(one, toner).verdict !== 'clear');
    // "Ctyl Alcohol" may be cetyl or ethyl alcohol.
    expect(unread.length, unread.join('; ')).toBeLessThan(read.length / 200);
    expect(read.length).toBeGreaterThan(250);
  });
});
