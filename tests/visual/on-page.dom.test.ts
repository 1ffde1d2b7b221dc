import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page as screen } from 'vitest/browser';
import { defaultMarkLook } from '@/design/mark-look';
import { createSeal } from '@/page/explain/seal';
import { createTooltip, type Tooltip } from '@/page/explain/tooltip';
import { marksOf } from '@/page/mark/marks';
import { createPainter } from '@/page/mark/paint';
import '../../entrypoints/shop.content/marks.css';
import looks from '../../entrypoints/shop.content/looks.css?inline';
import './fonts.css';
import { preferScheme } from '../colour-scheme';
import { explain, pieceAt, sealText, show } from '../page/made-up';
import { press } from '../page/real-input';
import { finding, list, report, seenAt } from '../ui/states';

/** Marks, tooltip and seal as they are drawn on a page, compared with reviewed pictures. */

const words = 'Water, Alcohol Denat., Salicylic Acid, Retinol, Glycerin, Retinyl Palmitate, Parfum';
const names = words.split(', ');
const at = (name: string) => ({
  ...seenAt(name, names.indexOf(name) + 1, names.length),
  at: { in: 'list' as const, index: 0, start: words.indexOf(name), end: words.indexOf(name) + name.length },
});
const tonerReport = report({
  verdict: 'skip',
  lists: [list(names)],
  findings: [
    finding('alcohol-toner', 'strong', [at('Alcohol Denat.')]),
    finding('bha', 'strong', [at('Salicylic Acid')]),
    finding('retinoid-with-acid', 'strong', [at('Retinol')]),
    finding('retinoid', 'minor', [at('Retinyl Palmitate')]),
  ],
});

let session: AbortController;
let tooltip: Tooltip;
let roots: ShadowRoot[];

beforeAll(async () => {
  await screen.viewport(640, 420);
  await Promise.all(
    ['13px "Segoe UI"', '600 13px "Segoe UI"', '20px "Iowan Old Style"'].map((face) =>
      document.fonts.load(face),
    ),
  );
});
beforeEach(() => {
  session = new AbortController();
  painter.wear(defaultMarkLook);
  roots = [];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
  tooltip = createTooltip(document);
});
afterEach(() => {
  tooltip.hide();
  session.abort();
  painter.clear();
  vi.restoreAllMocks();
});

/** Draws with the fonts of the tests: our elements use the browser's generic ones, which differ by machine. */
function useFaces(root: ShadowRoot | undefined): void {
  const faces = new CSSStyleSheet();
  faces.replaceSync(
    `* { font-family: "Segoe UI" !important } .head, .head * { font-family: "Iowan Old Style" !important }`,
  );
  root?.adoptedStyleSheets.push(faces);
}

const painter = createPainter({ marks: '', looks });

function marked(colours: string, place: string) {
  show(
    `<main data-testid="page" style="${colours};box-sizing:border-box;width:640px;height:420px;padding:${place};font:400 16px/1.6 'Segoe UI'"><p class="list" style="margin:0;width:360px">${words}</p></main>`,
  );
  document.body.style.margin = '0';
  const piece = pieceAt('.list');
  const marks = marksOf(explain(tonerReport), () => piece ?? undefined);
  painter.paint(marks);
  return marks;
}

const pages = [
  { scheme: 'light', colours: 'background:#fff;color:#222' },
  { scheme: 'dark', colours: 'background:#14161a;color:#e6e6e6' },
] as const;

describe.each(pages)('on a $scheme page', ({ scheme, colours }) => {
  beforeAll(() => preferScheme(scheme));
  afterAll(() => preferScheme('light'));

  it.each(['both', 'line'] as const)('marks: %s', async (style) => {
    painter.wear({ style, strength: 'normal' });
    marked(colours, '40px');
    await expect(screen.getByTestId('page')).toMatchScreenshot(`marks-${style}-${scheme}`);
  });

  it('the tooltip', async () => {
    const [first] = marked(colours, '240px 40px');
    if (first === undefined) throw new Error('nothing is marked');
    tooltip.show(first);
    useFaces(roots.at(-1));
    const tip = roots.at(-1)?.querySelector<HTMLElement>('.tip');
    await vi.waitFor(() => expect(tip?.style.top).toMatch(/px$/));
    await Promise.all((tip?.getAnimations() ?? []).map(({ finished }) => finished));
    await expect(screen.getByTestId('page')).toMatchScreenshot(`tooltip-${scheme}`);
  });

  it('the seal and its panel', async () => {
    marked(colours, '40px');
    const anchor = document.querySelector('.list');
    if (anchor === null) throw new Error('no list');
    createSeal(
      document,
      { show: () => {}, showList: () => {}, choose: () => {}, add: () => {} },
      session.signal,
    ).set({
      anchor,
      title: null,
      text: sealText(tonerReport),
    });
    const root = await vi.waitFor(() => {
      const found = roots.at(-1);
      expect(found?.querySelector<HTMLElement>('.seal')?.style.transform).toMatch(/translate/);
      return found;
    }, 10_000);
    useFaces(root);
    await press(root?.querySelector('.seal'));
    await vi.waitFor(() => expect(root?.querySelector<HTMLElement>('.panel')?.style.top).toMatch(/px/));
    await expect(screen.getByTestId('page')).toMatchScreenshot(`seal-${scheme}`);
  });
});
