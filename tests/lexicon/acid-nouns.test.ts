import { describe, expect, it } from 'vitest';
import { AcidNounFile } from '../../src/lexicon/compile/acid-noun-file';
import { lookAlikeByForm } from '../../src/lexicon/look-alike-form';
import file from '../../src/lexicon/words/acid-nouns.json';

const { nouns } = AcidNounFile.parse(file);

/** Acids that no family lists, and words that only look like one. */
const examples: Record<string, { acids: string[]; others: string[] }> = {
  ar: { acids: ['حمض الستيريك'], others: ['حمضيات'] },
  be: { acids: ['кіслата стэарынавая', 'стэарынавая кіслата'], others: ['кіслотнасць'] },
  bg: { acids: ['Стеаринова киселина'], others: ['киселинност'] },
  ca: { acids: ['Àcid esteàric'], others: ['acidulant'] },
  cs: { acids: ['Kyselina stearová', 'stearová kyselina'], others: ['kyselost'] },
  da: { acids: ['Stearinsyre'], others: ['syretal'] },
  de: { acids: ['Stearinsäure'], others: ['Säuregehalt'] },
  el: { acids: ['Στεατικό Οξύ'], others: ['οξύτητα'] },
  en: { acids: ['Stearic Acid'], others: ['Acidophilus', 'Acid'] },
  es: { acids: ['Ácido esteárico'], others: ['acidificante'] },
  et: { acids: ['Steariinhape'], others: ['hapnik'] },
  fi: { acids: ['Steariinihappo'], others: ['happamuus'] },
  fr: { acids: ['Acide stéarique'], others: ['acidifiant'] },
  he: { acids: ['חומצה סטארית', 'חומצת לימון'], others: ['חומציות'] },
  hi: { acids: ['स्टीयरिक एसिड'], others: ['अम्लीय'] },
  hr: { acids: ['Stearinska kiselina'], others: ['kiselost'] },
  hu: { acids: ['Sztearinsav'], others: ['savanyú'] },
  id: { acids: ['Asam stearat'], others: ['keasaman'] },
  is: { acids: ['Sterínsýra'], others: ['sýrustig'] },
  it: { acids: ['Acido stearico'], others: ['acidulante'] },
  ja: { acids: ['ステアリン酸'], others: ['酸化亜鉛'] },
  ko: { acids: ['스테아르산', '스테아릭애씨드'], others: ['산화아연'] },
  la: { acids: ['Acidum stearicum'], others: ['aciditas'] },
  lt: { acids: ['Stearino rūgštis'], others: ['rūgštingumas'] },
  lv: { acids: ['Stearīnskābe'], others: ['skābeklis'] },
  mk: { acids: ['Стеаринска киселина'], others: ['киселост'] },
  nl: { acids: ['Stearinezuur'], others: ['zuurstof'] },
  pl: { acids: ['Kwas stearynowy', 'stearynowy kwas'], others: ['kwasowość'] },
  ro: { acids: ['Acid stearic', 'Acidul stearic'], others: ['aciditate'] },
  ru: { acids: ['Стеариновая кислота', 'кислота стеариновая'], others: ['кислотность'] },
  sk: { acids: ['Kyselina stearová'], others: ['kyslosť'] },
  sl: { acids: ['Stearinska kislina'], others: ['kislost'] },
  sq: { acids: ['Acid stearik', 'Acidi stearik'], others: ['aciditet'] },
  sr: { acids: ['Stearinska kiselina', 'стеаринска киселина'], others: ['киселост'] },
  sv: { acids: ['Stearinsyra'], others: ['syrahalt'] },
  th: { acids: ['กรดสเตียริก'], others: ['ความเป็นกรด'] },
  tr: { acids: ['Stearik asit', 'Stearik asidi'], others: ['asitlik'] },
  uk: { acids: ['Стеаринова кислота'], others: ['кислотність'] },
  vi: { acids: ['Axit stearic'], others: ['tính axit'] },
  zh: { acids: ['硬脂酸'], others: ['酸奶'] },
};

describe('the words for "acid"', () => {
  it('are sorted by language, each with examples', () => {
    expect(Object.keys(nouns)).toEqual(Object.keys(nouns).toSorted());
    expect(Object.keys(examples)).toEqual(Object.keys(nouns));
  });

  describe.each(Object.entries(examples))('in %s', (_, { acids, others }) => {
    it.each(acids)('are seen in %s', (name) => {
      expect(lookAlikeByForm(name)).toBe('acid-look-alike');
    });
    it.each(others)('are not seen in %s', (name) => {
      expect(lookAlikeByForm(name)).toBeNull();
    });
  });
});
