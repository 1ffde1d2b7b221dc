import { describe, expect, it } from 'vitest';
import { emptyProduct, type ListText } from '../../src/report/product';
import { judge } from '../../src/verdict/judge';

const list: ListText = {
  text: 'Aqua, Glycolic Acid, Alcohol Denat., Cetearyl Alcohol, Glycerin, Phenoxyethanol',
  source: 'shop',
};
const kindOf = (title: string) => judge({ ...emptyProduct, title, lists: [list] }).product.kind;
const depends = (title: string) => judge({ ...emptyProduct, title, lists: [list] }).depends;

describe('what takes hair off', () => {
  it.each([
    'Osprey Wax Strips Legs & Body 20 Strips + Finishing Wipes',
    'Osprey Nose Wax Kit',
    'Osprey Hard Wax Beans',
    'Osprey Roll-On Wax Body',
    'Osprey Sugaring Paste',
    'Osprey Depilatory Cream',
    'Osprey Enthaarungscreme',
    'Osprey Kaltwachsstreifen Gesicht 16 Stück',
    'Osprey Crème dépilatoire visage',
    'Osprey Bandes de cire froide corps',
    'Osprey Crema depilatoria',
    'Osprey Strisce depilatorie viso',
    'Osprey Ontharingscrème',
    'Osprey Hårborttagningskräm',
    'Osprey Plastry z woskiem do depilacji',
    'Osprey Depilační krém',
    'Osprey Depilačný krém',
    'Osprey Szőrtelenítő krém',
    'Osprey Крем для депиляции',
    'Osprey Крем для депіляції',
    'Osprey Крем за депилация',
    'Osprey Κρέμα αποτρίχωσης',
    'Osprey Cremă depilatoare',
    'Osprey Kem tẩy lông',
    'Osprey ครีมกำจัดขน',
    'Osprey Krim perontok bulu',
    'Osprey Depiliacinis kremas',
    'Osprey Depilācijas krēms',
    'Osprey Krema za depilaciju',
    'كريم مزيل الشعر',
    'קרם להסרת שיער',
    '脱毛膏',
    '除毛クリーム',
    '제모크림',
  ])('%s', (title) => expect(kindOf(title)).toBe('off-topic'));
});

describe('what is for the skin', () => {
  it.each([
    'Osprey Post-Wax Soothing Lotion',
    'Osprey Soothing Gel after Hair Removal',
    'Osprey Beeswax Balm',
    'Osprey Rose Wax Cleansing Balm',
    'Osprey Lotion nach der Enthaarung',
    'Osprey Lait apaisant après épilation',
    'Osprey Crema calmante dopo la ceretta',
    'Osprey Лосьон после депиляции',
    'Osprey Лосьйон після депіляції',
    'Osprey Крем след депилация',
    'Osprey Cremă după depilare',
    'Osprey Krema nakon depilacije',
  ])('%s', (title) => expect(kindOf(title)).not.toBe('off-topic'));
});

describe('paper and film that take oil off', () => {
  it('may hold a formula', () => expect(kindOf('Osprey Oil Absorbing Sheets 50pk')).toBe('other'));

  it.each([
    'Osprey Oil Blotting Paper',
    'Osprey Oil-Control Film',
    'Osprey Papier matifiant',
    'Osprey あぶらとり紙',
    'Osprey 기름종이',
    'Osprey 吸油纸',
  ])('%s is no skin care', (title) => expect(kindOf(title)).toBe('off-topic'));

  it.each([
    ['Osprey Oil Control Serum', 'serum'],
    ['Osprey Oil Absorbing Moisturiser', 'moisturizer'],
    ['Osprey Rose Face Oil', 'serum'],
  ])('%s', (title, kind) => expect(kindOf(title)).toBe(kind));
});

describe('a filler', () => {
  it.each(['Osprey Skin Filler 30 ml', 'Osprey Wrinkle Filler', 'Osprey Faltenfüller', 'Osprey 필러'])(
    '%s is no toner',
    (title) => expect(depends(title)).toBeUndefined(),
  );

  it.each([
    ['Osprey Hyaluron-Filler Day Cream', 'moisturizer'],
    ['Osprey Hyaluron-Filler Augencreme', 'moisturizer'],
    ['Osprey Hyaluron-Filler crème de jour', 'moisturizer'],
    ['Osprey Filler Toner', 'toner-like'],
    ['Osprey Filler Foundation', 'makeup'],
  ])('%s', (title, kind) => expect(kindOf(title)).toBe(kind));
});
