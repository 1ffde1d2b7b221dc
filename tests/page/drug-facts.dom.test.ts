import { describe, expect, it } from 'vitest';
import { readLabel } from '@/label/read-label';
import { locate } from '@/page/product/locate';

/** The box that the law prints on a drug: an active, its purpose beside it, and an inactive list farther down. */

const inactive = 'water, glycerin, carbomer, propylene glycol, sodium hydroxide, xanthan gum';
const read = (body: string) =>
  locate(
    Document.parseHTMLUnsafe(
      `<head><script type="application/ld+json">{"@type":"Product","name":"Moor Gel"}</script></head>
       <body><h1>Moor Gel</h1><h2>Drug Facts</h2>${body}</body>`,
    ),
    'https://moor.example/p/1',
    [],
  );
const namesOf = (body: string) => {
  const [list] = read(body).lists;
  const parts = list === undefined ? [] : readLabel(list.text).lists;
  return {
    actives: parts.flatMap(({ actives }) => actives.map(({ text }) => text.replace(/ \(?[\d.]+%\)?/, ''))),
    names: parts.flatMap(({ entries }) => entries.map(({ text }) => text)),
  };
};

const uses = '<h3>Uses</h3><p>For the treatment of acne.</p><h3>Warnings</h3><p>For external use only.</p>';
const rest = `<h3>Inactive ingredients</h3><p>${inactive}</p>`;

interface Active {
  name: string;
  strength: string;
  purpose: string;
}
type Box = (actives: readonly Active[]) => string;
const boxes: Record<string, Box> = {
  'a row of heads and cells': (actives) =>
    `<table>${actives
      .map(
        ({ name, strength, purpose }) =>
          `<tr><th scope="row">Active ingredient</th><td>${name} ${strength}</td><th scope="row">Purpose</th><td>${purpose}</td></tr>`,
      )
      .join('')}</table>`,
  'columns with heads': (actives) =>
    `<table><tr><th>Active ingredient</th><th>Purpose</th></tr>${actives
      .map(({ name, strength, purpose }) => `<tr><td>${name} ${strength}</td><td>${purpose}</td></tr>`)
      .join('')}</table>`,
  'headings and paragraphs': (actives) =>
    `<h3>Active ingredients</h3>${actives.map(({ name, strength }) => `<p>${name} ${strength}</p>`).join('')}<h3>Purpose</h3><p>${actives[0]?.purpose}</p>`,
  'bold words and line breaks': (actives) =>
    `<p><b>Active ingredient</b><br>${actives.map(({ name, strength }) => `${name} (${strength})`).join('<br>')}<br><b>Purpose</b><br>${actives[0]?.purpose}</p>`,
  'names on one line': (actives) =>
    `<h3>Active ingredients</h3><p>${actives.map(({ name, strength }) => `${name} ${strength}`).join(', ')}</p><h3>Purpose</h3><p>${actives[0]?.purpose}</p>`,
  'a line behind a colon': (actives) =>
    `<p><b>Active ingredient:</b> ${actives.map(({ name, strength }) => `${name} ${strength}`).join(', ')}</p>`,
  terms: (actives) =>
    `<dl><dt>Active ingredient</dt><dd>${actives.map(({ name, strength }) => `${name} ${strength}`).join(', ')}</dd><dt>Purpose</dt><dd>${actives[0]?.purpose}</dd></dl>`,
};
const acne = { name: 'Salicylic acid', strength: '2%', purpose: 'Acne treatment' };
const adapalene = { name: 'Adapalene', strength: '0.1%', purpose: 'Acne treatment' };
const filters = [
  { name: 'Avobenzone', strength: '3%', purpose: 'Sunscreen' },
  { name: 'Octocrylene', strength: '7%', purpose: 'Sunscreen' },
];
const names = inactive.split(', ');

describe.each(Object.entries(boxes))('in %s', (_, box) => {
  it.each([[[acne]], [[adapalene]], [filters]])(
    '%j is active, whatever stands before the rest',
    (actives) => {
      const expected = { actives: actives.map(({ name }) => name), names };
      expect(namesOf(box(actives) + uses + rest)).toEqual(expected);
      expect(namesOf(box(actives) + rest)).toEqual(expected);
    },
  );

  it('printed twice, for phones and for desktops, it is one list', () => {
    const whole = `<section>${box([acne])}${uses}${rest}</section>`;
    const { lists } = read(`${whole}<h2>Details</h2>${whole}`);
    expect(lists).toHaveLength(1);
    expect(namesOf(whole + whole)).toEqual({ actives: ['Salicylic acid'], names });
  });

  it('without an inactive list it is no list', () => {
    expect(read(box([acne]) + uses).lists).toEqual([]);
  });
});

describe('no drug', () => {
  const label = `<h3>Ingredients</h3><p>Aqua, Niacinamide, ${inactive}</p>`;
  const withoutActives = (body: string) => expect(namesOf(body).actives).toEqual([]);

  it('a blurb without strengths', () =>
    withoutActives(`<h3>Active ingredients</h3><p>Retinol</p><p>Smooths.</p>${uses}${label}`));
  it('a blurb about what the list names', () =>
    withoutActives(`<h3>Active ingredients</h3><p>Niacinamide 4%</p><p>Calms.</p>${uses}${label}`));
  it('a sentence with a share in it', () =>
    withoutActives(`<h3>Active ingredients</h3><p>Over 90% of users saw a change.</p>${uses}${label}`));
});
