import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../src/label/names/name-meaning';
import { lookAlikeByForm } from '../../src/lexicon/look-alike-form';
import { isWater } from '../../src/lexicon/water';

/** Names as labels print them: flagged ones with their family, then look-alikes that no family flags, then water. */
const languages: Record<string, { flagged: [string, string][]; others: string[]; water: string[] }> = {
  Swedish: {
    flagged: [
      ['Salicylsyra', 'bha'],
      ['Mjölksyra', 'aha'],
      ['Glykolsyra', 'aha'],
      ['Mandelsyra', 'aha'],
      ['Retinol', 'retinoid'],
      ['Retinylpalmitat', 'retinoid'],
      ['Denaturerad alkohol', 'drying-alcohol'],
      ['Etanol', 'drying-alcohol'],
      ['Isopropylalkohol', 'drying-alcohol'],
    ],
    others: ['Cetylalkohol', 'Bensylalkohol', 'Hyaluronsyra', 'Askorbinsyra', 'Stearinsyra', 'Butylenglykol'],
    water: ['Vatten', 'Renat vatten'],
  },
  Danish: {
    flagged: [
      ['Salicylsyre', 'bha'],
      ['Mælkesyre', 'aha'],
      ['Glykolsyre', 'aha'],
      ['Æblesyre', 'aha'],
      ['Retinol', 'retinoid'],
      ['Retinylpalmitat', 'retinoid'],
      ['Denatureret alkohol', 'drying-alcohol'],
      ['Sukkerrørsalkohol', 'drying-alcohol'],
    ],
    others: [
      'Cetylalkohol',
      'Benzylalkohol',
      'Hyaluronsyre',
      'Ascorbinsyre',
      'Stearinsyre',
      'Propylenglykol',
    ],
    water: ['Vand', 'Demineraliseret vand'],
  },
  Norwegian: {
    flagged: [
      ['Salisylsyre', 'bha'],
      ['Melkesyre', 'aha'],
      ['Glykolsyre', 'aha'],
      ['Eplesyre', 'aha'],
      ['Retinaldehyd', 'retinoid'],
      ['Denaturert alkohol', 'drying-alcohol'],
      ['Etanol', 'drying-alcohol'],
    ],
    others: [
      'Cetylalkohol',
      'Benzylalkohol',
      'Hyaluronsyre',
      'Askorbinsyre',
      'Stearinsyre',
      'Ullvoksalkohol',
    ],
    water: ['Vann', 'Renset vann'],
  },
  Finnish: {
    flagged: [
      ['Salisyylihappo', 'bha'],
      ['Maitohappo', 'aha'],
      ['Glykolihappo', 'aha'],
      ['Mantelihappo', 'aha'],
      ['Retinoli', 'retinoid'],
      ['Retinyylipalmitaatti', 'retinoid'],
      ['Denaturoitu alkoholi', 'drying-alcohol'],
      ['Etanoli', 'drying-alcohol'],
      ['Isopropyylialkoholi', 'drying-alcohol'],
    ],
    others: ['Setyylialkoholi', 'Bentsyylialkoholi', 'Hyaluronihappo', 'Askorbiinihappo', 'Steariinihappo'],
    water: ['Vesi', 'Puhdistettu vesi'],
  },
  Czech: {
    flagged: [
      ['Kyselina salicylová', 'bha'],
      ['Kyselina mléčná', 'aha'],
      ['Kyselina glykolová', 'aha'],
      ['Kyselina mandlová', 'aha'],
      ['Retinylpalmitát', 'retinoid'],
      ['Denaturovaný alkohol', 'drying-alcohol'],
      ['Denaturovaný líh', 'drying-alcohol'],
      ['Isopropylalkohol', 'drying-alcohol'],
    ],
    others: [
      'Cetylový alkohol',
      'Benzylalkohol',
      'Kyselina hyaluronová',
      'Kyselina askorbová',
      'Kyselina stearová',
    ],
    water: ['Voda', 'Čištěná voda'],
  },
  Hungarian: {
    flagged: [
      ['Szalicilsav', 'bha'],
      ['Tejsav', 'aha'],
      ['Glikolsav', 'aha'],
      ['Mandulasav', 'aha'],
      ['Retinil-palmitát', 'retinoid'],
      ['Denaturált alkohol', 'drying-alcohol'],
      ['Etil-alkohol', 'drying-alcohol'],
      ['Izopropil-alkohol', 'drying-alcohol'],
    ],
    others: [
      'Cetil-alkohol',
      'Benzil-alkohol',
      'Hialuronsav',
      'Aszkorbinsav',
      'Sztearinsav',
      'Cetearil-alkohol',
    ],
    water: ['Víz', 'Tisztított víz'],
  },
  Turkish: {
    flagged: [
      ['Salisilik Asit', 'bha'],
      ['Laktik Asit', 'aha'],
      ['Glikolik Asit', 'aha'],
      ['Mandelik Asit', 'aha'],
      ['Retinil Palmitat', 'retinoid'],
      ['Denatüre Alkol', 'drying-alcohol'],
      ['Etil Alkol', 'drying-alcohol'],
      ['İzopropil Alkol', 'drying-alcohol'],
    ],
    others: [
      'Setil Alkol',
      'Benzil Alkol',
      'Hiyalüronik Asit',
      'Askorbik Asit',
      'Stearik Asit',
      'Setearil Alkol',
    ],
    water: ['Su', 'Arıtılmış su'],
  },
  Russian: {
    flagged: [
      ['Салициловая кислота', 'bha'],
      ['Гликолевая кислота', 'aha'],
      ['Молочная кислота', 'aha'],
      ['Ретинол', 'retinoid'],
      ['Спирт денатурированный', 'drying-alcohol'],
      ['Изопропиловый спирт', 'drying-alcohol'],
    ],
    others: ['Цетиловый спирт', 'Бензиловый спирт', 'Цетеариловый спирт'],
    water: ['Вода', 'Вода очищенная'],
  },
  Ukrainian: {
    flagged: [
      ['Саліцилова кислота', 'bha'],
      ['Гліколева кислота', 'aha'],
      ['Ретинол', 'retinoid'],
      ['Спирт етиловий', 'drying-alcohol'],
    ],
    others: ['Цетиловий спирт', 'Бензиловий спирт'],
    water: ['Вода очищена'],
  },
  Greek: {
    flagged: [
      ['Σαλικυλικό οξύ', 'bha'],
      ['Γλυκολικό οξύ', 'aha'],
      ['Ρετινόλη', 'retinoid'],
      ['Μετουσιωμένη αλκοόλη', 'drying-alcohol'],
    ],
    others: ['Πανθενόλη', 'Γλυκερίνη'],
    water: ['Νερό'],
  },
  Arabic: {
    flagged: [
      ['حمض الساليسيليك', 'bha'],
      ['ريتينول', 'retinoid'],
      ['كحول إيثيلي', 'drying-alcohol'],
    ],
    others: ['غليسرين', 'كحول سيتيلي'],
    water: ['ماء'],
  },
  Thai: {
    flagged: [
      ['กรดซาลิไซลิก', 'bha'],
      ['เรตินอล', 'retinoid'],
      ['แอลกอฮอล์', 'drying-alcohol'],
    ],
    others: ['กลีเซอรีน', 'เซทิลแอลกอฮอล์'],
    water: ['น้ำ'],
  },
  Vietnamese: {
    flagged: [
      ['Axit salicylic', 'bha'],
      ['Axit glycolic', 'aha'],
      ['Cồn biến tính', 'drying-alcohol'],
    ],
    others: ['Hương liệu', 'Cetyl alcohol'],
    water: ['Nước'],
  },
  Indonesian: {
    flagged: [
      ['Asam salisilat', 'bha'],
      ['Asam glikolat', 'aha'],
      ['Alkohol terdenaturasi', 'drying-alcohol'],
    ],
    others: ['Setil alkohol', 'Gliserin'],
    water: ['Air'],
  },
};

describe.each(Object.entries(languages))('%s', (_language, { flagged, others, water }) => {
  it.each(flagged)('%s is %s', (name, family) => {
    for (const printed of [name, name.toLocaleUpperCase('en'), `${name}*`])
      expect(meaningOf(printed.replace('*', '')).meaning, printed).toMatchObject({ is: 'flag', family });
  });

  it.each(others)('%s is not flagged', (name) => {
    const { meaning, repaired } = meaningOf(name);
    expect(meaning?.is).not.toBe('flag');
    expect(repaired).toBe(false);
  });

  it.each(water)('%s is water', (name) => {
    expect(isWater(name)).toBe(true);
  });
});

describe('a name that no family lists', () => {
  it.each([
    ['Palmitic Acid', 'acid-look-alike'],
    ['팔미틱애씨드', 'acid-look-alike'],
    ['ステアリン酸', 'acid-look-alike'],
    ['Kyselina stearová', 'acid-look-alike'],
    ['Stearinsyra', 'acid-look-alike'],
    ['Acide stéarique', 'acid-look-alike'],
    ['Dodecyl Salicylate', 'acid-salt-or-ester'],
    ['Amyl Salicylate', 'scent'],
    ['Decyl Lactate', 'lactate'],
    ['Glycerin', null],
    ['Placid Water', null],
    ['Wheat Amino Acids', null],
    ['Acidophilus', null],
    ['Acid', null],
  ])('%s: %s', (name, why) => {
    expect(lookAlikeByForm(name)).toBe(why);
  });
});
