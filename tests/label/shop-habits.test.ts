import { describe, expect, it } from 'vitest';
import { readLabel } from '@/label/read-label';
import { names } from './read';

const NAMES = ['Aqua', 'Squalane', 'Glycerin', 'Lactic Acid', 'Carbomer'];
const LIST = NAMES.join(', ');

describe('what separates the names', () => {
  it.each([
    ['three slashes', NAMES.join(' /// ')],
    ['two arrows', NAMES.join(' >> ')],
    ['bare numbers on lines', NAMES.map((name, index) => `${index + 1} ${name}`).join('\n')],
    ['numbers in brackets on lines', NAMES.map((name, index) => `[${index + 1}] ${name}`).join('\n')],
    ['two slashes', NAMES.join(' // ')],
    ['two slashes without spaces', NAMES.join('//')],
    ['numbers with a sign, on one line', NAMES.map((name, index) => `#${index + 1} ${name}`).join(' ')],
    ['numbers with a sign, on lines', NAMES.map((name, index) => `#${index + 1} ${name}`).join('\n')],
    ['numbers of two digits', NAMES.map((name, index) => `0${index + 1} ${name}`).join(' / ')],
    ['quotes around each', NAMES.map((name) => `'${name}'`).join(', ')],
    ['a Cyrillic "and"', LIST.replace(/, (?=Carbomer)/, ' и ')],
    ['"sowie"', LIST.replace(/, (?=Carbomer)/, ' sowie ')],
    ['lines of names and functions in turn', NAMES.join('\nSolvent\n').concat('\nThickener')],
    ['a table with bars', NAMES.map((name) => `${name} | what we say of it`).join('\n')],
  ])('%s', (_, raw) => {
    expect(names(raw)).toEqual(NAMES);
  });

  it('strengths between dashes stay with their names', () => {
    const { lists } = readLabel('Aqua - 70% - Squalane - 10% - Lactic Acid - 5% - Carbomer - 0.2%');
    expect(lists[0]?.entries.map(({ percent }) => percent)).toEqual([70, 10, 5, 0.2]);
  });

  it('a single bar per line still parts names', () => {
    expect(names('Aqua | Glycerin\nSqualane | Carbomer')).toEqual([
      'Aqua',
      'Glycerin',
      'Squalane',
      'Carbomer',
    ]);
  });

  it('a bracket on a line of its own belongs to the name above', () => {
    expect(names('Aqua\n(Water)\n, Glycerin, Lactic Acid')).toHaveLength(3);
  });

  it('the "and" before a heading is no name', () => {
    expect(names('Aqua, Glycerin, and less than 1% of: Lactic Acid, Tocopherol')).not.toContain('and');
  });
});

describe('a text that stops before a link', () => {
  it.each(['Aqua, Squalane, Glyc… Show more ', 'Aqua, Squalane... Read more ', 'Aqua … Mehr anzeigen '])(
    '"%s" is only the opening of the list behind it',
    (opening) => {
      expect(names(opening + LIST)).toEqual(NAMES);
    },
  );

  it.each(['Aqua, Squalane, Glyc… Show more\n', 'Aqua, Squalane...\nRead more\n', 'Aqua, Squalane …\n\n'])(
    '"%s" is only the opening of the list on a line below it',
    (opening) => {
      expect(names(opening + LIST)).toEqual(NAMES);
    },
  );

  it('on a line of its own stays where other names follow', () => {
    expect(readLabel('Aqua, Glycerin, Parfum…\nAqua, Squalane, Panthenol, Parfum').lists.length).toBe(2);
  });

  it('continues if the list doesn’t start again', () => {
    expect(names('Aqua, Squalane… Show more Glycerin, Lactic Acid, Carbomer')).toEqual(NAMES);
  });
});

describe('headings of what is not in the product', () => {
  it.each([
    'Not in the bottle: ',
    'What we leave out: ',
    'Das ist nicht drin: ',
    "Ce qu'on ne met pas : ",
    'Lo que no lleva: ',
    'Czego nie zawiera: ',
    'Не содержит: ',
    '無添加成分：',
    'Cosa non troverai: ',
    'Det vi undviker: ',
    '使っていないもの：',
  ])('"%s" heads no name', (heading) => {
    expect(names(`Ingredients: ${LIST}. ${heading}Alcohol, Retinol`)).toEqual(NAMES);
  });
  it('a product that is named by a denial keeps its list', () => {
    expect(names(`We Skip Serum: ${LIST}`)).toEqual(NAMES);
  });
  it('"Contains:" opens the list', () => {
    expect(names(`Contains: ${LIST}`)).toEqual(NAMES);
  });
});

describe('glued headings of scripts without spaces', () => {
  it.each(['全成分', '成分', '전성분'])('"%s" is no part of a name of the same script', (heading) => {
    expect(
      names(`${heading}${heading === '전성분' ? '정제수, 글리세린, 레티놀' : '水、グリセリン、レチノール'}`),
    ).toHaveLength(3);
    expect(
      names(`${heading}${heading === '전성분' ? '정제수, 글리세린' : '水、グリセリン'}`)[0],
    ).not.toContain(heading);
  });
  it('nor is the colon behind the heading', () => {
    expect(names('全成分：水、グリセリン、レチノール')).toEqual(['水', 'グリセリン', 'レチノール']);
  });
  it('nor is the bracket behind a heading', () => {
    expect(names(`Ingredients (INCI)${LIST}`)).toEqual(NAMES);
  });
});

describe('drug prose', () => {
  it.each([
    'Contains tretinoin 0.1 % in a base of purified water, stearic acid and xanthan gum.',
    'Each ml contains tretinoin 0.25 mg, purified water, stearic acid and xanthan gum',
  ])('"%s" has one active', (raw) => {
    const [list] = readLabel(raw).lists;
    expect(list?.actives.map(({ text }) => text.replace(/ 0.*/, ''))).toEqual(['tretinoin']);
    expect(list?.entries).toHaveLength(3);
  });
  it('a strength without a base is not a drug', () => {
    expect(readLabel('Contains Niacinamide 4 %, Aqua, Glycerin').lists[0]?.actives ?? []).toEqual([]);
  });
});

describe('what carries a strength', () => {
  it('a bracket within a bracket', () => {
    const { lists } = readLabel('Aqua, Acid Blend [Mandelic Acid (12%), Salicylic Acid (1%)], Glycerin');
    expect(lists[0]?.entries[1]?.carried.map(({ percent }) => percent)).toEqual([12, 1]);
  });
  it.each(['Aqua, Lactic Acid at 500 ppm, Glycerin', 'Aqua, Acide lactique à 0,05 %, Glycerin'])(
    'a preposition before it: "%s"',
    (raw) => {
      const second = readLabel(raw).lists[0]?.entries[1];
      expect(second?.percent).toBe(0.05);
      expect(second?.meaning).toMatchObject({ is: 'flag', family: 'aha' });
    },
  );
  it.each(['Retinol 100 000 I.U.', 'Retinol 2,500 UI/g', 'Retinol (3000 I.E./g)'])(
    '"%s" is retinol',
    (name) => {
      const list = readLabel(`Aqua, Glycerin, ${name}`).lists[0];
      expect(list?.entries).toHaveLength(3);
      expect(list?.entries[2]?.meaning).toMatchObject({ is: 'flag', family: 'retinoid' });
    },
  );
  it.each(['Alcool 60°', 'Alcohol 96', 'Kornbranntwein'])('"%s" is a drying alcohol', (name) => {
    expect(readLabel(`Aqua, ${name}, Glycerin`).lists[0]?.entries[1]?.meaning).toMatchObject({
      family: 'drying-alcohol',
    });
  });
});

describe('"and more"', () => {
  it.each(['and more', 'und vieles mehr', 'et bien d’autres', 'y mucho más', 'e altro'])(
    '"%s" makes it a teaser, not a list',
    (end) => {
      expect(readLabel(`Made with water, glycerin, retinol ${end}.`).lists).toEqual([]);
    },
  );
  it('a last name behind "and" belongs to a list', () => {
    expect(names('Water, glycerin, retinol and squalane.')).toHaveLength(4);
  });
});
