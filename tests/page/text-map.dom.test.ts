import * as fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { readText } from '@/page/text/read-text';
import type { TextMap } from '@/page/text/text-map';

afterEach(() => document.body.replaceChildren());

function show(html: string): HTMLElement {
  const { body } = Document.parseHTMLUnsafe(`<body>${html}</body>`);
  document.body.replaceChildren(...body.childNodes);
  return document.body;
}

const words = (map: TextMap, part: string) => {
  const start = map.text.indexOf(part);
  expect(start).toBeGreaterThanOrEqual(0);
  return map.ranges(start, start + part.length).map(String);
};

test.each([
  ['blocks start a line', '<p>Aqua</p><p>Glycerin</p>', 'Aqua\nGlycerin'],
  ['inline elements do not', '<p>Sali<b>cylic</b> Acid</p>', 'Salicylic Acid'],
  ['a line break does', '<p>Aqua,<br>Glycerin</p>', 'Aqua,\nGlycerin'],
  [
    'cells and items do',
    '<table><tr><td>INCI</td><td>Aqua</td></tr></table><ul><li>One</li></ul>',
    'INCI\nAqua\nOne',
  ],
  [
    'white space is one space',
    '<p>  Sodium\n      Hyaluronate&nbsp;  <i> </i>2%  </p>',
    'Sodium Hyaluronate 2%',
  ],
  [
    'what shows its line breaks keeps them',
    '<pre>Aqua,\n  Glycerin\n\n<b>30 ml</b></pre>',
    'Aqua,\nGlycerin\n30 ml',
  ],
  [
    'so does a style or a class for it',
    '<p style="white-space: pre-line">Aqua\nGlycerin</p><p class="whitespace-pre-wrap"><b>INCI\nAqua</b></p>',
    'Aqua\nGlycerin\nINCI\nAqua',
  ],
  ['so does a style without a space', '<p style="white-space:pre-wrap">Aqua\nINCI</p>', 'Aqua\nINCI'],
  [
    'an empty line is one that a person wrote',
    '<div class="t1">Aqua,\nGlycerin\n\nNo. 12</div>',
    'Aqua,\nGlycerin\nNo. 12',
  ],
  ['unless markup is indented', '<p>Sodium\n\n      PCA</p>', 'Sodium PCA'],
  [
    'but none that breaks no lines',
    '<p style="white-space: nowrap" class="prefix">Sodium\nPCA</p>',
    'Sodium PCA',
  ],
  [
    'code and drawings are not text',
    '<p>A<script>b</script><style>c</style><svg><text>d</text></svg>e</p>',
    'Ae',
  ],
  [
    'templates and menus of forms are not',
    '<template>a</template><select><option>b</select><textarea>c</textarea>d',
    'd',
  ],
  [
    'hidden panels are read',
    '<div hidden>Aqua</div><div style="display:none">Glycerin</div>',
    'Aqua\nGlycerin',
  ],
  ['closed details are read', '<details><summary>INCI</summary>Aqua</details>', 'INCI\nAqua'],
  ['tabs made of links are apart', '<a role="tab">Details</a><a role="tab">INCI</a>', 'Details\nINCI'],
  ['an empty page is empty', '<div> </div>', ''],
])('%s', (_, html, text) => {
  expect(readText(show(html)).text).toBe(text);
});

test('shadow trees are read in place, and slotted text once', () => {
  const body = show(
    `<x-tab><template shadowrootmode="open"><h3>Ingredients</h3><slot>nothing</slot><slot name="more">by default</slot></template>
     <p>Aqua</p></x-tab>`,
  );
  const map = readText(body);
  expect(map.text).toBe('Ingredients\nAqua\nby default');
  expect(words(map, 'Ingredients')).toEqual(['Ingredients']);
  expect(words(map, 'Aqua')).toEqual(['Aqua']);
});

test('a name across elements is one range for each text node', () => {
  const map = readText(show('<p>Water, <a>Retinyl <b>Palm</b>itate</a>, Talc</p>'));
  expect(words(map, 'Retinyl Palmitate')).toEqual(['Retinyl', 'Palm', 'itate']);
});

test('ranges contain the printed white space, but only within the words', () => {
  const map = readText(show('<p>   Alcohol\n   Denat.   </p>'));
  expect(words(map, 'Alcohol Denat.')).toEqual(['Alcohol\n   Denat.']);
});

test('offsets in a part of a text count from its own start', () => {
  const map = readText(show('<p>Ingredients: <b>Aqua</b>, Glycerin</p>'));
  const part = map.slice(12, map.text.length);
  expect(part.text).toBe('Aqua, Glycerin');
  expect(part.ranges(0, 4).map(String)).toEqual(['Aqua']);
  expect(part.slice(6, 14).ranges(0, 8).map(String)).toEqual(['Glycerin']);
});

test('words that are no longer there have no ranges', () => {
  const map = readText(show('<p>Aqua, Retinol</p><p>Glycerin</p>'));
  const [first, second] = document.querySelectorAll('p');
  first?.replaceChildren('Aqua, Squalane');
  expect(map.ranges(6, 13)).toEqual([]);
  expect(words(map, 'Glycerin')).toEqual(['Glycerin']);
  second?.remove();
  expect(map.ranges(14, 22)).toEqual([]);
});

test('words of a text node that was rewritten in place have none either', () => {
  const map = readText(show('<p>Aqua, Retinol</p>'));
  const node = document.querySelector('p')?.firstChild;
  if (node instanceof Text) node.data = 'Aqua, Squalane';
  expect(map.ranges(6, 13)).toEqual([]);
  expect(map.ranges(0, 4).map(String)).toEqual(['Aqua']);
});

test('reading changes nothing on the page', () => {
  const body = show('<p>Aqua, <b>Retinol</b></p><details><summary>INCI</summary>Talc</details>');
  const before = body.outerHTML;
  readText(body).ranges(0, 5);
  expect(body.outerHTML).toBe(before);
});

test('very deep and very long pages are read', () => {
  const deep = document.createElement('div');
  let inner: HTMLElement = deep;
  for (let depth = 0; depth < 8_000; depth++) inner = inner.appendChild(document.createElement('span'));
  inner.append('Aqua');
  expect(readText(deep).text).toBe('Aqua');
  const long = document.createElement('div');
  for (let count = 0; count < 50_000; count++) long.append(`Name ${count}, `);
  expect(readText(long).text.length).toBeGreaterThan(500_000);
});

test('any tree: every word maps back to itself', () => {
  const tree = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('Aqua', 'Gly cerin', ' Talc ', ',', '\n', 'Zinc\n  PCA', ''),
      fc
        .tuple(fc.constantFrom('div', 'span', 'b', 'li', 'section'), fc.array(tie('node'), { maxLength: 4 }))
        .map(([tag, children]) => `<${tag}>${children.join('')}</${tag}>`),
    ),
  })).node;
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 6 }), (parts) => {
      const map = readText(show(parts.join('')));
      expect(map.text).toBe(map.text.trim());
      expect(map.text).not.toMatch(/ {2}|\n{2}|\t/);
      for (const { index, 0: word } of map.text.matchAll(/[^\s]+/g)) {
        expect(
          map
            .ranges(index, index + word.length)
            .map(String)
            .join(''),
        ).toBe(word);
      }
      expect(map.text.replace(/\s/g, '')).toBe(document.body.textContent?.replace(/\s/g, ''));
    }),
    { numRuns: 200 },
  );
});
