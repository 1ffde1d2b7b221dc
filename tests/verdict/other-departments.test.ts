import { describe, expect, it } from 'vitest';
import { emptyProduct } from '../../src/report/product';
import { productKind } from '../../src/verdict/kind/product-kind';

const kindOf = (title: string, category = '') => productKind({ ...emptyProduct, title, category }, null).kind;
const wrong = (kind: string, titles: string) => titles.split(' | ').filter((title) => kindOf(title) !== kind);

/** What other departments sell, and skin care that is called alike. */
const ROWS: Record<string, { elsewhere: string; skin: [kind: string, titles: string][] }> = {
  'cleaners of things': {
    elsewhere:
      'Window Cleaner | Kitchen Degreaser Spray | Screen Cleaner for Glasses | Windshield Washer Fluid | Jewelry Cleaner | Shoe Polish | Glasreiniger | Badreiniger Zitrone | Brillenreiniger Spray | Nettoyant vitres | Nettoyant multi-usages | Limpiacristales | Limpiador de brochas | Detergente per vetri | Limpa-vidros | Ruitenreiniger | Płyn do mycia szyb | Fönsterputs | Vinduesrens | Vindusvask | Ikkunanpesuaine | Čistič oken | Čistič okien | Ablaktisztító | Cam temizleyici | Средство для мытья посуды | Засіб для миття посуду | Препарат за стъкла | Υγρό πιάτων | Soluție de curățat geamuri | 窓ガラスクリーナー | 유리세정제 | 玻璃清洁剂 | Nước lau sàn | น้ำยาล้างจาน | Sabun cuci piring',
    skin: [
      [
        'cleanser',
        'Pore Cleaner | Face Cleaner | Gesichtsreiniger | Nettoyant visage | Limpiador facial | Detergente viso | Средство для умывания | Glass Skin Cleanser',
      ],
      ['toner-like', 'Window to Spring Toner'],
    ],
  },
  'what is for animals': {
    elsewhere:
      'Cat Ear Cleanser | Balm for Dogs | Pet Wipes | Shampoo für Hunde | Lotion nettoyante pour chiens | Limpiador de oídos para gatos | Detergente per cani | Шампунь для собак | Лосьон для кошек | Шампунь для котів | Balsam för hundar | Pasja krema za pse | Płyn do uszu dla psów | Kutyáknak tisztító gél | ペット用シャンプー | 강아지 밤 | 宠物香波 | Sữa tắm cho chó',
    skin: [
      ['toner-like', 'Dog Rose Toner | Wildkatze Gesichtswasser'],
      ['moisturizer', "Cat's Claw Cream | Paw Paw Balm | Horse Chestnut Cream"],
      ['makeup', 'Cat Eye Liner Mascara'],
    ],
  },
  'what is cooked with': {
    elsewhere:
      'Rosewater for Cooking | Food Grade Rose Water | Rosenwasser zum Backen | Rosenwasser Lebensmittelqualität | Eau de rose alimentaire | Agua de rosas para repostería | Acqua di rose per dolci | Rozenwater om te bakken | Розовая вода пищевая | 食用玫瑰水',
    skin: [
      ['toner-like', 'Rosewater Toner | Eau de rose visage | Agua de rosas facial'],
      ['makeup', 'Loose Setting Powder for Baking'],
    ],
  },
  'what is for hair': {
    elsewhere:
      'Blonding Purple Toner | Toning Mask for Blondes | Blue Toning Conditioner for Brunettes | Balancing Conditioner | Anti-Brass Toner | Sea Salt Spritz for Hair',
    skin: [['toner-like', 'Vitamin Conditioning Toner | Face Spritz | Sea Salt Spritz']],
  },
  'strips that test, tape or wax': {
    elsewhere:
      'pH Test Strips 4.5–9.0 | Urine Strips | Breath Strips Mint | Mouth Tape | Nose Tape | Nasenpflaster groß | Bandelettes nasales | Tiras nasales | Cerotti nasali | Tiras nasais | Neuspleisters | Kaltwachsstreifen | Bandes de cire froide | Strisce depilatorie',
    skin: [],
  },
};

describe.each(Object.entries(ROWS))('%s', (_what, { elsewhere, skin }) => {
  it('are off-topic', () => {
    expect(wrong('off-topic', elsewhere)).toEqual([]);
  });

  it.each([['off-topic', elsewhere.split(' | ')[0] ?? ''] as [string, string], ...skin])(
    'leave %s what it is: %s',
    (kind, titles) => {
      expect(wrong(kind, titles)).toEqual([]);
    },
  );
});

describe('a noun that kitchens and bars sell too', () => {
  it.each([
    ['off-topic', 'Rosenwasser', 'Lebensmittel'],
    ['off-topic', 'Vanilla Essence', 'Grocery'],
    ['off-topic', 'Tonique de cidre', 'Épicerie'],
    ['off-topic', 'Agua tónica', 'Bebidas'],
    ['toner-like', 'Rosenwasser', 'Gesichtspflege'],
    ['toner-like', 'Rosenwasser', ''],
    ['toner-like', 'Tonic', 'Skincare > Moisturizers'],
    ['toner-like', 'Facial Toner', 'Grocery'],
  ])('is %s where its shelf says so: %s, %s', (kind, title, category) => {
    expect(kindOf(title, category)).toBe(kind);
  });
});
