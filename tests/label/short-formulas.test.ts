import { describe, expect, it } from 'vitest';
import { readLabel } from '@/label/read-label';

const scripts = {
  latin: ['Water', 'Glycerin', 'Salicylic Acid', 'Panthenol'],
  japanese: ['水', 'グリセリン', 'サリチル酸', 'パンテノール'],
  korean: ['정제수', '글리세린', '살리실릭애씨드', '판테놀'],
  chinese: ['水', '甘油', '水杨酸', '泛醇'],
  cyrillic: ['Вода', 'Глицерин', 'Салициловая кислота', 'Пантенол'],
};
const strengths = ['80', '10', '1', '0.5'];
const namesIn = (text: string) =>
  readLabel(text).lists.map(({ entries }) => entries.map(({ printed }) => printed.withoutStrength));

describe('a short formula with strengths', () => {
  it.each(Object.entries(scripts))('is a list in %s letters', (_, names) => {
    for (const percent of ['%', ' %', '％'])
      for (const separator of ['\n', ', '])
        expect(
          namesIn(names.map((name, at) => `${name} ${strengths[at]}${percent}`).join(separator)),
        ).toEqual([names]);
  });

  it.each(Object.entries(scripts))(
    'is a teaser in %s letters where no base carries the active',
    (_, names) => {
      expect(
        namesIn(
          names
            .slice(2)
            .map((name, at) => `${name} ${at + 1}%`)
            .join('\n'),
        ),
      ).toEqual([]);
    },
  );
});

describe('what drives a spray', () => {
  it.each([
    ['Propellant: Nitrogen', 'Nitrogen'],
    ['Gaz propulseur : Azote', 'Azote'],
    ['Agent propulseur : Azote.', 'Azote'],
    ['Treibgas: Stickstoff', 'Stickstoff'],
    ['Drijfgas: Stikstof', 'Stikstof'],
    ['Gas propelente: Nitrógeno', 'Nitrógeno'],
    ['Gas propellente: Azoto', 'Azoto'],
    ['Gaz pędny: Azot', 'Azot'],
    ['Treibgas: Butan', 'Butan'],
  ])('%s is a name of the list', (printed, gas) => {
    expect(namesIn(`Aqua, Alcohol, Glycerin, Betaine, Parfum. ${printed}`)).toEqual([
      ['Aqua', 'Alcohol', 'Glycerin', 'Betaine', 'Parfum', gas],
    ]);
  });
});
