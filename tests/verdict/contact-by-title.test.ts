import { describe, expect, it } from 'vitest';
import { emptyProduct } from '../../src/report/product';
import { productKind } from '../../src/verdict/kind/product-kind';

const wrong = (line: string, wanted: string) =>
  line
    .split(' | ')
    .map((title) => `${title}: ${productKind({ ...emptyProduct, title }, null).contact}`)
    .filter((told) => !told.endsWith(`: ${wanted}`));

/** What is for the bath or the shower, and what is put on afterwards. */
const WORDS: [language: string, rinsed: string, left: string][] = [
  [
    'en',
    'Almond Shower Oil | Body Scrub | Hand Soap | Bubble Bath | In-Shower Body Milk',
    'Body Oil | Hand Cream | After Shower Body Mist',
  ],
  [
    'de',
    'Duschöl | Duschcreme | Handseife | Körperpeeling | Badesalz | Waschlotion | Fußbad',
    'Körperöl | Handcreme | Körperlotion nach dem Duschen',
  ],
  [
    'fr',
    'Gel douche | Huile de douche | Gommage corps | Bain moussant | Savon surgras',
    'Huile corps | Crème mains | Lait corps après-douche',
  ],
  [
    'es',
    'Gel de ducha | Aceite de ducha | Exfoliante corporal | Sales de baño | Jabón de manos',
    'Aceite corporal | Crema de manos | Loción corporal para después de la ducha',
  ],
  [
    'it',
    'Docciaschiuma | Olio doccia | Scrub corpo | Bagnoschiuma | Sapone mani',
    'Olio corpo | Crema mani | Latte corpo dopobagno',
  ],
  [
    'pt',
    'Gel de banho | Óleo de duche | Esfoliante corporal | Sabonete líquido',
    'Loção corporal | Creme de mãos | Loção corporal pós-banho',
  ],
  ['nl', 'Douchegel | Doucheolie | Bodyscrub | Badschuim | Handzeep', 'Bodylotion | Handcrème'],
  [
    'pl',
    'Żel pod prysznic | Olejek pod prysznic | Peeling do ciała | Sól do kąpieli',
    'Balsam do ciała | Krem do rąk | Balsam do ciała po kąpieli',
  ],
  ['sv', 'Duschgel | Duscholja | Kroppsskrubb | Handtvål | Badsalt', 'Kroppslotion | Handkräm'],
  ['da', 'Brusegel | Bruseolie | Bodyscrub | Håndsæbe', 'Kropslotion | Håndcreme'],
  ['nb', 'Dusjgel | Dusjolje | Håndsåpe', 'Kroppslotion | Håndkrem'],
  ['fi', 'Suihkugeeli | Suihkuöljy | Kylpysuola | Käsisaippua', 'Vartalovoide | Käsivoide'],
  ['cs', 'Sprchový gel | Sprchový olej | Sůl do koupele', 'Tělové mléko | Krém na ruce'],
  ['hu', 'Tusfürdő | Tusolóolaj | Fürdősó', 'Testápoló | Kézkrém'],
  ['tr', 'Duş jeli | Banyo köpüğü', 'Vücut losyonu | El kremi'],
  ['ru', 'Гель для душа | Скраб для тела', 'Лосьон для тела | Крем для рук'],
  ['el', 'Αφρόλουτρο | Scrub σώματος', 'Γαλάκτωμα σώματος | Κρέμα χεριών'],
  ['ja', 'ボディソープ | ハンドソープ | バスソルト | ボディスクラブ', 'ボディミルク | ハンドクリーム'],
  ['ko', '바디워시 | 핸드워시 | 바디스크럽 | 입욕제', '바디로션 | 핸드크림'],
  ['zh', '沐浴露 | 洗手皂 | 浴盐 | 身体磨砂', '身体乳 | 护手霜'],
];

describe('what is for the bath or the shower is rinsed off', () => {
  it.each(WORDS)('%s', (_, rinsed, left) => {
    expect(wrong(rinsed, 'rinse-off')).toEqual([]);
    expect(wrong(left, 'leave-on')).toEqual([]);
  });
});

const kindOf = (title: string) => productKind({ ...emptyProduct, title }, null).kind;
const wrongKind = (line: string, kind: string) =>
  line
    .split(' | ')
    .map((title) => `${title}: ${kindOf(title)}`)
    .filter((told) => !told.endsWith(`: ${kind}`));

describe('what else a title says', () => {
  it('toning, beside a noun that may be a toner', () => {
    expect(
      wrongKind(
        'Toning Solution | Solution tonifiante | Agua facial astringente | Woda tonizująca | Λοσιόν προσώπου τονωτική | Тонизирующая вода | Voda na obličej tonizační',
        'toner-like',
      ),
    ).toEqual([]);
    expect(wrongKind('Toning Cream | Crème tonifiante | Crema astringente', 'moisturizer')).toEqual([]);
    expect(wrongKind('Toning Body Lotion | Lotion tonifiante corps', 'body')).toEqual([]);
  });

  it('protection from the sun, apart from the cream', () => {
    expect(
      wrongKind(
        'Солнцезащитный водостойкий крем | Lait hydratant solaire | Sun Protection Moisturiser | Crema viso idratante solare | Водостойкий сонцезахисний крем',
        'sunscreen',
      ),
    ).toEqual([]);
    expect(
      wrongKind('Sonnenblumencreme | Zonnebloem crème | Sunflower Cream | Krem słonecznikowy', 'moisturizer'),
    ).toEqual([]);
  });

  it('a variant behind a dash', () => {
    expect(wrongKind('Shaving Cream 170 g - Aloe Water | Shampoo – Spray', 'off-topic')).toEqual([]);
    expect(
      wrongKind('Face Cleanser - Cucumber Water | Gel nettoyant – eau de concombre', 'cleanser'),
    ).toEqual([]);
  });

  it('scents for rooms and toner for printers', () => {
    expect(
      wrongKind(
        'フレグランスミスト | アロマミスト | Raumduft Spray | HP Toner Cartridge | Laser Printer Toner | Druckertoner für Drucker | Toner imprimante laser',
        'off-topic',
      ),
    ).toEqual([]);
  });
});

describe('a word for a cleaner that is only a name', () => {
  it('takes nothing off that its head noun leaves on', () => {
    const left =
      'Soap & Quill Rich Body Butter | Soap & Quill Soft Hands Hand Cream | Scrub Love Body Lotion | Wash With Joe Body Cream | Bath & Body Works Body Lotion | Soap & Water Hand Cream | Scrub Love Lip Balm for Lips';
    expect(wrong(left, 'leave-on')).toEqual([]);
  });

  it('but the head noun, a noun beside it, and a word for the shower count', () => {
    const rinsed =
      'Soap & Quill Hand Soap | Coffee Body Scrub Coconut Butter | Body Butter Scrub | Body Scrub Cream | In-Shower Body Lotion | Wash-off Body Lotion | Shower Gel & Body Lotion | Hand & Body Wash Oat Milk | Duschgel & Bodylotion | Soap & Quill Scrub Of Your Life Body Buff | Lip Scrub Sugar Balm';
    expect(wrong(rinsed, 'rinse-off')).toEqual([]);
  });

  it('and a set is named by none of them', () => {
    const kindOf = (title: string) => productKind({ ...emptyProduct, title }, null).kind;
    expect(kindOf('Soap & Quill The Glorious Five 5 Piece Gift Set')).toBe('kit');
  });
});
