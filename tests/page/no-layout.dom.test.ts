import { afterEach, expect, it, vi } from 'vitest';
import { marksOf } from '@/page/mark/marks';
import { platforms, shops } from '@/shops/registry';
import { judge } from '@/verdict/judge';
import { madePage } from '../../scripts/bench/made-page';
import { createPainter } from '../../src/page/mark/paint';
import { locate } from '../../src/page/product/locate';
import { pieceIn, readingOf } from '../../src/page/product/reading';
import { explain } from './made-up';

/** Everything that forces a browser to lay out or style a page early. */
const getters: [object, string][] = [
  ...['offsetTop', 'offsetLeft', 'offsetWidth', 'offsetHeight', 'offsetParent', 'innerText'].map(
    (name): [object, string] => [HTMLElement.prototype, name],
  ),
  ...['clientWidth', 'clientHeight', 'scrollWidth', 'scrollHeight', 'scrollTop'].map(
    (name): [object, string] => [Element.prototype, name],
  ),
];

afterEach(() => vi.restoreAllMocks());

it('locating and painting force no layout and no style', () => {
  const page = document.implementation.createHTMLDocument();
  page.documentElement.innerHTML = madePage(6_000);
  document.body.replaceChildren(...page.body.childNodes);
  document.head.append(...page.querySelectorAll('script[type="application/ld+json"]'));
  const asked: string[] = [];
  const record = (name: string) => {
    asked.push(name);
    throw new Error(`${name} was asked for`);
  };
  vi.spyOn(window, 'getComputedStyle').mockImplementation(() => record('getComputedStyle'));
  for (const name of [
    'getBoundingClientRect',
    'getClientRects',
    'checkVisibility',
    'scrollIntoView',
  ] as const)
    vi.spyOn(Element.prototype, name).mockImplementation(() => record(name));
  for (const name of ['getBoundingClientRect', 'getClientRects'] as const)
    vi.spyOn(Range.prototype, name).mockImplementation(() => record(`Range ${name}`));
  const before = getters.map(([of, name]) => Object.getOwnPropertyDescriptor(of, name));
  for (const [of, name] of getters)
    Object.defineProperty(of, name, { configurable: true, get: () => record(name) });

  const painter = createPainter();
  try {
    const reading = readingOf(locate(document, 'https://shop.example/p', shops, { platforms }));
    if (reading.kind === 'listing') throw new Error('the page was taken for a listing');
    painter.paint(marksOf(explain(judge(reading.product)), pieceIn(reading)));
    expect(painter.marks().length, 'nothing was painted').toBeGreaterThan(2);
    expect(asked).toEqual([]);
  } finally {
    for (const [index, [of, name]] of getters.entries()) Object.defineProperty(of, name, before[index] ?? {});
    painter.clear();
    document.body.replaceChildren();
  }
});
