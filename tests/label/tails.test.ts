import { describe, expect, it } from 'vitest';
import { listsOf, names, namesOf } from './read';

const NAMES = ['Aqua', 'Glycerin', 'Niacinamide', 'Squalane', 'Panthenol', 'Betaine', 'Phytic Acid'];

/** What shops print behind a list, in every language of labels. */
const TAILS: Record<string, string> = {
  en: 'Dermatologically tested | Net weight: 50 ml | Full size: 30 ml | Suitable for sensitive skin | Store in a cool, dry place | Made in Korea | Add to bag | PETA certified | 100% cotton | Barcode 5012345678900 | Country of origin: Korea | For best results use twice daily',
  de: 'Dermatologisch getestet | Inhalt: 50 ml | Füllmenge 30 ml | Hergestellt in Deutschland | Anwendung: Abends auftragen | Geeignet für alle Hauttypen',
  fr: 'Testé sous contrôle dermatologique | Contenance : 50 ml | Fabriqué en France | Mode d’emploi : appliquer le soir | Convient aux peaux sensibles | Poids net 50 g',
  es: 'Dermatológicamente testado | Contenido: 50 ml | Fabricado en España | Modo de empleo: aplicar de noche | Apto para pieles sensibles',
  it: 'Testato dermatologicamente | Contenuto: 50 ml | Prodotto in Italia | Modo d’uso: applicare la sera | Adatto a pelli sensibili',
  nl: 'Dermatologisch getest | Inhoud: 50 ml | Gemaakt in Nederland | Geschikt voor alle huidtypes',
  pl: 'Przebadano dermatologicznie | Pojemność: 50 ml | Wyprodukowano w Polsce | Sposób użycia: stosować wieczorem',
  pt: 'Testado dermatologicamente | Conteúdo: 50 ml | Fabricado em Portugal | Modo de usar: aplicar à noite',
  nordic:
    'Dermatologiskt testad | Volym: 50 ml | Dermatologisk testet | Nettoindhold: 50 ml | Dermatologisesti testattu | Valmistusmaa: Suomi',
  cs: 'Dermatologicky testováno | Objem: 50 ml | Vyrobeno v Česku | Země původu: Česko',
  hu: 'Bőrgyógyászatilag tesztelt | Kiszerelés: 50 ml | Származási ország: Korea',
  tr: 'Dermatolojik olarak test edilmiştir | Net miktar: 50 ml | Üretim yeri: Türkiye',
  cjk: '내용량: 50ml | 제조국: 대한민국 | 内容量：50ml | 原产国：韩国 | 生産国：日本 | 净含量：50ml',
};

describe('text that follows a list', () => {
  it.each(
    Object.entries(TAILS).flatMap(([language, tails]) => tails.split(' | ').map((tail) => [language, tail])),
  )('%s: "%s" is no name, whatever parts it from the last one', (_, tail) => {
    for (const between of [' ', '. ', ', ', ' | ', '\n'])
      expect(names(`${NAMES.join(', ')}${between}${tail}`), between).toEqual(NAMES);
  });

  it.each([
    'Parfum (Hypoallergenic)',
    'Gossypium Herbaceum (Cotton) Seed Oil',
    'Volumizing Complex',
    'Cellulose',
    'Polysorbate 20',
    'Sodium PCA',
  ])('a name that sounds like it is one: %s', (name) => {
    expect(names(`Aqua, Glycerin, ${name}, Panthenol, Tocopherol`)).toEqual([
      'Aqua',
      'Glycerin',
      name,
      'Panthenol',
      'Tocopherol',
    ]);
  });
});

describe('a denial with its verb last', () => {
  const LISTS = {
    ja: '水、グリセリン、スクワラン、パンテノール、アラントイン',
    ko: '정제수, 글리세린, 스쿠알란, 판테놀, 알란토인',
    tr: 'Aqua, Glycerin, Squalane, Panthenol, Allantoin',
  };
  const DENIALS: Record<keyof typeof LISTS, string> = {
    ja: 'アルコール、パラベン、鉱物油不使用 | アルコール、パラベン無添加 | アルコールフリー',
    ko: '알코올, 파라벤 무첨가 | 에탄올, 향료 불포함',
    tr: 'Alkol, paraben ve silikon içermez | Alkol ve parfüm içermemektedir',
  };

  it.each(['ja', 'ko', 'tr'] as const)(
    'tells what is not in the list before or behind it (%s)',
    (language) => {
      const list = LISTS[language];
      const want = list.split(/[,、]\s*/);
      for (const denial of DENIALS[language].split(' | ')) {
        expect(names(`${list}${language === 'ja' ? '。' : '. '}${denial}`), denial).toEqual(want);
        expect(names(`${denial}\n${list}`), denial).toEqual(want);
      }
    },
  );

  it('does not remove the list around it', () => {
    expect(names(`${LISTS.ja}、アルコール不使用`).slice(0, 5)).toEqual(LISTS.ja.split('、'));
  });
});

describe('allergens declared behind a list', () => {
  const list = ['Aqua', 'Glycerin', 'Cetearyl Alcohol', 'Parfum', 'Panthenol'];
  const allergens = ['Limonene', 'Linalool', 'Citral'];

  it.each([
    '. Contains: @ (naturally occurring)',
    '. Ingredients may change. Contains: @.',
    '\n\nContains: @.',
    '\nAllergens: @',
    '. Enthält: @ (aus ätherischen Ölen)',
    '\nContiene: @. Puede contener trazas de frutos secos.',
    '. Contient : @.',
    '\nBevat: @',
    '。含有：@',
  ])('are no second list: "%s"', (behind) => {
    const lists = namesOf(list.join(', ') + behind.replace('@', allergens.join(', ')));
    expect(lists).toHaveLength(1);
    expect(lists[0]?.slice(0, list.length)).toEqual(list);
  });

  it('are not named twice', () => {
    expect(namesOf(`${list.join(', ')}, Limonene. Contains: ${allergens.join(', ')}.`)).toEqual([
      [...list, ...allergens],
    ]);
  });

  it.each([
    ['Contains: Aqua, Alcohol Denat., Limonene', 'another formula'],
    ['Contains: Jojoba Oil, Squalane, Limonene', 'an oil'],
  ])('"%s" behind a list is %s', (behind) => {
    expect(namesOf(`${list.join(', ')}.\n\n${behind}`)).toHaveLength(2);
  });
});

describe('a maker’s number as the last entry', () => {
  it.each(['[V1234A]', 'M120450-123', '[S2040A].', 'B1234567', '123456 1', '1234567 02'])(
    'is no name: %s',
    (code) => {
      for (const comma of [', ', ' ・ ']) expect(names(`${NAMES.join(comma)}${comma}${code}`)).toEqual(NAMES);
    },
  );

  it.each(['123456 1', '[LB 123]', 'B12345', 'L-1234567', '1234567'])(
    'is no part of the name before it: %s',
    (code) => {
      expect(names(`${NAMES.join(', ')}, Red 33 (CI 17200) ${code}`)).toEqual([
        ...NAMES,
        'Red 33 (CI 17200)',
      ]);
    },
  );

  it('opens no list', () => {
    expect(names(`123456 1 , ${NAMES.join(', ')}`)).toEqual(NAMES);
    const kit = `Day Cream\nINGREDIENTS: 123456 03 - INGREDIENTS: ${NAMES.join(', ')}\nNight Cream\nINGREDIENTS: 123456 04 - INGREDIENTS: ${NAMES.join(', ')}, Mica`;
    expect(listsOf(kit).map(({ product }) => product)).toEqual(['Day Cream', 'Night Cream']);
  });

  it.each(['CI 77891', 'C177891', 'CI77491', 'PEG-40', 'Polysorbate 20', 'Quaternium-90'])(
    'may be a name all the same: %s',
    (name) => {
      expect(names(`${NAMES.join(', ')}, ${name}`)).toEqual([...NAMES, name]);
    },
  );
});
