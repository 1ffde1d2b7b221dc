import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeNotices } from '@/label/cues/change-notice';
import notices from '@/label/words/change-notices.json';
import { anyOf } from '@/text/any-of';
import { fold } from '@/text/folded-text';
import { namesOf } from './read';

const LIST = ['Aqua', 'Glycerin', 'Cetearyl Alcohol', 'Panthenol', 'Limonene'];

describe.each([
  ...['The composition may change', 'Our formulas and ingredients are subject to change without notice'],
  ...['Die Zusammensetzung kann sich ändern', 'Die Rezeptur kann je nach Charge abweichen'],
  ...['La composition peut évoluer', 'La formule est susceptible de changer', 'La liste peut être modifiée'],
  ...['La composición puede variar según el lote', 'Los ingredientes pueden cambiar'],
  ...['La composizione può variare', 'La formula potrebbe subire modifiche'],
  ...['A composição pode ser alterada', 'De samenstelling kan wijzigen', 'De ingrediënten kunnen afwijken'],
  ...['Sammansättningen kan ändras', 'Sammensætningen kan ændre sig', 'Innholdet kan endres'],
  ...['Koostumus voi muuttua', 'Skład produktu może ulec zmianie', 'Składniki mogą się różnić'],
  ...['Složení se může měnit', 'Zloženie sa môže zmeniť', 'Az összetétel változhat', 'İçerik değişebilir'],
  ...['Состав может быть изменён', 'Состав продукта может отличаться', 'Склад може змінитися'],
  ...['Compoziția poate varia', 'Sastav se može promijeniti'],
])('"%s"', (notice) => {
  it.each([
    ['behind the last name without a stop', `${LIST.join(', ')} ${notice}.`],
    ['behind a stop', `${LIST.join(', ')}. ${notice}.`],
    ['on the line below', `${LIST.join(', ')}\n${notice}`],
    ['with a clause behind it', `${LIST.join(', ')} ${notice}, panthenol.`],
    ['in front of the list', `${notice}. ${LIST.join(', ')}`],
  ])('is no name, %s', (_, text) => {
    expect(namesOf(text)).toEqual([LIST]);
  });
});

it.each(['Aviso', 'Nota', 'Hinweis', 'Opmerking', 'Remarque', 'Важно'])(
  '"%s:" before such a notice is not one either',
  (head) => {
    expect(namesOf(`${LIST.join(', ')} ${head}: la composición puede variar.`)).toEqual([LIST]);
  },
);

describe.each(Object.entries({ ...notices.changes, ...notices.inOneWord }))('in "%s"', (_, words) => {
  const few = "(?:[\\p{L}’']{1,20}\\s){0,4}";
  const verbs = ['may' in words ? words.may : null, words.change].filter((list) => list !== null);
  const sentence = [words.nouns, ...verbs].map((list) => `(?:${anyOf(list)})`).join(`\\s${few}`);
  const whole = new RegExp(`(?<!\\p{L})(?:\\p{L}{1,3}\\s|\\p{L}['’])?${sentence}(?!\\p{L})`, 'giu');
  const word = fc.constantFrom(
    ...words.nouns,
    ...verbs.flat(),
    ...['the', 'l’', 'of', 'Aqua,', 'x'.repeat(21), 'parfum', '(', '2', words.nouns[0]?.toUpperCase() ?? ''],
  );
  const line = fc.tuple(fc.array(word, { maxLength: 12 }), fc.constantFrom(' ', '  ', '\n', '. '));

  it('a notice is found where one expression for the sentence finds it', () => {
    fc.assert(
      fc.property(line, ([some, gap]) => {
        const text = some.join(' ') + gap + some.toReversed().join(' ');
        const spans = changeNotices(fold(text)).map(({ start, end }) => text.slice(start, end));
        for (const [said] of text.matchAll(whole)) expect(spans).toContain(said);
      }),
    );
  });
});
