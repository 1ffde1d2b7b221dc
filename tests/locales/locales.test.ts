import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '@/locales/en.json';
import type { Messages } from '@/words/node-translate';

/** Every locale says everything that the English one says, with the same slots, in its own words. */

const files = import.meta.glob<Messages>('../../src/locales/*.json', { eager: true, import: 'default' });
const locales = new Map(Object.entries(files).map(([file, messages]) => [basename(file, '.json'), messages]));

const wanted = ['de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'zh_CN'];
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
const isForm = (key: string) => /(?:^|\.)(?:one|two|few|many|other)$/.test(key);

/** The same in several languages: names, and words that they share with English. */
const mayStay =
  /^(?:language|extName|popup\.(?:options|article|do)|options\.title|legend\..*|verdict\..*|.*\.title|popup\.failed\.details|shopReport\.(?:shop|page)|options\.marks\..*|badge\.none|popup\.ownText\.hint|ordinal\..*|site\.stop|topic\.alcohol\.unnamedTitle)$/;

it('there are eleven', () => {
  expect([...locales.keys()].toSorted()).toEqual(wanted);
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
      // "1 entry" may be told without a figure: "a single entry".
      if (key.endsWith('.one') && own.length === 0) continue;
      expect(own, `${name} ${key}`).toEqual(theirs);
    }
  });

  it('leaves nothing empty, and no sentence in English', () => {
    const same = [...words]
      .filter(([key, text]) => text === english.get(key) && !mayStay.test(key))
      .map(([key]) => key);
    expect(same).toEqual([]);
    for (const [key, text] of words) expect(text.trim(), key).toBe(text === ' ' ? text : text.trim());
    expect([...words].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('has the forms that its own counting needs', () => {
    const language = words.get('language') ?? '';
    const used = new Set(
      Array.from({ length: 200 }, (_, count) => new Intl.PluralRules(language).select(count)),
    );
    const counted = [...words.keys()].filter((key) => isForm(key) && !key.startsWith('ordinal.'));
    for (const key of counted.filter((each) => each.endsWith('.few'))) {
      const base = key.slice(0, -'few'.length);
      const differ = words.get(key) !== words.get(`${base}other`);
      // Where the language does not count so, the form only repeats the general one.
      expect(differ && !used.has('few'), `${name} ${key}`).toBe(false);
    }
    if (used.has('few')) expect(words.get('list.entries.few')).not.toBe(words.get('list.entries.many'));
    if (used.has('one')) expect(words.get('list.entries.one')).not.toBe(words.get('list.entries.other'));
  });

  it('is named by its own language', () => {
    expect(Intl.getCanonicalLocales(words.get('language') ?? '')[0]?.slice(0, 2)).toBe(name.slice(0, 2));
  });
});

it.each(wanted)('%s fits what the browsers and their stores take', (name) => {
  const words = wordsOf(name);
  expect([...(words.get('extName') ?? '')].length).toBeLessThanOrEqual(45);
  expect([...(words.get('extDescription') ?? '')].length).toBeLessThanOrEqual(132);
});

it.each(wanted)('%s is written as JSON that is formatted and sorted like the others', (name) => {
  const text = readFileSync(new URL(`../../src/locales/${name}.json`, import.meta.url), 'utf8');
  expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
});
