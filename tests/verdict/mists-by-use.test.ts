import { expect, it } from 'vitest';
import { emptyProduct } from '../../src/report/product';
import { judge } from '../../src/verdict/judge';

const FORMULA = 'Aqua, Alcohol Denat., Glycerin, Parfum, Limonene, Linalool';
const report = (title: string, howTo: string) =>
  judge({ ...emptyProduct, title, howTo, lists: [{ text: FORMULA, source: 'shop' }] });

it.each([
  ['Quokka Mist', 'Spray onto pillow and linen before sleep.'],
  ['Quokka Calming Mist', 'Spritz around the room. Keep out of reach of children.'],
  ['Quokka Spray', 'Sprühen Sie das Spray auf Kissen oder in den Raum.'],
  ['Brume Quokka', 'Vaporiser sur l’oreiller et dans la pièce.'],
  ['Bio Bruma Quokka', 'Pulverizar sobre la almohada para un mejor descanso. Pulverizar sobre la ropa.'],
  ['Bruma Quokka', 'Borrifar nos ambientes e no travesseiro.'],
  ['Quokka Mist', 'Semprotkan ke bantal dan ruangan.'],
  ['Мист Quokka', 'Распылите в помещении или на подушку.'],
])('a mist for rooms and pillows is no toner: %s: %s', (title, howTo) => {
  expect(report(title, howTo)).toMatchObject({ verdict: 'off-topic', product: { kind: 'off-topic' } });
});

it('is told by instructions printed above its list, too', () => {
  const text = `Modo de uso:\nPulverizar sobre la almohada o la ropa.\n\nINGREDIENTES: ${FORMULA}`;
  const { verdict } = judge({ ...emptyProduct, title: 'Bruma Quokka', lists: [{ text, source: 'shop' }] });
  expect(verdict).toBe('off-topic');
});

it.each([
  ['Quokka Mist', 'Spray onto face and neck. Mist your pillow for sweet dreams.'],
  ['Quokka Mist', 'Mist all over. Avoid contact with fabrics and surfaces.'],
  ['Quokka Mist', 'Spritz your face. If sprayed on linen, wash at once.'],
  ['Quokka Face Mist', 'Spritz into the air in your room and step in.'],
  ['Brume Quokka', 'Vaporiser sur le visage. Ne pas vaporiser sur les tissus.'],
  ['Bruma Quokka', 'Pulverizar sobre el rostro. También sobre la almohada.'],
  ['Quokka Toner', 'Apply with a cotton pad. Keep at room temperature.'],
])('but one for the face stays one: %s: %s', (title, howTo) => {
  expect(report(title, howTo)).toMatchObject({ verdict: 'skip', product: { kind: 'toner-like' } });
});

it.each([
  'Quokka Aftershave Cologne',
  'After Shave Cologne Quokka',
  '쿼카 애프터쉐이브 코롱',
  'クオッカ アフターシェーブコロン',
])('a cologne for shaven skin is for the face: %s', (title) => {
  expect(report(title, '').product.kind).not.toBe('off-topic');
});

it.each(['Quokka Cologne', '쿼카 코롱', 'クオッカ コロン'])('another cologne is not: %s', (title) => {
  expect(report(title, '').product.kind).toBe('off-topic');
});
