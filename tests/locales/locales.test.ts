import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { SUPPORTED_LOCALES } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import en from '@/locales/en.json';
import type { Messages } from '@/words/node-translate';

/** Every locale has everything that the English one has, with the same slots, in its own words. */

const files = import.meta.glob<Messages>('../../src/locales/*.json', { eager: true, import: 'default' });
const locales = new Map(Object.entries(files).map(([file, messages]) => [basename(file, '.json'), messages]));

const wanted = ['de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pl', 'pt_BR', 'zh_CN'];
const translated = wanted.filter((name) => name !== 'en');

function flat(messages: Messages, path = ''): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === 'string' ? [[path + key, value] as const] : [...flat(value, `${path}${key}.`)],
    ),
  );
}

const english = flat(en);
const wordsOf = (name: string): Map<string, string> => flat(locales.get(name) ?? {});
const slots = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].toSorted();

/** The width of a text in columns, without what is put into its slots; Chinese, Japanese and Korean characters take two. */
const widthOf = (text: string): number =>
  [...text.replace(/\$\d/g, '')].reduce(
    (sum, sign) =>
      sum +
      (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}，。、：（）「」]/u.test(sign)
        ? 2
        : 1),
    0,
  );
/** Columns that fit even the narrowest place: a button in the popup, half as wide as its window. */
const leastRoom = 30;

const isForm = (key: string) => /(?:^|\.)(?:one|two|few|many|other)$/.test(key);

/** The same in several languages: names, texts that are only a slot, and words that a language shares with English. */
const everywhere =
  /^(?:extName|badge\.(?:none|verdict)|seal\.label|popup\.ownText\.hint|ordinal\..*|evidence\.readAs)$/;
const shared: Record<string, readonly string[]> = {
  de: [
    'options.marks.normal',
    'popup.inProduct',
    'shopReport.shop',
    'topic.retinoid.title',
    'week.role.retinoid.title',
  ],
  es: ['options.marks.normal', 'toner.no', 'topic.alcohol.unnamedTitle'],
  fr: ['options.title', 'options.marks.style', 'popup.options'],
  it: ['popup.inProduct', 'toner.no'],
  ja: [],
  ko: [],
  nl: ['popup.failed.details', 'popup.inProduct', 'topic.alcohol.unnamedTitle'],
  pl: ['topic.retinoid.title', 'week.role.retinoid.title'],
  pt_BR: ['options.marks.normal'],
  zh_CN: [],
};

it('there are eleven', () => {
  expect([...locales.keys()].toSorted()).toEqual(wanted);
});

it('Chrome knows each of them', () => {
  expect(wanted.filter((name) => !SUPPORTED_LOCALES.has(name))).toEqual([]);
});

describe.each(translated)('%s', (name) => {
  const words = wordsOf(name);

  it('has every key and no other, in the same order', () => {
    expect([...words.keys()]).toEqual([...english.keys()]);
  });

  it('fills the same slots', () => {
    for (const [key, text] of words) {
      const own = slots(text);
      const theirs = slots(english.get(key) ?? '');
      // "1 entry" may be written without a digit: "a single entry".
      if (key.endsWith('.one') && own.length === 0) continue;
      expect(own, `${name} ${key}`).toEqual(theirs);
    }
  });

  it('leaves nothing empty, and no sentence in English', () => {
    const same = [...words]
      .filter(([key, text]) => text === english.get(key) && !everywhere.test(key))
      .map(([key]) => key);
    expect(same.toSorted()).toEqual(shared[name]?.toSorted());
    for (const [key, text] of words) expect(text.trim(), key).toBe(text === ' ' ? text : text.trim());
    expect([...words].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('is nowhere wider than 1.4 times the English text', () => {
    const tooWide = [...words]
      .filter(([key, text]) => widthOf(text) > 1.4 * Math.max(widthOf(english.get(key) ?? ''), leastRoom))
      .map(([key]) => key);
    expect(tooWide).toEqual([]);
  });

  it('has the plural forms that its language needs', () => {
    const language = words.get('language') ?? '';
    const used = new Set(
      Array.from({ length: 200 }, (_, count) => new Intl.PluralRules(language).select(count)),
    );
    const counted = [...words.keys()].filter((key) => isForm(key) && !key.startsWith('ordinal.'));
    for (const key of counted.filter((each) => each.endsWith('.few'))) {
      const base = key.slice(0, -'few'.length);
      const differ = words.get(key) !== words.get(`${base}other`);
      // If the language has no such form, this one repeats the general one.
      expect(differ && !used.has('few'), `${name} ${key}`).toBe(false);
    }
    if (used.has('few')) expect(words.get('list.entries.few')).not.toBe(words.get('list.entries.many'));
    if (used.has('one')) expect(words.get('list.entries.one')).not.toBe(words.get('list.entries.other'));
  });

  it('names its own language', () => {
    expect(Intl.getCanonicalLocales(words.get('language') ?? '')[0]?.slice(0, 2)).toBe(name.slice(0, 2));
  });
});

it.each(wanted)('%s fits the limits of browsers and their stores', (name) => {
  const words = wordsOf(name);
  expect([...(words.get('extName') ?? '')].length).toBeLessThanOrEqual(45);
  expect([...(words.get('extDescription') ?? '')].length).toBeLessThanOrEqual(132);
});

it.each(wanted)('%s is written as JSON that is formatted and sorted like the others', (name) => {
  const text = readFileSync(new URL(`../../src/locales/${name}.json`, import.meta.url), 'utf8');
  expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
});
