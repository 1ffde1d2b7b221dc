import { describe, expect, it } from 'vitest';
import { names, namesOf } from './read';

const FIVE = ['Water', 'Glycerin', 'Niacinamide', 'Alcohol', 'Panthenol'];

const CJK_FIVE = ['정제수', '글리세린', '1,2-헥산다이올', '폴리솔베이트20', '세틸알코올'];

describe('what parts names without spaces', () => {
  it.each(['ㆍ', ' ㆍ ', 'ᆞ', '‧', '･', '∙', '.', '．', '。', '｡', '/', '　'])('%j', (separator) => {
    expect(names(CJK_FIVE.join(separator))).toEqual(CJK_FIVE);
  });

  it('a hyphen between characters alone', () => {
    expect(names('水-甘油-角鲨烷-鲸蜡醇-苯氧乙醇')).toEqual(['水', '甘油', '角鲨烷', '鲸蜡醇', '苯氧乙醇']);
    expect(names('정제수, 글리세린, 알파-아이소메틸아이오논, 베타-글루칸')).toEqual([
      '정제수',
      '글리세린',
      '알파-아이소메틸아이오논',
      '베타-글루칸',
    ]);
  });

  it('joins the parts of a plant among commas', () => {
    expect(names('정제수,글리세린,병풀꽃ㆍ잎추출물,카보머')).toEqual([
      '정제수',
      '글리세린',
      '병풀꽃ㆍ잎추출물',
      '카보머',
    ]);
  });

  it('ends sentences', () => {
    expect(namesOf('피부에 좋은 크림입니다.글리세린이 보습을 돕습니다.레티놀이 들어 있습니다.')).toEqual([]);
  });
});

describe('separators', () => {
  it.each([
    ', ',
    ',',
    ' , ',
    ' • ',
    ' · ',
    '; ',
    ' | ',
    '\n',
    '\r\n',
    '、',
    '，',
    '، ',
    '؛ ',
    '；',
    '\n\u2022 ',
    '\n- ',
    ' ・ ',
  ])('%j', (separator) => {
    expect(names(FIVE.join(separator))).toEqual(FIVE);
  });

  it('full stops, with a closing one', () => {
    expect(names('Water. Glycerin. Niacinamide. Panthenol. Phenoxyethanol. Carbomer.')).toEqual([
      'Water',
      'Glycerin',
      'Niacinamide',
      'Panthenol',
      'Phenoxyethanol',
      'Carbomer',
    ]);
  });

  it('full stops without a space', () => {
    expect(names('Sea Salt/Sel Marin.CI 14700/Red 4.Polyvinyl Alcohol.Glycerin.Water')).toEqual([
      'Sea Salt/Sel Marin',
      'CI 14700/Red 4',
      'Polyvinyl Alcohol',
      'Glycerin',
      'Water',
    ]);
  });

  it('hyphens with a space on one side only, if there are whole names on both', () => {
    expect(
      names('Isohexadecane- Butylene Glycol, Cyclopentasiloxane -Tromethamine, Water, Glycerin'),
    ).toEqual([
      'Isohexadecane',
      'Butylene Glycol',
      'Cyclopentasiloxane',
      'Tromethamine',
      'Water',
      'Glycerin',
    ]);
  });

  it('hyphens between colour numbers', () => {
    expect(names('Talc, Mica, Glycerin, CI 77491 - CI 77492 - CI 77499')).toEqual([
      'Talc',
      'Mica',
      'Glycerin',
      'CI 77491',
      'CI 77492',
      'CI 77499',
    ]);
  });

  it('a bullet inside a name', () => {
    expect(names('Water, Sodium C14•16 Olefin Sulfonate, Glycerin, Cocamidopropyl Betaine')).toEqual([
      'Water',
      'Sodium C14•16 Olefin Sulfonate',
      'Glycerin',
      'Cocamidopropyl Betaine',
    ]);
  });

  it('doubled, leading and trailing commas leave no empty name', () => {
    expect(names(',Water,Glycerin,,Niacinamide, ,Alcohol,,, Panthenol,')).toEqual(FIVE);
  });

  it('the next line may start with a comma', () => {
    expect(names('Water\n, Glycerin\n, Niacinamide\n, Alcohol\n, Panthenol')).toEqual(FIVE);
  });

  it('a list wrapped within a name', () => {
    expect(names('Water, Glycerin, Butylene\nGlycol, Niacinamide, Cetearyl\nAlcohol, Panthenol')).toEqual([
      'Water',
      'Glycerin',
      'Butylene Glycol',
      'Niacinamide',
      'Cetearyl Alcohol',
      'Panthenol',
    ]);
  });

  const wrapped = ['Water', '1,2-Hexanediol', 'Cetearyl Alcohol', 'Caprylic/Capric Triglyceride', 'Parfum'];
  it.each(['1,2-|', 'Cetearyl |', 'Caprylic/|', 'Capric |'])(
    'a line that ends within a name: %s',
    (before) => {
      const list = wrapped.join(', ');
      const at = list.indexOf(before.replace('|', '')) + before.length - 1;
      for (const end of ['\n', '<br>', '\r\n'])
        expect(names(list.slice(0, at).trimEnd() + end + list.slice(at))).toEqual(
          wrapped.map((name) => (before === 'Caprylic/|' ? name.replace('/C', '/ C') : name)),
        );
    },
  );

  it.each([
    [
      'Water, Sodium Lactate\nAlcohol, Glycerin, Parfum',
      ['Water', 'Sodium Lactate', 'Alcohol', 'Glycerin', 'Parfum'],
    ],
    ['Water\nBenzoic Acid\nAlcohol\nParfum', ['Water', 'Benzoic Acid', 'Alcohol', 'Parfum']],
    ['Water, Steareth-2\nAlcohol, Parfum', ['Water', 'Steareth-2', 'Alcohol', 'Parfum']],
  ])('a line that ends behind a name: %j', (text, expected) => expect(names(text)).toEqual(expected));

  it('Korean names with spaces only', () => {
    expect(
      names('정제수 글리세린 부틸렌글라이콜 나이아신아마이드 에탄올 판테놀 카보머 페녹시에탄올'),
    ).toEqual([
      '정제수',
      '글리세린',
      '부틸렌글라이콜',
      '나이아신아마이드',
      '에탄올',
      '판테놀',
      '카보머',
      '페녹시에탄올',
    ]);
  });

  it('Japanese middle dots', () => {
    expect(names('水・エタノール・グリセリン・BG・パンテノール')).toEqual([
      '水',
      'エタノール',
      'グリセリン',
      'BG',
      'パンテノール',
    ]);
  });

  it('half-width and full-width forms', () => {
    expect(names('水､ｴﾀﾉｰﾙ､ｸﾞﾘｾﾘﾝ､ﾒﾝﾄｰﾙ')).toEqual(['水', 'ｴﾀﾉｰﾙ', 'ｸﾞﾘｾﾘﾝ', 'ﾒﾝﾄｰﾙ']);
    expect(names('ＷＡＴＥＲ，ＧＬＹＣＥＲＩＮ，ＥＤＴＡ－２Ｎａ，ＢＧ')).toEqual([
      'ＷＡＴＥＲ',
      'ＧＬＹＣＥＲＩＮ',
      'ＥＤＴＡ－２Ｎａ',
      'ＢＧ',
    ]);
  });

  it.each([...[' \\ ', '\\', '/', ' / ', ' = ', ' ~ ', ' -- ', '_', '^', ' > ', ' + ', ' ⋅ ', '//']])(
    '%j, where no comma is printed',
    (separator) => {
      expect(names(FIVE.join(separator))).toEqual(FIVE);
    },
  );

  it.each(['/', ' / ', '\\', ' \\ '])('no %j between the names of one ingredient', (slash) => {
    const water = ['Water', 'Aqua', 'Eau'].join(slash);
    const scent = ['Parfum', 'Fragrance'].join(slash);
    expect(names(`${water}, Glycerin, Panthenol, ${scent}`)).toEqual([water, 'Glycerin', 'Panthenol', scent]);
  });

  it.each(['[]', '()', '{}', '（）', '【】', '「」'])('the pairs %j around every name', (pair) => {
    const [open = '', close = ''] = pair;
    for (const gap of ['', ' ', ', '])
      expect(names(FIVE.map((name) => `${open}${name}${close}`).join(gap))).toEqual(FIVE);
  });

  const numbers = [
    ...[
      '1. ',
      '1) ',
      '(1) ',
      '[1] ',
      '[1]',
      '1] ',
      '【1】',
      '#1 ',
      '№ 1 ',
      '1 ',
      '1: ',
      '1 - ',
      '1/ ',
      '1° ',
      '1º ',
      '1.) ',
      '1.)',
      '(1.) ',
      '1 ) ',
      '1．',
      '1、',
      'No.1 ',
      'Nr. 1 ',
    ],
    ...['① ', '⑴', '❶ ', '１．', '１）', '（１）'],
  ];
  it.each(numbers)('numbers that count: %j', (first) => {
    const counted = FIVE.map((name, at) => {
      const number = /\d/.test(first)
        ? first.replace('1', String(at + 1))
        : first.replace(/[①⑴❶１]/, (mark) => String.fromCharCode(mark.charCodeAt(0) + at));
      return number + name;
    });
    for (const head of ['', 'Ingredients: ', 'INCI '])
      expect(names(`${head}${counted.join(' ')}`)).toEqual(FIVE);
    expect(names(counted.join(', '))).toEqual(FIVE);
    for (const head of ['', 'Ingredients:\n', 'INCI\n\n'])
      for (const end of ['\n', ',\n', '\n\n']) expect(names(head + counted.join(end))).toEqual(FIVE);
  });

  it('lines that count no list keep their numbers', () => {
    expect(names('Aqua\n2 Hexanediol\n1,2-Hexanediol\nParfum')).toEqual([
      'Aqua',
      '2 Hexanediol',
      '1,2-Hexanediol',
      'Parfum',
    ]);
  });

  const located = ['Aqua', '1,2-Hexanediol', '3-O-Ethyl Ascorbic Acid', 'Panthenol', 'Parfum'];
  it.each(['1. ', '1) ', '(1) ', '#1 ', '1: '])('numbers before a name that begins with one: %j', (first) => {
    const counted = located.map((name, at) => first.replace('1', String(at + 1)) + name);
    for (const between of [' ', ', ', '\n', '; '])
      expect(names(counted.join(between)), between).toEqual(located);
  });

  it.each(['a) ', '(a) ', 'a. ', 'A) ', 'A. ', '(A) '])('letters in order: %j', (first) => {
    const lettered = located.map(
      (name, at) => first.replace(/a/i, (letter) => String.fromCharCode(letter.charCodeAt(0) + at)) + name,
    );
    for (const between of [' ', ', ', '; ', '\n'])
      expect(names(lettered.join(between)), between).toEqual(located);
    expect(names(`Ingredients: ${lettered.join(' ')}`)).toEqual(located);
  });

  it.each(['a) ', '(a) ', 'a. ', 'A) '])('letters in order, without a digit in the text: %j', (first) => {
    const lettered = FIVE.map(
      (name, at) => first.replace(/a/i, (letter) => String.fromCharCode(letter.charCodeAt(0) + at)) + name,
    );
    for (const between of [' ', ', ', '\n']) expect(names(lettered.join(between)), between).toEqual(FIVE);
  });

  it('no letters that names hold', () => {
    const held = ['Aqua', 'Butyrospermum Parkii (A. Seed) Butter', 'C. Sinensis Oil', 'Vitamin E', 'Parfum'];
    expect(names(held.join(', '))).toEqual(held);
  });

  it('no numbers that names hold', () => {
    const held = [
      'Water',
      'PEG-1 Stearate',
      'Polyglyceryl 2 Oleate',
      'Ceramide 3',
      'Laureth 4',
      'Red 5 Lake',
    ];
    expect(names(held.join(', '))).toEqual(held);
  });

  it('Japanese full stops and spaces', () => {
    const four = ['水', 'エタノール', 'グリセリン', 'BG'];
    for (const separator of ['。', ' ', '\u3000', '/', '／'])
      expect(names(four.join(separator))).toEqual(four);
  });
});

describe('a sign of its own between spaces', () => {
  const five = ['Aqua', 'Glycerin', 'Caprylic/Capric Triglyceride', 'Panthenol', 'Parfum'];

  it.each(['&', '::', '_', '•', '*', '#'])('parts names: %s', (sign) => {
    expect(names(five.join(` ${sign} `))).toEqual(five);
    expect(names(`Ingredients: ${five.join(` ${sign} `)}`)).toEqual(five);
  });

  it('parts the products of a kit in one line, whatever parts the names', () => {
    expect(
      namesOf(
        '• Cleanser - Aqua, Coco-Glucoside, Glycerin • Toner - Aqua, Alcohol Denat., Glycerin, Parfum • Day Cream - Aqua, Glycerin, Cetyl Alcohol, Parfum',
      ),
    ).toEqual([
      ['Aqua', 'Coco-Glucoside', 'Glycerin'],
      ['Aqua', 'Alcohol Denat', 'Glycerin', 'Parfum'],
      ['Aqua', 'Glycerin', 'Cetyl Alcohol', 'Parfum'],
    ]);
  });
});
