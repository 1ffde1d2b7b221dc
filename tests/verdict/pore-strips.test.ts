import { describe, expect, it } from 'vitest';
import { emptyProduct } from '../../src/report/product';
import { judge } from '../../src/verdict/judge';
import { devicesIn, isDeviceForElse } from '../../src/verdict/topics/devices';

const topics = (title: string) => devicesIn(title).map(({ topic }) => topic);

/** Strips and what they are for, in the order of each language. */
const PHRASES: Record<string, { strips: string[]; of: string[]; join: string[] }> = {
  en: {
    strips: ['Strips', 'strip'],
    of: ['Nose', 'Pore', 'Blackhead'],
    join: ['of strips', 'of clearing strips'],
  },
  de: {
    strips: ['Streifen', 'Strips'],
    of: ['Nase', 'Mitesser', 'Poren'],
    join: ['strips für die of', 'strips gegen of'],
  },
  fr: {
    strips: ['Bandes', 'Strips'],
    of: ['nez', 'pores', 'points noirs'],
    join: ['strips pour le of', 'strips purifiantes anti of'],
  },
  es: {
    strips: ['Tiras', 'Parches'],
    of: ['poros', 'puntos negros', 'espinillas'],
    join: ['strips para of', 'strips limpiadoras contra los of'],
  },
  pt: {
    strips: ['Tiras', 'Faixas'],
    of: ['nariz', 'cravos', 'pontos negros'],
    join: ['strips para of', 'strips removedoras de of'],
  },
  it: {
    strips: ['Strisce', 'Cerotti'],
    of: ['naso', 'punti neri', 'pori'],
    join: ['strips per of', 'strips purificanti contro i of'],
  },
  nl: {
    strips: ['Strips'],
    of: ['neus', 'poriën', 'mee-eters'],
    join: ['strips voor de of', 'strips tegen of'],
  },
  pl: {
    strips: ['Paski', 'Plastry'],
    of: ['nos', 'pory', 'zaskórniki'],
    join: ['strips na of', 'strips oczyszczające na of'],
  },
  ru: {
    strips: ['Полоски', 'Пластырь'],
    of: ['носа', 'пор', 'чёрных точек'],
    join: ['strips для of', 'strips для очищения of'],
  },
};

/** Languages that join the parts into one word. */
const COMPOUNDS =
  'Nasenporenstrips | Porenstreifen | Mitesserstreifen | Poriestrips | Mee-eterstrips | Porstrips | Näsremsor | Porestrips | Hudormstrips | Nesestrips | Nenäliuskat | Orrcsík | Pórustapasz';

describe('strips for the nose, pores or blackheads', () => {
  it.each(Object.entries(PHRASES))('%s', (_, { strips, of, join }) => {
    for (const strip of strips)
      for (const nose of of)
        for (const order of join) {
          const title = order.replace('strips', strip).replace('of', nose);
          expect([title, topics(title)]).toEqual([title, ['pore-strip']]);
        }
  });

  it.each(COMPOUNDS.split(' | '))('%s', (title) => expect(topics(title)).toEqual(['pore-strip']));

  it('is read as it is printed', () => {
    expect(devicesIn('Carbon Tiras removedoras de CRAVOS, 6 un.')).toEqual([
      { topic: 'pore-strip', text: 'Tiras removedoras de CRAVOS', start: 7, end: 34 },
    ]);
  });

  it.each([
    'Nose Strips against snoring',
    'Nasenstreifen zum Atmen',
    'Wax strips for the nose',
    'Tiras depilatorias para nariz',
    'Strisce con cera per il naso',
  ])('for another use they are not skin care: %s', (title) => {
    expect(topics(title)).toEqual([]);
    expect(isDeviceForElse(title)).toBe(true);
  });

  it.each([
    'Fashion tape strips | Test strips | Strip lashes | Pore serum | Nose contour stick | Mascarilla para poros | Film strips on the beach, a book about the nose',
    'Tiras para usar nas pernas | Tiras por unidad | Portionsstrips | Streifenfreier Poren-Primer | Bande dessinée',
    'Hydrocolloid strips for pores | Pore serum strips with hydrogel',
  ])('and nothing else is one: %s', (titles) => {
    expect(titles.split(' | ').filter((title) => topics(title).length > 0)).toEqual([]);
  });
});

const judged = (title: string, text?: string) =>
  judge({ ...emptyProduct, title, lists: text === undefined ? [] : [{ text, source: 'heading' }] });

it.each([
  'Blackhead Gel Without Nose Strips',
  'Mitesser-Gel ohne Nasenstreifen',
  'Gel anti-points noirs sans bandes pour le nez',
])('strips that are denied don’t count: %s', (title) => {
  expect(judged(title, 'Water, Glycerin, Carbomer, Panthenol, Phenoxyethanol').findings).toEqual([]);
});

it.each([
  'Blackhead Nose Strips',
  'Nose strips for blackheads, without fragrance',
  'Nasenstreifen ohne Duft',
])('strips without something else are strips: %s', (title) => {
  expect(judged(title).verdict).toBe('skip');
});

it.each([
  'Tiras nasales limpiaporos',
  'Parches limpiaporos',
  'Neuspleisters mee-eters',
  'Näsplåster mot pormaskar',
])('a strip may name the nose or what it does: %s', (title) => {
  expect(topics(title)).toEqual(['pore-strip']);
});

it.each([
  'Tiras nasales para respirar',
  'Neuspleisters tegen snurken',
  'Näsplåster mot snarkning',
  'Pleisters waterproof',
])('a strip for breathing or a wound is not a pore strip: %s', (title) => {
  expect(topics(title)).toEqual([]);
});
