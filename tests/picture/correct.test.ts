import { describe, expect, it } from 'vitest';
import { correctByLexicon } from '@/picture/correct';
import { textOf } from '@/picture/picture-text';
import { candidatesFor } from '../../scripts/lexicon/candidates';
import { pictured } from './pictured';

const corrected = (...lines: string[]) => correctByLexicon(textOf(pictured(...lines)), candidatesFor);
/** Printed around the tested name, so that it is in a list. */
const before = 'Aqua, Glycerin, Panthenol,';
const after = 'Allantoin, Xanthan Gum, Phenoxyethanol';
const inList = (...lines: string[]) => {
  const { text, doubts } = corrected(before, ...lines, after);
  return { text: text.slice(before.length, -after.length).trim().replace(/,$/, ''), doubts };
};

describe('the corrected list of a picture', () => {
  it.each([
    ['letters that look alike', ['Squaiane,'], 'Squalane'],
    ['a letter for two', ['Cyclopentasiioxane,'], 'Cyclopentasiloxane'],
    ['signs for letters', ['Hexy! Cinnamal,'], 'Hexyl Cinnamal'],
    ['several words', ['Simmoadsia Chinersis (Jojoba) Seed Oll,'], 'Simmondsia Chinensis (Jojoba) Seed Oil'],
    ['capitals', ['SODIUM HYALUR0NATE,'], 'SODIUM HYALURONATE'],
    ['a colour', ['Cl 77891,'], 'CI 77891'],
    ['a colour without its space', ['C119140,'], 'CI 19140'],
    ['a lost comma', ['Squalane Betaine,'], 'Squalane, Betaine'],
    ['a comma that became a stop', ['Squalane. Betaine,'], 'Squalane, Betaine'],
    ['a lost comma at a line’s end', ['Squalane', 'Betaine,'], 'Squalane, Betaine'],
    ['a name over two lines', ['Butylene', 'Glycol,'], 'Butylene Glycol'],
    ['a name that the printer parted', ['Hydroxyethyl-', 'cellulose,'], 'Hydroxyethylcellulose'],
    ['a hyphen of its own at a line’s end', ['Coco-', 'Caprylate/Caprate,'], 'Coco-Caprylate/Caprate'],
  ])('%s', (_, lines, text) => {
    expect(inList(...lines).text).toBe(text);
  });

  it.each([
    ['a name of the lexicon', ['Retinal,'], 'Retinal'],
    ['a name between two others', ['Glycenl Stearate,'], 'Glycenl Stearate'],
    ['a name that nobody knows', ['Foobaria Quuxis Extract,'], 'Foobaria Quuxis Extract'],
    ['half a name and an alcohol', ['Foobarus Alcohol Extract,'], 'Foobarus Alcohol Extract'],
    ['digits of a substance', ['Ceteareth-2O0,'], 'Ceteareth-2O0'],
  ])('but not %s', (_, lines, text) => {
    expect(inList(...lines).text).toBe(text);
  });

  it('leaves print that is not a list as it was read', () => {
    const prose = ['Avoid contact vvith eyes. If contact', 'occurs, rinse with vvater at once.'];
    expect(corrected(...prose)).toMatchObject({ text: prose.join('\n'), doubts: [] });
  });

  it('never turns the second line of an unknown name into an alcohol', () => {
    expect(inList('Zzeteqqyl', 'Alcohol,').text).toBe('Zzeteqqyl Alcohol');
  });
});

describe('doubts', () => {
  it('include every corrected name and its place', () => {
    expect(inList('Squaiane,').doubts).toEqual([
      { read: 'Squaiane', as: ['Squalane'], counted: true, span: { start: 27, end: 35 } },
    ]);
  });

  it('include a corrected flagged name', () => {
    expect(inList('Retino!,').doubts).toMatchObject([{ read: 'Retino!', as: ['Retinol'], counted: true }]);
    expect(inList('AIcohol Denal,').doubts).toMatchObject([{ as: ['Alcohol Denat'], counted: true }]);
  });

  it('include what may be a flagged name, without counting it', () => {
    const { text, doubts } = inList('Ratnel,');
    expect(text).toBe('Ratnel');
    expect(doubts).toMatchObject([{ read: 'Ratnel', as: ['Retinol'], counted: false }]);
  });

  it('are empty if everything was read with certainty', () => {
    expect(inList('Retinol, Salicylic Acid, Cetearyl Alcohol,').doubts).toEqual([]);
  });
});

it('words have their places in the corrected text', () => {
  const { text, words } = corrected(before, 'Squaiane « Betaine', after);
  for (const { span, text: read } of words)
    expect(text.slice(span.start, span.end).trim().charAt(0)).toBe(read === '«' ? '' : read.charAt(0));
});
