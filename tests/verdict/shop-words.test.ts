import { describe, expect, it } from 'vitest';
import { claimedActives } from '@/verdict/claims/claimed-actives';
import { poreClaims } from '@/verdict/claims/pore-claims';
import { titleSigns } from '@/verdict/title/title-kind';
import { devicesIn } from '@/verdict/topics/devices';
import { readInstructions } from '@/verdict/use/instructions';

describe('the face is rinsed before the product is applied', () => {
  it.each([
    'Rinse face with water, pat dry, then apply three drops.',
    'Rincez votre visage à l’eau claire, séchez, puis appliquez quelques gouttes de sérum.',
  ])('"%s"', (howTo) => {
    expect(readInstructions(howTo).rinse).toBe(false);
  });
  it.each(['Massage in. Rinse face with water and pat dry.', 'Leave for a while, then rinse your face.'])(
    'and not in "%s"',
    (howTo) => {
      expect(readInstructions(howTo).rinse).toBe(true);
    },
  );
});

describe('an active of another product is not claimed', () => {
  it.each([
    'Use after your 2 % salicylic acid toner.',
    'A gentle alternative to 1% retinol.',
    'Bakuchiol: nature’s retinol.',
    'Nicht mit Retinol kombinieren.',
  ])('"%s"', (text) => {
    expect(claimedActives(text)).toEqual([]);
  });
  it('an elided article may come before one that is', () => {
    expect(claimedActives('8 % d’acide glycolique et aloe.')).toMatchObject([{ active: 'aha', percent: 8 }]);
  });
});

describe('promises about pores', () => {
  it.each([
    'It makes pores invisible.',
    'Les pores sont resserrés dès la première application.',
    'Trækker porerne sammen.',
    'Your pores: erased.',
    'Der Poren-Verkleinerer',
  ])('"%s" is one', (text) => {
    expect(poreClaims(text)).toHaveLength(1);
  });
  it.each([
    'Makes pores look invisible.',
    'Les pores paraissent visiblement resserrés.',
    'Får porerne til at fremstå synligt mindre.',
    'Your pores: cleansed.',
  ])('"%s" is not one', (text) => {
    expect(poreClaims(text)).toEqual([]);
  });
});

describe('titles', () => {
  const kindOf = (title: string) =>
    titleSigns(title).evidence.toSorted((one, other) => other.weight - one.weight)[0]?.kind;
  it.each([
    'Breath Freshener Mint',
    'Lufterfrischer Wald',
    'Dampfbügeleisen',
    'Освежитель воздуха',
    'Corn Removing Solution',
  ])('"%s" is no skin care', (title) => {
    expect(kindOf(title)).toBe('off-topic');
  });
  it.each(['Face & Body Mist Linen', 'Skin Freshener'])('"%s" is a toner', (title) => {
    expect(kindOf(title)).toBe('toner-like');
  });
  it.each(['Mitesserstreifen 8 St.', 'Tiras para puntos negros', 'Paski na wągry'])(
    '"%s" is a pore strip',
    (title) => {
      expect(devicesIn(title).map(({ topic }) => topic)).toEqual(['pore-strip']);
    },
  );
  it('"Nasal Breathing Strips" are not pore strips', () => {
    expect(devicesIn('Nasal Breathing Strips')).toEqual([]);
  });
});
