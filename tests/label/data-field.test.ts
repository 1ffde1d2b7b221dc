import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldText } from '../../src/label/data-field';
import { readLabel } from '../../src/label/read-label';
import { names, namesOf } from './read';

const NAMES = ['Aqua', 'Alcohol Denat.', 'Glycerin', 'Betaine', 'Parfum'];
const LIST = NAMES.join(', ');
const text = (value: string) => ({ type: 'text', value });
const paragraph = (...values: string[]) => ({ type: 'paragraph', children: values.map(text) });

describe('a field given as data', () => {
  it.each(
    [
      { ingredients: NAMES },
      { inci: LIST },
      { type: 'multi_line_text_field', value: LIST },
      { key_ingredients: ['Rose', 'Mint'], full_ingredients: NAMES },
      { html: `<p>${LIST}</p>` },
      { product: { id: 4711, title: 'Rose Toner', details: { inci: LIST, vegan: true } } },
      { type: 'root', children: [paragraph(LIST)] },
      { type: 'root', children: [paragraph('Ingredients: ', LIST)] },
      { type: 'root', children: [paragraph('A fresh start.'), paragraph(LIST)] },
      {
        type: 'root',
        children: [
          { type: 'list', children: NAMES.map((name) => ({ type: 'list-item', children: [text(name)] })) },
        ],
      },
      NAMES.map((name) => ({ name })),
      NAMES.map((name, index) => ({ rank: index + 1, inci_name: name, ewg: '1' })),
      NAMES.map((name) => ({ name, function: name === 'Parfum' ? 'Fragrance' : 'Solvent' })),
      { ingredients: NAMES, freeFrom: ['Retinol', 'Parabens'] },
      [LIST],
    ].map((data) => JSON.stringify(data)),
  )('is read by its names: %s', (json) => {
    expect(names(json).map((name) => name.replace(/\.$/, ''))).toEqual(
      NAMES.map((name) => name.replace(/\.$/, '')),
    );
  });

  it('may have the quotes of another language', () => {
    expect(
      names("[{'name': 'Aqua', 'rank': 1}, {'name': 'Glycerin', 'rank': None}, {'name': 'Panthenol'}]"),
    ).toEqual(['Aqua', 'Glycerin', 'Panthenol']);
  });

  it('means what it escapes', () => {
    expect(
      names('{"a":"Eau, Alcool d\\u00e9natur\\u00e9, Caprylic\\/Capric Triglyceride\\nParfum"}'),
    ).toEqual(['Eau', 'Alcool dénaturé', 'Caprylic/Capric Triglyceride', 'Parfum']);
  });

  it.each([
    '[]',
    '{}',
    'null',
    '{"ingredients":""}',
    '{"ingredients":null}',
    '{"type":"root","children":[]}',
  ])('may hold nothing: %s', (json) => {
    expect(namesOf(json)).toEqual([]);
  });

  it.each([
    '[Aqua, Glycerin, Betaine, Parfum]',
    '[Aqua] [Glycerin] [Betaine] [Parfum]',
    "['Aqua', 'Glycerin', 'Betaine', 'Parfum'",
  ])('is something else: %s', (printed) => {
    expect(names(printed)).toEqual(['Aqua', 'Glycerin', 'Betaine', 'Parfum']);
  });

  it('keeps the place of every name', () => {
    const json = JSON.stringify(NAMES.map((name) => ({ name, note: 'é\n' })));
    for (const { text: name, span } of readLabel(json).lists[0]?.entries ?? [])
      expect(json.slice(span.start, span.end)).toBe(name);
  });

  it('never throws, whatever is in it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), (value, cut) => {
        const json = JSON.stringify(value);
        for (const raw of [json, json.slice(0, cut % (json.length + 1))]) {
          const plain = fieldText(raw);
          const { start, end } = plain.toRaw(0, plain.text.length);
          expect(0 <= start && start <= end && end <= raw.length).toBe(true);
        }
      }),
    );
  });
});
