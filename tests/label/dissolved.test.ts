import { describe, expect, it } from 'vitest';
import { emptyProduct } from '@/report/product';
import { judge } from '@/verdict/judge';

const findings = (title: string, text: string) =>
  judge({ ...emptyProduct, title, lists: [{ text, source: 'pasted' }] }).findings.map(
    ({ topic, weight }) => `${topic} ${weight}`,
  );

describe('what a bracket says is dissolved there', () => {
  it.each([
    ['en', 'Toner', 'Water, Arnica Extract (Ethanol Solution), Glycerin, Parfum'],
    ['de', 'Gesichtswasser', 'Wasser, Arnikablütenextrakt (Ethanol-Lösung), Glycerin, Parfum'],
    ['fr', 'Lotion tonique', "Eau, Extrait d'arnica (solution d'éthanol), Glycérine, Parfum"],
    [
      'fr, a curled apostrophe',
      'Lotion tonique',
      'Eau, Extrait d’arnica (solution d’éthanol), Glycérine, Parfum',
    ],
    ['es', 'Tónico facial', 'Agua, Extracto de árnica (solución de etanol), Glicerina, Perfume'],
    ['it', 'Tonico viso', 'Acqua, Estratto di arnica (soluzione di etanolo), Glicerina, Profumo'],
    ['ja', '化粧水', '水、アルニカ花エキス（エタノール溶液）、グリセリン、香料'],
    ['ko', '토너', '정제수, 아르니카꽃추출물(에탄올 용액), 글리세린, 향료'],
    ['zh', '爽肤水', '水、山金车花提取物（乙醇溶液）、甘油、香精'],
  ])('%s: alcohol counts at that place', (_, title, text) => {
    expect(findings(title, text)).toEqual(['alcohol-toner strong']);
  });

  it.each([
    ['Toner', 'Water, Arnica Extract (Glycerin Solution), Glycerin, Parfum'],
    ['化粧水', '水、アルニカ花エキス（グリセリン溶液）、ＢＧ、香料'],
    ['Toner', 'Water, Arnica Extract (Cetyl Alcohol Solution), Glycerin, Parfum'],
  ])('%s: %s holds none', (title, text) => {
    expect(findings(title, text)).toEqual([]);
  });
});
