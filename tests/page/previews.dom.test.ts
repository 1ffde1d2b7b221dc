import { describe, expect, it } from 'vitest';
import { locate, toProduct } from '@/page/product/locate';
import { judge } from '@/verdict/judge';

/** A shortened view beside the whole list. */

const names = ['Aqua', 'Glycerin', 'Alcohol Denat', 'Squalane', 'Birch Sap', 'Xanthan Gum', 'Phenoxyethanol'];
const list = names.join(', ');
const short = 'Aqua, Glycerin';

const reportOf = (body: string, head = '') =>
  judge(
    toProduct(
      locate(
        Document.parseHTMLUnsafe(
          `<!doctype html><head><meta property="og:type" content="product">${head}</head><body><h1>Birch Toner</h1>${body}</body>`,
        ),
        'https://shop.example/p/birch',
        [],
      ),
    ),
  );
const namesIn = (...page: Parameters<typeof reportOf>) => reportOf(...page).lists.map((each) => each.names);

describe('a shortened view', () => {
  it.each([
    [
      'in a box before the hidden list',
      `<h3>Ingredients</h3><div class="a"><p>${short}… <button>Read more</button></p></div><div class="b" style="display:none"><p>${list}</p></div>`,
    ],
    [
      'in a box before a list hidden by a class',
      `<h3>Ingredients</h3><div class="a"><p>${short} ... <a href="#all">Show all</a></p></div><div class="b"><p>${list}</p></div>`,
    ],
    [
      'in a tab, with a link to the list in a box over the page',
      `<h3>Ingredients</h3><p>${short} … <a href="#full">full list</a></p><h2>Delivery</h2><p>Two days.</p><div id="full" style="display:none"><h3>Ingredients</h3><p>${list}</p></div>`,
    ],
    [
      'that cuts a name',
      `<h3>Ingredients</h3><p class="short">Aqua, Glycerin, Alco…</p><p class="long" hidden>${list}</p>`,
    ],
    [
      'in another language',
      `<h3>Inhaltsstoffe</h3><div><span>${short} … </span><button>Mehr anzeigen</button></div><div hidden>${list}</div>`,
    ],
    [
      'behind the list',
      `<dialog><h3>Ingredients</h3><p>${list}</p></dialog><h3>Ingredients</h3><p>${short}… <button>More</button></p>`,
    ],
    [
      'of many names',
      `<h3>Ingredients</h3><div><p>Aqua, Glycerin, Alcohol Denat, Squalane…</p><a href="#">Read more</a><p hidden>${list}</p></div>`,
    ],
    [
      'of many names, in one row with the list',
      `<h3>Ingredients</h3><p><span>Aqua, Glycerin, Alcohol Denat, Squ...</span> <a href="#">Show all</a><span hidden>${list}</span></p>`,
    ],
    [
      'of many names, with nothing between',
      `<h3>Inhaltsstoffe</h3><div><div>Aqua, Glycerin, Alcohol Denat, Squalane, …</div><div style="display:none">${list}</div></div>`,
    ],
    [
      'before a template',
      `<h3>Ingredients</h3><p>${short}… <button>More</button></p><template><h3>Ingredients</h3><p>${list}</p></template>`,
    ],
  ])('is no list of its own: %s', (_, body) => {
    expect(namesIn(body)).toEqual([names]);
    expect(reportOf(body).verdict).toBe('skip');
  });

  it.each([
    [
      'structured data',
      `<script type="application/ld+json">{"@type":"Product","name":"Birch Toner","ingredients":"${list}"}</script>`,
    ],
    [
      'a data script',
      `<script type="application/json">{"product":{"name":"Birch Toner","ingredients":"${list}"}}</script>`,
    ],
  ])('gives way to the whole list in %s', (_, head) => {
    expect(
      namesIn(`<h3>Ingredients</h3><p>${short}, Alcohol Denat… <button>More</button></p>`, head),
    ).toEqual([names]);
  });

  it('is not one where the names that follow are others', () => {
    const body = '<p>Aqua, Glycerin, Squalane…</p><p>Aqua, Alcohol Denat, Birch Sap, Phenoxyethanol</p>';
    expect(namesIn(`<h3>Ingredients</h3><div>${body}</div>`).flat()).toContain('Squalane');
  });

  it('is not one without dots, or with other names', () => {
    const [one, two] = [`${short}, Betaine, Phenoxyethanol`, `${short}, Squalane, Phenoxyethanol`];
    expect(
      namesIn(`<h3>Ingredients</h3><div><p>${one}</p></div><div hidden><p>${two}</p></div>`).length,
    ).toBe(2);
  });
});

describe('a list that goes on behind dots', () => {
  const cuts = { 'within a name': list.indexOf('Squalane') + 4, 'between names': list.indexOf('Squalane') };
  const dots: Record<string, string> = {
    'dots of their own': '<span id="dots">...</span>',
    'a single sign': '<span class="x">…</span>',
    'dots in brackets': '<span class="ellipsis">[…]</span>',
  };
  const rests: Record<string, (rest: string) => string> = {
    'hidden by its style': (rest) => `<span id="more" style="display:none">${rest}</span>`,
    'hidden by an attribute': (rest) => `<span hidden>${rest}</span>`,
  };
  const forms = Object.entries(cuts).flatMap(([cut, at]) =>
    Object.entries(dots).flatMap(([sign, between]) =>
      Object.entries(rests).map(([hiding, rest]): [string, string] => [
        `cut ${cut}, ${sign}, ${hiding}`,
        `<p>${list.slice(0, at)}${between}${rest(list.slice(at))} <button>Read more</button></p>`,
      ]),
    ),
  );
  it.each(forms)('is one list: %s', (_, body) => {
    expect(namesIn(`<h3>Ingredients</h3>${body}`)).toEqual([names]);
  });
});
