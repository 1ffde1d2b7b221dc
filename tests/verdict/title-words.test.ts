import { describe, expect, it } from 'vitest';
import { emptyProduct } from '../../src/report/product';
import { productKind } from '../../src/verdict/kind/product-kind';

const kindOf = (title: string) => productKind({ ...emptyProduct, title }, null).kind;
const titles = (line: string) => line.split(' | ');

/** What shops of each language call their products, beyond the words that every language has. */
const WORDS: Record<string, [kind: string, line: string][]> = {
  en: [
    ['cleanser', 'Melting Makeup Remover Balm | Cleansing Jelly | Powder Wash | Makeup Removing Milk'],
    ['peel', 'Weekly Resurfacing Peel Pads | Lactic Peel | Peeling Pads'],
    [
      'off-topic',
      'Herbal Tonic Capsules | Digestive Tonic | Shaving Gel | Cotton Swabs | Lash Primer | Eye Drops',
    ],
    ['moisturizer', 'Peptide Ointment | Sorbet Gel Cream | Eye Contour'],
    ['serum', 'Marine Collagen Serum | Multivitamin Drops'],
  ],
  de: [
    ['toner-like', 'Rosenwasser | Feuchtigkeitstonikum | Gesichtsnebel'],
    ['cleanser', 'Kamillenseife | Abschminktücher | Reinigungspaste | Augenmake-up-Entferner'],
    ['sunscreen', 'Sonnenspray LSF 30 | Sonnenschutzfluid'],
    ['makeup', 'Wimperntusche schwarz | Lidschatten | Kajalstift'],
    ['body', 'Fußbalsam | Handseife | Badesalz | Schaumbad | Massageöl'],
    ['lip', 'Lippenpflegestift | Lippenöl'],
    ['off-topic', 'Zahncreme | Weichspüler | Wattepads | Bartöl | Rasiergel | Trinkampullen'],
  ],
  fr: [
    ['toner-like', 'Tonique Crème | Eau de bleuet | Lotion tonifiante'],
    ['sunscreen', 'Lait solaire enfants | Stick solaire | Écran total'],
    ['body', 'Lait corporel | Beurre corporel | Crème corporelle | Sels de bain | Soin du corps'],
    ['makeup', 'Fard à paupières | Enlumineur | Anti-cernes'],
    ['off-topic', 'Gel coiffant | Dissolvant doux | Ampoules buvables | Gel à raser'],
  ],
  es: [
    ['cleanser', 'Leche limpiadora | Bálsamo desmaquillante | Mousse limpiadora'],
    ['sunscreen', 'Fotoprotector fluido | Leche solar | Bruma solar'],
    ['makeup', 'Máscara de pestañas | Sombra de ojos | Colorete'],
    ['mask', 'Máscara de arcilla | Máscara hidratante'],
    ['body', 'Leche corporal | Manteca corporal | Sales de baño'],
    ['lip', 'Barra de labios | Pintalabios'],
    ['off-topic', 'Cápsulas de colágeno | Agua de colonia | Gomina | Pintauñas'],
  ],
  it: [
    ['cleanser', 'Latte detergente | Olio struccante | Saponetta'],
    ['serum', 'Fiale effetto lifting | Gel brufoli'],
    ['body', 'Burro corpo | Doccia crema | Olio da bagno'],
    ['lip', 'Rossetto | Lucidalabbra'],
    ['off-topic', 'Acqua di colonia | Collirio | Ammorbidente | Sciroppo'],
  ],
  nl: [
    ['cleanser', 'Reinigingsmelk | Gezichtsscrub | Oogmake-up remover | Zeep'],
    ['sunscreen', 'Zonnemelk | Zonnespray'],
    ['body', 'Voetencrème | Handzeep | Badolie'],
    ['off-topic', 'Wasverzachter | Crèmespoeling | Wattenschijfjes'],
    ['serum', 'Vitamine C serum'],
  ],
  pl: [
    ['cleanser', 'Mleczko do demakijażu | Olejek myjący | Peeling drobnoziarnisty'],
    ['peel', 'Płatki złuszczające | Peeling kwasowy'],
    ['sunscreen', 'Mleczko do opalania | Emulsja przeciwsłoneczna'],
    ['makeup', 'Tusz do rzęs | Cienie do powiek | Rozświetlacz'],
    ['serum', 'Ampułki z witaminą C | Żel punktowy'],
    ['off-topic', 'Woda toaletowa | Płyn do naczyń | Wcierka wzmacniająca | Żel do golenia'],
  ],
  pt: [
    ['cleanser', 'Leite de limpeza | Óleo demaquilante | Espuma limpadora'],
    ['mask', 'Máscara de tecido | Máscara Brilho | MASCARA HIDRATANTE FACIAL'],
    ['makeup', 'Máscara de cílios | Base líquida | Corretivo | Pó compacto'],
    ['body', 'Creme de mãos | Gel de duche | Óleo de banho'],
    ['lip', 'Batom hidratante'],
    ['off-topic', 'Champô | Esmalte | Máscara Brilho Cabelos | Água de colónia | Creme dental'],
  ],
  nordic: [
    ['serum', 'Ansiktsolja | Ansigtsolie | Ansiktsolje | Kasvoöljy'],
    ['cleanser', 'Ansigtsscrub | Rengöringskräm | Rensekrem | Meikinpoistoöljy'],
    ['sunscreen', 'Solspray | Solmælk | Solmelk | Aurinkomaito'],
    ['body', 'Duscholja | Håndsæbe | Dusjkrem | Kylpyvaahto'],
    ['off-topic', 'Rakskum | Barberskum | Munnskyll | Pesuaine'],
  ],
  eastern: [
    ['serum', 'Pleťový olej | Arcolaj | Yüz Bakım Yağı'],
    ['cleanser', 'Odličovací olej | Arcmosó gél | Makyaj Temizleme Suyu'],
    ['sunscreen', 'Opalovací sprej | Napspray | Güneş Spreyi'],
    ['off-topic', 'Aviváž | Borotvahab | Gıda Takviyesi | Kolonya'],
  ],
  cjk: [
    ['cleanser', '石けん | 洗顔ジェル | 클렌징밀크 | 卸妆乳'],
    ['toner-like', '玫瑰纯露 | 로즈워터 | 整肌水 | 温泉水'],
    ['sunscreen', 'サンミルク | 선젤 | 防晒喷雾'],
    ['makeup', 'アイシャドウ | 아이라이너 | 睫毛膏'],
    ['lip', '口紅 | 립스틱 | 唇釉'],
    ['off-topic', 'コラーゲンドリンク | 가글 | 洗衣液 | 매니큐어'],
  ],
};

describe('the words of a title', () => {
  it.each(
    Object.entries(WORDS).flatMap(([language, rows]) =>
      rows.flatMap(([kind, line]) => titles(line).map((title) => [language, title, kind] as const)),
    ),
  )('%s: "%s" is %s', (_, title, kind) => {
    expect(kindOf(`Velmora ${title}`)).toBe(kind);
    expect(kindOf(title)).toBe(kind);
  });
});

describe('a short word of another language than the title', () => {
  it.each(titles('Telo Cream | Haj Cream | Vlas Night Cream | Casa Verde Cream'))(
    'tells nothing: %s',
    (title) => {
      expect(kindOf(title)).toBe('moisturizer');
    },
  );

  it.each([
    ['body', 'Krém na ruce'],
    ['body', 'Creme de mãos'],
    ['off-topic', 'Saç kremi | Huile pour les ongles'],
    ['off-topic', 'Aceite para el pelo | Hiusöljy'],
    ['lip', 'Ruj mat | Rúzs'],
  ])('tells %s where it is of the same: %s', (kind, line) => {
    for (const title of titles(line)) expect(kindOf(title), title).toBe(kind);
  });
});

describe('one spelling with two meanings', () => {
  it.each([
    ['mask', 'Máscara Brilho | Máscara Noturna para a pele'],
    ['makeup', 'Mascara Volume Black | Waterproof Mascara'],
    ['cleanser', 'Detergente viso delicato | Latte detergente'],
    ['off-topic', 'Detergente para ropa de color'],
  ])('is %s by the language around it, then by its accents: %s', (kind, line) => {
    for (const title of titles(line)) expect(kindOf(title), title).toBe(kind);
  });
});

describe('a noun that says what a product looks like', () => {
  it.each([
    ['peel', 'Peeling Gel | Rubbelpeeling Gel | Exfoliator Gel'],
    ['cleanser', 'Cleanser Gel | Scrub Gel'],
    ['mask', 'Mask Gel'],
    ['moisturizer', 'Aloe Gel | Soothing Gel | Gel with Peeling Action'],
  ])('leaves the word to the noun before it: %s', (kind, line) => {
    expect(titles(line).map((title) => `${title}: ${kindOf(title)}`)).toEqual(
      titles(line).map((title) => `${title}: ${kind}`),
    );
  });
});

describe('a noun of two words that one language lists', () => {
  it('is in the language of its first noun', () => {
    const line = titles('Gel-crème effet tonique | Gel crème action tonique | Gel-crème visage tonifiant');
    expect(line.filter((title) => kindOf(title) !== 'moisturizer')).toEqual([]);
    expect(
      titles('Tonique effet crème | Lotion tonique gel-crème').filter(
        (title) => kindOf(title) !== 'toner-like',
      ),
    ).toEqual([]);
  });
});
