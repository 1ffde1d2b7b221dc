import { describe, expect, it } from 'vitest';
import { emptyProduct } from '../../src/report/product';
import { productKind } from '../../src/verdict/kind/product-kind';

/** A title with a noun that may be a toner, and ways to use it: like a toner, and otherwise. */
const USES: [language: string, title: string, like: string, other: string][] = [
  [
    'en',
    'Sedge Drying Lotion',
    'Sweep over the face with a cotton pad. | Pat into freshly cleansed skin.',
    'Dip a cotton swab into the lotion and dab it on the blemish. | Wash your face and pat dry. Apply to clean skin at night. | Use a Q-tip on each spot. | Massage in with your fingers.',
  ],
  [
    'de',
    'Riedgras Lotion',
    'Mit einem Wattepad über das Gesicht streichen. | Nach der Reinigung sanft einklopfen.',
    'Mit einem Wattestäbchen auf Unreinheiten geben. | Nach der Reinigung trocken tupfen und auftragen.',
  ],
  [
    'fr',
    'Lotion Laîche',
    'Passer un coton imbibé sur le visage. | Tapoter sur peau propre.',
    'Appliquer sur le bouton avec un coton-tige. | Appliquer du bout des doigts.',
  ],
  [
    'es',
    'Loción Junco',
    'Pasar un disco de algodón por el rostro. | Dar toquecitos sobre la piel limpia.',
    'Aplicar en el grano con un bastoncillo de algodón. | Extender con los dedos.',
  ],
  [
    'it',
    'Lozione Giunco',
    'Passare con un dischetto di cotone. ',
    'Applicare sul brufolo con un cotton fioc. | Massaggiare con le dita.',
  ],
  [
    'pt',
    'Loção Junco',
    'Passe no rosto com um disco de algodão.',
    'Aplique na espinha com um cotonete. | Espalhe com os dedos.',
  ],
  ['pl', 'Płyn Turzyca', 'Przetrzyj twarz wacikiem.', 'Nanieś na wyprysk patyczkiem. | Wmasuj palcami.'],
  [
    'ru',
    'Лосьон Осока',
    'Протрите лицо ватным диском.',
    'Нанесите на прыщ ватной палочкой. | Нанесите пальцами.',
  ],
  ['ja', 'すげウォーター', 'コットンに含ませてふき取ります。', '綿棒でニキビにつけます。'],
  ['ko', '사초 워터', '화장솜에 적셔 닦아냅니다.', '면봉으로 트러블 부위에 찍어 바릅니다.'],
  ['zh', '莎草水', '倒在化妆棉上擦拭全脸。', '用棉签点在痘痘上。'],
];

const kindOf = (title: string, howTo: string) => productKind({ ...emptyProduct, title, howTo }, null).kind;

describe('a lotion or water', () => {
  it.each(USES)('is a toner where it is used like one (%s)', (_, title, like, other) => {
    for (const howTo of like.split(' | '))
      expect([howTo, kindOf(title, howTo)]).toEqual([howTo, 'toner-like']);
    for (const howTo of other.split(' | '))
      expect([howTo, kindOf(title, howTo)]).not.toEqual([howTo, 'toner-like']);
  });

  it('is not one where the word means an emulsion, which is patted in too', () => {
    expect(kindOf('수분 로션', '세안 후 얼굴에 두드려 흡수시킵니다.')).not.toBe('toner-like');
    expect(kindOf('保湿乳液', '洁面后轻拍至吸收。')).not.toBe('toner-like');
    expect(kindOf('클래리파잉 로션', '')).toBe('toner-like');
  });

  it('is not one where it is rinsed off', () => {
    expect(kindOf('Sedge Lotion', 'Wipe over the face with a cotton pad and rinse off.')).not.toBe(
      'toner-like',
    );
  });

  const shelves = ['Treatments', 'Face > Treatments', 'Facial Treatments', 'Skincare / Face Treatments'];
  it.each(shelves)('is one on a shelf of treatments, which leaves it to the use: %s', (category) => {
    const on = (title: string, howTo: string) =>
      productKind({ ...emptyProduct, title, category, howTo }, null).kind;
    const wiped = 'After cleansing, wipe over the whole face with a cotton pad.';
    for (const title of ['Sedge Clear Solution', 'Sedge Clear Treatment', 'Sedge Clear Lotion'])
      expect([title, on(title, wiped)]).toEqual([title, 'toner-like']);
    expect(on('Sedge Night Serum', wiped)).toBe('serum');
    expect(on('Sedge Renewal', 'Massage into the skin at night.')).toBe('serum');
    expect(on('Sedge Renewal', '')).toBe('serum');
  });
});
