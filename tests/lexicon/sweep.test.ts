import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../src/label/names/name-meaning';
import { ownNames } from './own-names';

/** Official names that contain a trigger word, each with the expected meaning. The file is outside the project, and may be absent. */
const SWEEP = join(import.meta.dirname, '../../../shared/domain/cosing_sweep.tsv');

const flagOf = (name: string) => {
  const { meaning, repaired } = meaningOf(name);
  return meaning?.is === 'flag' ? { family: meaning.family, grade: meaning.grade, repaired } : null;
};

describe('official names, by their whole name', () => {
  it.each(ownNames)('%s: %s', (name, family) => {
    expect(flagOf(name)?.family ?? null).toBe(family);
    expect(flagOf(name.toLowerCase())?.family ?? null).toBe(family);
  });
});

const FAMILIES: Record<string, string> = {
  'FLAG:drying_alcohol': 'drying-alcohol',
  'FLAG:retinoid': 'retinoid',
  'FLAG:aha': 'aha',
  'FLAG:bha': 'bha',
  'FLAG:bha_botanical': 'bha',
  // Flagged with a grade of their own, which is never strong by itself.
  'TRAP:aha_ph_adjuster': 'aha citric',
  'TRAP:retinoid_weak_ester': 'retinoid ester',
};

/** The verdict table was amended after the sweep was made: a keto acid is not an AHA, and willow leaf is not bark. */
const AMENDED: Record<string, string | null> = { 'PYRUVIC ACID': null, 'SALIX ALBA LEAF EXTRACT': null };

/** The sweep names PHAs and components of peels; the article says nothing about them in a list. */
const expected = (name: string, label: string): string | null =>
  name in AMENDED ? (AMENDED[name] ?? null) : (FAMILIES[label] ?? null);

if (existsSync(SWEEP))
  describe('the whole sweep of official names', () => {
    const rows = readFileSync(SWEEP, 'utf8').trim().split('\n').slice(1);

    it(`comes out as expected: ${rows.length} names`, () => {
      const wrong = rows.flatMap((row) => {
        const [name = '', , label = ''] = row.split('\t');
        const found = flagOf(name);
        const wanted = expected(name, label);
        const got = found && (wanted?.includes(' ') ? `${found.family} ${found.grade}` : found.family);
        return got === wanted && !found?.repaired ? [] : [`${name}: ${got}, expected ${wanted}`];
      });
      expect(wrong).toEqual([]);
      expect(rows.length).toBeGreaterThan(700);
    });
  });
else console.info('No sweep of official names beside the project: own table only.');
