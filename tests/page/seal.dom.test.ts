import axe from 'axe-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import en from '@/locales/en.json';
import { createSeal, type Seal } from '@/page/explain/seal';
import type { SealEffects } from '@/page/explain/seal-effects';
import type { Report, Topic } from '@/report/report';
import { preferScheme } from '../colour-scheme';
import { emptyReport, evidenceIn, findingOf, sealText, show } from './made-up';
import { clickAt, press } from './real-input';

const listed = 'Water, Alcohol Denat., Glycerin';
const report: Report = {
  ...emptyReport,
  verdict: 'skip',
  lists: [
    {
      product: null,
      source: 'shop',
      order: 'descending',
      actives: [],
      names: listed.split(', '),
      mayContain: [],
      unclear: [],
    },
  ],
  findings: [
    findingOf('alcohol-toner', evidenceIn({ in: 'list', index: 0 }, listed, 'Alcohol Denat.')),
    findingOf('pore-claim', evidenceIn({ in: 'title', index: 0 }, 'Poreless', 'Poreless')),
  ],
};

let session: AbortController;
let seal: Seal;
let root: ShadowRoot | null;
let effects: { [K in keyof SealEffects]: ReturnType<typeof vi.fn<SealEffects[K]>> };

beforeAll(() => screen.viewport(900, 700));
beforeEach(() => {
  session = new AbortController();
  root = null;
  const attach = Element.prototype.attachShadow;
  // The tree is closed to pages, and so to tests and axe; here it is open.
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, { ...init, mode: 'open' });
    return root;
  });
  effects = { show: vi.fn<SealEffects['show']>(), showList: vi.fn(), choose: vi.fn(), add: vi.fn() };
  seal = createSeal(document, effects, session.signal);
});
afterEach(() => {
  session.abort();
  vi.restoreAllMocks();
});

const host = () => (root?.host.isConnected ? root.host : null);
const button = () => root?.querySelector<HTMLButtonElement>('.seal') ?? null;
const panel = () => root?.querySelector<HTMLElement>('.panel') ?? null;
const place = (html = `<p class="list" style="margin:80px">${listed}</p>`): Element => {
  const anchor = show(html).querySelector('.list');
  if (anchor === null) throw new Error('no list');
  return anchor;
};
/** The seal waits until the page is idle, which takes long on a busy machine. */
const patience = { timeout: 10_000 };
const stands = () => vi.waitFor(() => expect(button()?.style.transform).toMatch(/translate/), patience);
const put = async (anchor = place(), hidden: Topic[] = []) => {
  seal.set({ title: null, anchor, text: sealText(report, hidden) });
  await stands();
  return anchor;
};
const overlaps = (a: DOMRect, b: DOMRect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const said = () => panel()?.textContent ?? '';
const isShown = () => button()?.checkVisibility({ visibilityProperty: true }) === true;

it('says in words what the marks show: the verdict, its reason, each place', async () => {
  await put();
  expect(root?.querySelector('section')?.lang).toBe('en');
  await press(button());
  expect(said()).toContain(en.verdict.skip.headline);
  expect(said()).toContain(en.topic.alcoholToner.reason);
  expect(said()).toContain('Alcohol Denat. is 2nd of 3');
  expect(said()).toContain('The title says “Poreless”');
});

describe('a page that was left, of which Firefox gives no style', () => {
  const leaveWhen = (isLeft: () => boolean) => {
    const { getComputedStyle: styleOf } = window;
    return vi
      .spyOn(window, 'getComputedStyle')
      .mockImplementation((...asked) => (isLeft() ? JSON.parse('null') : styleOf(...asked)));
  };
  const errors: unknown[] = [];
  const record = (event: ErrorEvent) => {
    event.preventDefault();
    errors.push(event.error);
  };
  const frame = () => new Promise((done) => requestAnimationFrame(done));

  beforeEach(() => {
    errors.length = 0;
    window.addEventListener('error', record);
  });
  afterEach(() => window.removeEventListener('error', record));

  it.each([
    ['before the list was seen', () => true],
    ['before the seal was laid out', () => button()?.hidden === false],
  ])('gets no seal and no error if it was left %s', async (_, isLeft) => {
    const asked = leaveWhen(isLeft);
    seal.set({ title: null, anchor: place(), text: sealText(report, []) });
    await vi.waitFor(
      () => expect(asked.mock.results.some(({ value }) => value === null)).toBe(true),
      patience,
    );
    await frame();
    await frame();
    expect(errors).toEqual([]);
    expect(isShown()).toBe(false);
  });

  it('leaves an open panel where it is', async () => {
    await put();
    await press(button());
    const asked = leaveWhen(() => true);
    window.dispatchEvent(new Event('resize'));
    expect(asked).toHaveBeenCalled();
    expect(errors).toEqual([]);
    expect(panel()).not.toBeNull();
  });
});

it('contains no words while its panel is closed', async () => {
  await put();
  expect(root?.textContent).toBe('');
  for (const each of root?.querySelectorAll('*') ?? [])
    for (const { value } of each.attributes) expect(value).not.toContain(en.verdict.skip.headline);
});

it('names the products on the shelf that it clashes with', async () => {
  const sentence = 'You have Night Oil on your shelf, a retinoid: use them on different nights.';
  seal.set({ title: null, anchor: place(), text: { ...sealText(report, []), shelf: [sentence] } });
  await stands();
  await press(button());
  expect(said()).toContain(sentence);
});

it('has no button for the shelf if there is nothing to add', async () => {
  await put();
  await press(button());
  expect(panel()?.querySelector('.add')).toBeNull();
});

it('leads to the shelf with a button that only the person can press', async () => {
  seal.set({ title: null, anchor: place(), text: { ...sealText(report, []), add: en.week.addToWeek } });
  await stands();
  await press(button());
  const add = panel()?.querySelector<HTMLElement>('.add');
  expect(add?.textContent).toBe(en.week.addToWeek);
  add?.click();
  expect(effects.add).not.toHaveBeenCalled();
  await press(add);
  expect(effects.add).toHaveBeenCalledOnce();
  expect(panel()).toBeNull();
});

it('leaves out what the person hides, and keeps the verdict', async () => {
  await put(place(), ['alcohol-toner']);
  await press(button());
  expect(said()).not.toContain('Alcohol Denat.');
  expect(said()).toContain(en.verdict.skip.headline);
});

it.each(['unread', 'off-topic', 'clear'] as const)('has a shape for a list that is %s', async (verdict) => {
  seal.set({ title: null, anchor: place(), text: { ...sealText(report), verdict } });
  await stands();
  const box = button()?.querySelector('path')?.getBoundingClientRect();
  expect(box?.width).toBeGreaterThan(10);
});

describe('where it is', () => {
  it.each([
    ['a column with room beside it', '<div style="padding:60px 200px"><p class="list">LIST</p></div>'],
    ['a list across the page', '<p class="list" style="margin:60px 0">LIST</p>'],
    [
      'a list with a picture beside it',
      '<div style="display:flex;padding:60px 0"><p class="list" style="flex:1">LIST</p><p style="flex:1">Another column</p></div>',
    ],
    ['a page read from right to left', '<div dir="rtl" style="padding:60px"><p class="list">LIST</p></div>'],
  ])('is in view and off the words: %s', async (_, html) => {
    const anchor = await put(place(html.replace('LIST', listed)));
    const box = button()?.getBoundingClientRect() ?? new DOMRect();
    expect(box.width).toBeGreaterThanOrEqual(24);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(innerWidth);
    const words = new Range();
    words.selectNodeContents(anchor);
    for (const line of words.getClientRects()) expect(overlaps(box, line)).toBe(false);
  });

  it('moves with the list', async () => {
    const anchor = await put();
    const before = button()?.getBoundingClientRect().top ?? 0;
    anchor.insertAdjacentHTML('beforebegin', '<div style="height:50px"></div>');
    await vi.waitFor(() => expect(button()?.getBoundingClientRect().top).toBeCloseTo(before + 50, 0));
  });

  it('is not shown while the list is folded away', async () => {
    const anchor = place(`<details><summary>Ingredients</summary><p class="list">${listed}</p></details>`);
    seal.set({ title: null, anchor, text: sealText(report) });
    await vi.waitFor(() => expect(host()).not.toBeNull(), patience);
    expect(isShown()).toBe(false);
    document.querySelector('details')?.setAttribute('open', '');
    await stands();
    expect(isShown()).toBe(true);
    document.querySelector('details')?.removeAttribute('open');
    await vi.waitFor(() => expect(isShown()).toBe(false));
  });

  it('is covered by a sticky header', async () => {
    await put(
      place(
        `<header style="position:fixed;inset:0 0 auto;height:600px;z-index:5;background:#fff"></header><p class="list" style="margin:80px">${listed}</p>`,
      ),
    );
    const box = button()?.getBoundingClientRect() ?? new DOMRect();
    expect(document.elementFromPoint(box.x + 5, box.y + 5)?.localName).toBe('header');
  });
});

describe('its panel', () => {
  it('opens and closes from the keyboard, and leads to each place', async () => {
    await put();
    button()?.focus();
    await userEvent.keyboard('{Enter}');
    expect(button()?.getAttribute('aria-expanded')).toBe('true');
    expect(panel()?.textContent).toContain(en.topic.alcoholToner.reason);
    await userEvent.keyboard('{Escape}');
    expect(panel()).toBeNull();
    expect(root?.activeElement).toBe(button());
    await userEvent.keyboard('{Enter}');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(effects.show).toHaveBeenCalledExactlyOnceWith(report.findings[0]?.evidence[0]?.at);
    expect(panel()).toBeNull();
  });

  it('stays within the window', async () => {
    await put(place(`<p class="list" style="position:fixed;right:0;bottom:0;margin:0">${listed}</p>`));
    await press(button());
    await vi.waitFor(() => expect(panel()?.style.top).toMatch(/px/));
    const { left, top, right, bottom } = panel()?.getBoundingClientRect() ?? new DOMRect();
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(innerWidth);
    expect(bottom).toBeLessThanOrEqual(innerHeight);
  });

  it('closes for a click elsewhere', async () => {
    await put();
    await press(button());
    expect(panel()).not.toBeNull();
    await clickAt(10, 600);
    expect(panel()).toBeNull();
  });

  it('leads to the choice whether seals are shown, and doesn’t make it', async () => {
    await put();
    await press(button());
    await press(root?.querySelector('.foot button'));
    expect(effects.choose).toHaveBeenCalledOnce();
    expect(panel()).toBeNull();
    expect(isShown()).toBe(true);
  });

  it('is text, whatever the page printed', async () => {
    const sly = evidenceIn({ in: 'list', index: 0 }, '<img src=x>, Water', '<img src=x>');
    const said = { ...report, findings: [findingOf('bha', sly)] };
    seal.set({ title: null, anchor: place(), text: sealText(said) });
    await stands();
    await press(button());
    expect(root?.querySelector('img')).toBeNull();
    expect(panel()?.textContent).toContain('<img src=x>');
  });
});

it.each(['light', 'dark'] as const)(
  'is nothing that axe objects to, closed and open, in the %s',
  async (scheme) => {
    await preferScheme(scheme);
    const colours = scheme === 'dark' ? 'background:#111;color:#eee' : '';
    await put(
      place(
        `<main style="${colours}"><h1>Toner</h1><p class="list" style="margin:80px">${listed}</p></main>`,
      ),
    );
    const rules = { 'target-size': { enabled: true } };
    const { violations: closed } = await axe.run(document, { rules });
    await press(button());
    await vi.waitFor(() => expect(panel()?.style.top).toMatch(/px/));
    const { violations, passes } = await axe.run(document, { rules });
    const found = [...closed, ...violations].map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
    // axe doesn't read generated content; tests/zoo/own-elements.test.ts checks that the browser does.
    const isNamedByStyle = (each: string) =>
      /^(button-name <button[^>]* class="seal"|region <p class="head )/.test(each);
    expect(found.filter((each) => !isNamedByStyle(each))).toEqual([]);
    // axe did look inside.
    const named = passes.find(({ id }) => id === 'button-name');
    expect(named?.nodes.length).toBeGreaterThanOrEqual(3);
  },
);

it('is one element beside the page, and is removed with the list, the setting and the session', async () => {
  const before = document.body.outerHTML;
  await put(place());
  expect(host()?.parentElement).toBe(document.body);
  seal.set(null);
  expect(host()).toBeNull();
  await put();
  session.abort();
  expect(host()).toBeNull();
  expect(before).not.toBe('');
});

it('is not rebuilt if nothing changed', async () => {
  const anchor = await put();
  const first = host();
  seal.set({ title: null, anchor, text: sealText(report) });
  expect(host()).toBe(first);
});

describe('a list that the page keeps closed', () => {
  const page = (panel: string) =>
    `<main><h1>Calm Toner</h1><details ${panel}><summary>Ingredients</summary><p class="list">${listed}</p></details></main>`;
  const putWithTitle = async (html: string) => {
    const anchor = place(html);
    seal.set({ anchor, title: document.querySelector('h1'), text: sealText(report) });
    await stands();
    return anchor;
  };
  const isAtTitle = () => button()?.classList.contains('at-title');

  it('has its seal after the words of the title, without covering or moving anything', async () => {
    const anchor = place(page(''));
    const title = document.querySelector('h1');
    if (title === null) throw new Error('no title');
    const before = title.getBoundingClientRect();
    seal.set({ anchor, title, text: sealText(report) });
    await stands();
    expect(isAtTitle()).toBe(true);
    const words = new Range();
    words.selectNodeContents(title);
    const box = button()?.getBoundingClientRect();
    if (box === undefined) throw new Error('no seal');
    expect(overlaps(box, words.getBoundingClientRect())).toBe(false);
    expect(box.left - words.getBoundingClientRect().right).toBeLessThan(20);
    expect(title.getBoundingClientRect()).toEqual(before);
  });

  it('leads to the list from there', async () => {
    await putWithTitle(page(''));
    await press(button());
    const leads = root?.querySelector<HTMLButtonElement>('.leads');
    expect(leads?.textContent).toBe(en.seal.leads);
    await press(leads);
    expect(effects.showList).toHaveBeenCalledOnce();
    expect(panel()).toBeNull();
  });

  it('gets the seal once it is opened', async () => {
    await putWithTitle(page(''));
    document.querySelector('summary')?.click();
    await vi.waitFor(() => expect(isAtTitle()).toBe(false), patience);
    await stands();
  });

  it('has its seal at once if it is open', async () => {
    await putWithTitle(page('open'));
    expect(isAtTitle()).toBe(false);
    await press(button());
    expect(root?.querySelector('.leads')).toBeNull();
  });
});

it('follows the scheme of the page, not that of the system', async () => {
  await preferScheme('dark');
  await put(
    place(
      `<main style="background:#fff;color:#111"><p class="list" style="margin:80px">${listed}</p></main>`,
    ),
  );
  expect(root?.querySelector('section')?.classList.contains('dark')).toBe(false);
  await put(
    place(
      `<main style="background:#111;color:#eee"><p class="list" style="margin:80px">${listed}</p></main>`,
    ),
  );
  await vi.waitFor(
    () => expect(root?.querySelector('section')?.classList.contains('dark')).toBe(true),
    patience,
  );
});
