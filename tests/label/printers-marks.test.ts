import { describe, expect, it } from 'vitest';
import headings from '@/headings/words/headings.json';
import { names } from './read';

const LIST = ['Aqua', 'Glycerin', 'Retinol', 'Panthenol', 'Limonene'];

describe('a heading that is glued to the first name', () => {
  const cased = headings.list.filter(
    (heading) => /^\p{L}{4,}$/u.test(heading) && heading.toLocaleUpperCase() !== heading,
  );

  it.each(cased)('is not part of it: "%s"', (heading) => {
    const rest = ', Glycerin, Panthenol, Limonene';
    const capital = heading.charAt(0).toLocaleUpperCase() + heading.slice(1);
    const read = ['Aqua', 'Glycerin', 'Panthenol', 'Limonene'];
    expect(names(`${capital}Aqua${rest}`)).toEqual(read);
    expect(names(`${heading.toLocaleUpperCase()}Aqua${rest}`)).toEqual(read);
  });

  it.each(['Ingredienser/INCI', 'Ingrédients / INCI', 'INCI LIST', 'Zutaten (INCI)', 'Skład INCI'])(
    'may be two words: "%s"',
    (heading) => {
      expect(names(`${heading}${LIST.join(', ')}`)).toEqual(LIST);
    },
  );

  it.each(['Incidental', 'Compositional', 'Contents'])('is not found within "%s"', (word) => {
    expect(names(`${word}, Aqua, Glycerin, Panthenol, Limonene`)[0]).not.toBe('Aqua');
  });
});

describe('a footnote', () => {
  const MARKS = ['*', '**', '†', '°', '+'];

  it.each(MARKS)('on a line of its own is no name, though it may name one: %s', (mark) => {
    const marked = LIST.map((name) => (name === 'Retinol' ? name + mark : name)).join(', ');
    for (const note of ['Vitamin A', 'Alcohol', 'Fair trade', 'from organic farming'])
      expect(names(`${marked}\n${mark}${note}`)).toEqual(LIST);
  });

  it.each(['*', '°', '+'])('is not what every line begins with: %s', (mark) => {
    expect(names(LIST.map((name) => mark + name).join('\n'))).toEqual(LIST);
  });

  it.each([
    ...['*da agricoltura biologica', "*d'origine biologique", '*z upraw ekologicznych', '*à base de plantes'],
    ...['*aus biologischem Anbau °natürlichen Ursprungs', '*da filiera controllata 99,2% del totale'],
  ])('ends the last name, however short its first word is: %s', (note) => {
    expect(names(`${LIST.join(', ')} ${note}`)).toEqual(LIST);
  });
});

describe('a hyphen at the end of a line', () => {
  it.each([
    ['Cetyl Palmi-\ntate', 'Cetyl Palmitate'],
    ['Alcohol De-\nnat.', 'Alcohol Denat'],
    ['Butylene Gly-\ncol', 'Butylene Glycol'],
    ['Glycerol-\nmonostearat', 'Glycerolmonostearat'],
    ['Ceteareth-\n20', 'Ceteareth-20'],
    ['PEG-\n8', 'PEG-8'],
    ['alpha-\nbisabolol', 'alpha-bisabolol'],
  ])('%j is %s', (printed, name) => {
    expect(names(`Aqua, Glycerin, ${printed}, Panthenol, Limonene`)[2]).toBe(name);
  });
});
