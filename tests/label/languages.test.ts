import { describe, expect, it } from 'vitest';
import { readLabel } from '@/label/read-label';
import { listsOf, names } from './read';

/** Invented labels, each in one language. */
interface Language {
  headings: string[];
  inactive: [active: string, inactive: string];
  key: string;
  howTo: [heading: string, text: string];
  warning: string;
  mayContain: string;
  denial: string;
  sentence: string;
  pairing: string;
  notice: string;
  low: string;
  propellant: string;
  and: string;
  more: string;
}

const LANGUAGES: Record<string, Language> = {
  Swedish: {
    headings: ['Ingredienser', 'Innehåll', 'Innehållsförteckning'],
    inactive: ['Aktiva ingredienser', 'Övriga ingredienser'],
    key: 'Nyckelingredienser',
    howTo: ['Användning', 'Massera in och skölj av.'],
    warning: 'Varning: undvik kontakt med ögonen.',
    mayContain: 'Kan innehålla',
    denial: 'Innehåller inte: alkohol, retinol, parabener',
    sentence: 'Utan alkohol, parabener.',
    pairing: 'Använd inte med: retinol, glykolsyra',
    notice: 'Ingredienslistan kan ändras.',
    low: 'Innehåller 2 % eller mindre av:',
    propellant: 'Drivgas',
    and: 'och',
    more: 'Läs mer',
  },
  Danish: {
    headings: ['Ingredienser', 'Indhold', 'Ingrediensliste'],
    inactive: ['Aktive ingredienser', 'Øvrige ingredienser'],
    key: 'Nøgleingredienser',
    howTo: ['Brug', 'Massér ind og skyl af.'],
    warning: 'Advarsel: undgå kontakt med øjnene.',
    mayContain: 'Kan indeholde',
    denial: 'Indeholder ikke: alkohol, retinol, parabener',
    sentence: 'Uden alkohol, parabener.',
    pairing: 'Kombiner ikke med: retinol, glykolsyre',
    notice: 'Ingredienslisten kan ændres.',
    low: 'Indeholder 2 % eller mindre af:',
    propellant: 'Drivmiddel',
    and: 'og',
    more: 'Læs mere',
  },
  Norwegian: {
    headings: ['Ingredienser', 'Innhold', 'Innholdsstoffer'],
    inactive: ['Virkestoffer', 'Hjelpestoffer'],
    key: 'Nøkkelingredienser',
    howTo: ['Bruk', 'Masser inn og skyll av.'],
    warning: 'Advarsel: unngå kontakt med øynene.',
    mayContain: 'Kan inneholde',
    denial: 'Inneholder ikke: alkohol, retinol, parabener',
    sentence: 'Uten alkohol, parabener.',
    pairing: 'Ikke bruk sammen med: retinol, glykolsyre',
    notice: 'Innholdet kan endres.',
    low: 'Inneholder 2 % eller mindre:',
    propellant: 'Drivgass',
    and: 'og',
    more: 'Les mer',
  },
  Finnish: {
    headings: ['Ainesosat', 'Koostumus', 'Ainesosaluettelo'],
    inactive: ['Vaikuttavat aineet', 'Apuaineet'],
    key: 'Avainainesosat',
    howTo: ['Käyttöohje', 'Hiero iholle ja huuhtele.'],
    warning: 'Varoitus: vältä silmiä.',
    mayContain: 'Voi sisältää',
    denial: 'Ei sisällä: alkoholia, retinolia, parabeeneja',
    sentence: 'Ilman alkoholia, parabeeneja.',
    pairing: 'Älä käytä yhdessä: retinoli, glykolihappo',
    notice: 'Ainesosat voivat muuttua.',
    low: 'Enintään 2 %:',
    propellant: 'Ponnekaasu',
    and: 'ja',
    more: 'Lue lisää',
  },
  Czech: {
    headings: ['Složení', 'Složky', 'Seznam složek'],
    inactive: ['Účinné látky', 'Pomocné látky'],
    key: 'Klíčové složky',
    howTo: ['Použití', 'Vmasírujte a opláchněte.'],
    warning: 'Upozornění: vyhněte se očím.',
    mayContain: 'Může obsahovat',
    denial: 'Neobsahuje: alkohol, retinol, parabeny',
    sentence: 'Bez alkoholu, parabenů.',
    pairing: 'Nepoužívejte s: retinol, kyselina glykolová',
    notice: 'Složení se může změnit.',
    low: 'Obsahuje 2 % nebo méně:',
    propellant: 'Hnací plyn',
    and: 'a',
    more: 'Číst více',
  },
  Hungarian: {
    headings: ['Összetevők', 'Összetétel', 'Összetevőlista'],
    inactive: ['Hatóanyagok', 'Segédanyagok'],
    key: 'Kulcsösszetevők',
    howTo: ['Használat', 'Masszírozza be, majd öblítse le.'],
    warning: 'Figyelmeztetés: kerülje a szemet.',
    mayContain: 'Tartalmazhat',
    denial: 'Nem tartalmaz: alkohol, retinol, parabének',
    sentence: 'Nem tartalmaz alkoholt, parabéneket.',
    pairing: 'Ne használd együtt: retinol, glikolsav',
    notice: 'Az összetevők változhatnak.',
    low: '2 % vagy kevesebb:',
    propellant: 'Hajtógáz',
    and: 'és',
    more: 'Olvass tovább',
  },
  Turkish: {
    headings: ['İçindekiler', 'İçerik', 'Bileşenler'],
    inactive: ['Etkin maddeler', 'Yardımcı maddeler'],
    key: 'Anahtar bileşenler',
    howTo: ['Kullanım', 'Masaj yapın ve durulayın.'],
    warning: 'Uyarı: göz temasından kaçının.',
    mayContain: 'İçerebilir',
    denial: 'İçermez: alkol, retinol, paraben',
    sentence: 'Asla: alkol, paraben.',
    pairing: 'Birlikte kullanmayın: retinol, glikolik asit',
    notice: 'İçerik değişebilir.',
    low: '2 % veya daha az:',
    propellant: 'İtici gaz',
    and: 've',
    more: 'Devamını oku',
  },
};

const LIST = 'Aqua, Glycerin, Niacinamide, Panthenol, Squalane, Phenoxyethanol';
const NAMES = LIST.split(', ');

describe.each(Object.entries(LANGUAGES))('a label in %s', (_name, language) => {
  it.each(language.headings)('is headed by "%s"', (heading) => {
    expect(names(`${heading}: ${LIST}`)).toEqual(NAMES);
    expect(names(`${heading}\n${LIST}`)).toEqual(NAMES);
  });

  it('keeps its heading out of a name that it is glued to', () => {
    expect(names(`${language.headings[0]}${LIST}`)).toEqual(NAMES);
  });

  it('separates its actives from the rest', () => {
    const [active, inactive] = language.inactive;
    const [list, ...others] = listsOf(`${active}: Salicylic Acid 2%. ${inactive}: ${LIST}`);
    expect(others).toEqual([]);
    expect(list?.actives.map(({ text }) => text)).toEqual(['Salicylic Acid 2%']);
    expect(list?.entries.map(({ text }) => text)).toEqual(NAMES);
  });

  it('doesn’t take its star ingredients for a list', () => {
    expect(listsOf(`${language.key}: Retinol, Niacinamide`)).toEqual([]);
    expect(names(`${language.key}: Retinol, Niacinamide\n\n${language.headings[0]}: ${LIST}`)).toEqual(NAMES);
  });

  it('keeps the instructions for use', () => {
    const [heading, text] = language.howTo;
    const label = readLabel(`${heading}: ${text}\n${language.headings[0]}: ${LIST}`);
    expect(label.howTo).toBe(text);
    expect(label.lists.map((list) => list.entries.map((entry) => entry.text))).toEqual([NAMES]);
  });

  it('ends before a warning', () => {
    expect(names(`${LIST}. ${language.warning}`)).toEqual(NAMES);
  });

  it('separates what it may contain', () => {
    const [list] = listsOf(`${LIST}. ${language.mayContain}: CI 77491, CI 77492`);
    expect(list?.entries.map(({ text }) => text)).toEqual(NAMES);
    expect(list?.mayContain.map(({ text }) => text)).toEqual(['CI 77491', 'CI 77492']);
  });

  it('leaves out what it denies', () => {
    expect(names(`${LIST}. ${language.denial}`)).toEqual(NAMES);
    expect(names(`${language.denial}\n${language.headings[0]}: ${LIST}`)).toEqual(NAMES);
    expect(names(`${language.sentence} ${LIST}`)).toEqual(NAMES);
  });

  it('leaves out what it must not be used with', () => {
    expect(names(`${LIST}. ${language.pairing}`)).toEqual(NAMES);
  });

  it('follows a sentence about the list', () => {
    expect(names(`${language.notice} ${LIST}`)).toEqual(NAMES);
  });

  it('marks low ingredients', () => {
    const [list] = listsOf(`Aqua, Glycerin, Squalane. ${language.low} Alcohol, Phenoxyethanol`);
    expect(list?.entries.map(({ text }) => text)).toEqual([
      'Aqua',
      'Glycerin',
      'Squalane',
      'Alcohol',
      'Phenoxyethanol',
    ]);
    expect(list?.lowFrom).toBe(3);
  });

  it('counts its propellant', () => {
    expect(names(`${LIST}. ${language.propellant}: Butane, Propane`)).toEqual([
      ...NAMES,
      'Butane',
      'Propane',
    ]);
  });

  it('separates its last two names at "and"', () => {
    expect(names(`Aqua, Glycerin, Panthenol ${language.and} Alcohol`)).toEqual([
      'Aqua',
      'Glycerin',
      'Panthenol',
      'Alcohol',
    ]);
  });

  it('leaves out the link behind it', () => {
    expect(names(`${LIST}... ${language.more}`)).toEqual(NAMES);
    expect(names(`Aqua, Glycerin, [${language.more}] Niacinamide, Panthenol`)).toEqual([
      'Aqua',
      'Glycerin',
      'Niacinamide',
      'Panthenol',
    ]);
  });
});
