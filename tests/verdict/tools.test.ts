import { expect, it } from 'vitest';
import { emptyProduct } from '../../src/report/product';
import { judge } from '../../src/verdict/judge';

const about = (title: string, text?: string) =>
  judge({ ...emptyProduct, title, lists: text === undefined ? [] : [{ text, source: 'heading' }] });

it.each([
  ['Junegrass Cleansing Mitt', 'Materials: 80% Polyester, 20% Polyamide'],
  ['Silicone Face Brush', 'Material: food-grade silicone'],
  ['Reusable Makeup Remover Pads', 'Material: 100 % cotton'],
  ['Aspirateur de pores', undefined],
  ['Mitesser-Sauger', undefined],
  ['Aspirador de puntos negros', undefined],
  ['Aspiratore punti neri', undefined],
  ['Odsysacz zaskórników', undefined],
  ['Mee-eter zuiger', undefined],
  ['Tire-comédon', undefined],
  ['LED Face Mask Device', undefined],
  ['Masque LED visage', undefined],
  ['LED-Gesichtsmaske', undefined],
  ['Maschera LED viso', undefined],
  ['Rouleau de jade', undefined],
  ['Rullo di giada', undefined],
  ['Serviettes démaquillantes réutilisables', undefined],
  ['Konjac-Schwamm mit Aktivkohle', undefined],
  ['Abschminkhandschuh aus Mikrofaser', 'Material: 80 % Polyester, 20 % Polyamid'],
  ['Gant démaquillant', 'Matière : 80 % polyester, 20 % polyamide'],
  ['Guante exfoliante corporal', undefined],
  ['Guanto struccante', undefined],
  ['Escova facial de silicone', undefined],
  ['Rękawica peelingująca', undefined],
  ['Ansiktsborste', undefined],
  ['洗顔ブラシ', undefined],
  ['클렌징 브러시', undefined],
  ['洁面刷', undefined],
])('a tool is not skin care: %s', (title, text) => {
  expect(about(title, text)).toMatchObject({ verdict: 'off-topic', lists: [] });
});

it.each([
  ['Micellar Cleansing Wipes', 'Aqua, Glycerin, Poloxamer 184, Panthenol, Phenoxyethanol'],
  ['Exfoliating Toner Pads', 'Water, Glycolic Acid, Glycerin, Sodium Hydroxide, Phenoxyethanol'],
  ['Lingettes démaquillantes', 'Aqua, Glycerin, Poloxamer 184, Panthenol, Phenoxyethanol'],
  ['Reinigungstücher', 'Aqua, Glycerin, Poloxamer 184, Panthenol, Phenoxyethanol'],
  ['Masque aspirant points noirs', 'Aqua, Glycerin, Charcoal Powder, Kaolin, Phenoxyethanol'],
  ['Jade Roll-On Serum', 'Aqua, Glycerin, Caffeine, Panthenol, Phenoxyethanol'],
  ['Sérum post-masque LED', 'Aqua, Glycerin, Caffeine, Panthenol, Phenoxyethanol'],
  ['Brush-On Night Cream', 'Aqua, Glycerin, Retinol, Panthenol, Phenoxyethanol'],
])('what is soaked with a formula is read: %s', (title, text) => {
  expect(about(title, text).verdict).not.toBe('off-topic');
  expect(about(title, text).lists).toHaveLength(1);
});
