import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import en from '@/locales/en.json';
import { createHover } from '@/page/explain/hover';
import { markUnder } from '@/page/explain/mark-under';
import { createTooltip, type Tooltip } from '@/page/explain/tooltip';
import { type Mark, marksOf } from '@/page/mark/marks';
import { boxesOf } from '@/page/text/visible';
import type { Finding, Report } from '@/report/report';
import { preferScheme } from '../colour-scheme';
import { emptyReport, evidenceIn, explain, findingOf, pieceAt, show } from './made-up';
import { clickAt, moveTo, pressKey } from './real-input';

const words = 'Alcohol Denat.';

let tooltip: Tooltip;
let session: AbortController;
let roots: ShadowRoot[];

beforeEach(() => {
  session = new AbortController();
  roots = [];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    // The tree is closed to pages, and so to tests and axe; here it is open.
    const root = attach.call(this, { ...init, mode: 'open' });
    roots.push(root);
    return root;
  });
  tooltip = createTooltip(document);
});

afterEach(() => {
  session.abort();
  tooltip.hide();
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.removeAttribute('style');
});

function markOn(html: string, more: Finding[] = []): Mark {
  show(html);
  const piece = pieceAt('.list');
  const evidence = evidenceIn({ in: 'list', index: 0 }, piece?.text ?? '', words);
  const findings = [
    findingOf('alcohol-toner', evidence),
    ...more.map((finding) => ({ ...finding, evidence })),
  ];
  const lists: Report['lists'] = [
    {
      product: null,
      source: 'shop',
      order: 'descending',
      actives: [],
      names: [],
      mayContain: [],
      unclear: [],
    },
  ];
  const [mark] = marksOf(explain({ ...emptyReport, findings, lists }), () => piece ?? undefined);
  if (mark === undefined) throw new Error('no mark was made');
  return mark;
}

const tip = (): HTMLElement | null => roots.at(-1)?.querySelector<HTMLElement>('.tip') ?? null;
const host = () => (roots.at(-1)?.host.isConnected ? roots.at(-1)?.host : null);
const tipBox = () => tip()?.getBoundingClientRect() ?? new DOMRect();
const placed = () => vi.waitFor(() => expect(tip()?.style.top).toMatch(/px$/));

const list = (style = '') => `<p class="list" style="${style}">Water, ${words}, Glycerin</p>`;

function middleOf(mark: Mark): { clientX: number; clientY: number } {
  const [box] = boxesOf(mark.ranges);
  if (box === undefined) throw new Error('the mark has no box');
  return { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
}

const pointAt = (mark: Mark) => {
  const { clientX, clientY } = middleOf(mark);
  return moveTo(clientX, clientY);
};
const pointAway = () => moveTo(1, innerHeight - 1);
/** Waits until the pointer was handled, which happens once a frame. */
const looked = async () => {
  for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
};

describe('what it says', () => {
  it('is the topic, what was found and where, what the article says, and what to do', () => {
    tooltip.show(markOn(list()));
    const said = tip()?.textContent ?? '';
    expect(said).toContain(en.topic.alcoholToner.title);
    expect(said).toContain('Alcohol Denat. is 2nd of 3');
    expect(said).toContain(en.point.alcoholToners);
    expect(said).toContain(en.topic.alcoholToner.do);
  });

  it('is every finding that rests on the words, the weightiest first', () => {
    tooltip.show(markOn(list(), [findingOf('bha', [])]));
    const titles = [...(tip()?.querySelectorAll('.head') ?? [])].map((head) => head.textContent);
    expect(titles).toEqual([en.topic.alcoholToner.title, en.topic.bha.title]);
    expect(tip()?.textContent?.match(/is 2nd of 3/g)).toHaveLength(1);
  });

  it('is text, whatever the page printed', () => {
    const mark = markOn(list());
    const findings = mark.findings.map((each) => ({
      ...each,
      seen: { ...each.seen, printed: '<img src=x>' },
    }));
    tooltip.show({ ...mark, findings });
    expect(tip()?.querySelector('img')).toBeNull();
    expect(tip()?.textContent).toContain('<img src=x>');
  });
});

it.each(['light', 'dark'] as const)('is nothing that axe objects to, in the %s', async (scheme) => {
  await preferScheme(scheme);
  const colours = scheme === 'dark' ? 'background:#111;color:#eee' : '';
  const mark = markOn(`<main style="${colours};padding:200px 20px"><h1>Toner</h1>${list()}</main>`);
  tooltip.show(mark);
  await placed();
  await Promise.all((tip()?.getAnimations() ?? []).map(({ finished }) => finished));
  const { violations, passes } = await axe.run(document);
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  // axe did look inside.
  expect(passes.some(({ nodes }) => nodes.some(({ html }) => html.includes('role="tooltip"')))).toBe(true);
  await preferScheme('light');
});

describe('where it is', () => {
  const corners = {
    'top left': 'left:0;top:0',
    'top right': 'right:0;top:0',
    'bottom left': 'left:0;bottom:0',
    'bottom right': 'right:0;bottom:0',
    middle: 'left:45%;top:45%',
  };
  it.each(Object.entries(corners))('is in view and off its words: %s', async (_, style) => {
    const mark = markOn(list(`position:fixed;margin:0;${style}`));
    tooltip.show(mark);
    await placed();
    const { left, top, right, bottom, width } = tipBox();
    expect(width).toBeGreaterThan(100);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(innerWidth);
    expect(bottom).toBeLessThanOrEqual(innerHeight);
    for (const box of boxesOf(mark.ranges)) expect(bottom <= box.top || top >= box.bottom).toBe(true);
  });

  it('is off both lines of words that wrap', async () => {
    const mark = markOn(list('position:fixed;margin:0;top:45%;left:40%;width:4.5em'));
    const lower = boxesOf(mark.ranges)[1];
    if (lower === undefined) throw new Error('the words do not wrap');
    tooltip.show(mark, { x: lower.left + 1, y: lower.top + 1 });
    await placed();
    const { top, bottom } = tipBox();
    for (const box of boxesOf(mark.ranges)) expect(bottom <= box.top || top >= box.bottom).toBe(true);
  });

  it('is above a modal dialog that holds the words', async () => {
    const mark = markOn(`<dialog>${list()}</dialog>`);
    document.querySelector('dialog')?.showModal();
    tooltip.show(mark);
    await placed();
    expect(tip()?.matches(':popover-open')).toBe(true);
  });

  it('is shown whatever rules the page has for all elements', () => {
    const mark = markOn(`<style>div { display: none !important; opacity: 0 !important }</style>${list()}`);
    tooltip.show(mark);
    expect(tip()?.checkVisibility({ opacityProperty: true })).toBe(true);
  });

  it('disappears when its words do', async () => {
    const mark = markOn(list());
    tooltip.show(mark);
    await placed();
    show('');
    window.dispatchEvent(new Event('resize'));
    await expect.poll(() => tooltip.mark()).toBeNull();
  });
});

it('puts one element beside the page, and removes it again', () => {
  const mark = markOn(list());
  const before = document.documentElement.outerHTML;
  tooltip.show(mark);
  expect(host()?.parentElement).toBe(document.body);
  tooltip.hide();
  expect(document.documentElement.outerHTML).toBe(before);
});

describe('how it is opened', () => {
  const listenTo = (...marks: Mark[]) =>
    createHover(document, () => marks, tooltip, session.signal).marksChanged();

  it('opens for the pointer on the words, and closes when it leaves', async () => {
    const mark = markOn(list());
    listenTo(mark);
    await pointAt(mark);
    await expect.poll(() => tooltip.mark()).toBe(mark);
    await pointAway();
    await expect.poll(() => tooltip.mark()).toBeNull();
  });

  it('stays while the pointer is on the tooltip', async () => {
    const mark = markOn(list('margin-top:200px'));
    listenTo(mark);
    await pointAt(mark);
    await placed();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await pointAway();
    await looked();
    const { left, top } = tipBox();
    await moveTo(left + 20, top + 10);
    vi.advanceTimersByTime(60_000);
    expect(tooltip.mark()).toBe(mark);
    // Both within one frame, or nearly.
    await Promise.all([pointAway(), moveTo(left + 20, top + 10)]);
    await looked();
    vi.advanceTimersByTime(60_000);
    expect(tooltip.mark()).toBe(mark);
  });

  it('closes with Escape, which the page does not get, and gets the next time', async () => {
    const mark = markOn(list());
    listenTo(mark);
    tooltip.show(mark);
    const heard = vi.fn<(event: Event) => void>();
    document.addEventListener('keydown', heard, { signal: session.signal });
    await pressKey('Escape');
    expect(tooltip.mark()).toBeNull();
    expect(heard).not.toHaveBeenCalled();
    await pressKey('Escape');
    expect(heard).toHaveBeenCalledOnce();
  });

  it('that was closed with Escape stays closed until the pointer has left the words, even if they are marked again', async () => {
    const mark = markOn(list());
    let marks = [mark];
    createHover(document, () => marks, tooltip, session.signal).marksChanged();
    await pointAt(mark);
    await expect.poll(() => tooltip.mark()).toBe(mark);
    await pressKey('Escape');
    marks = [{ ...mark }];
    const { clientX, clientY } = middleOf(mark);
    await moveTo(clientX + 1, clientY);
    await looked();
    expect(tooltip.mark()).toBeNull();
    await pointAway();
    await looked();
    await pointAt(mark);
    await expect.poll(() => tooltip.mark()).toBe(marks[0]);
  });

  it('opens when the keyboard brings the caret to the words', async () => {
    const mark = markOn(list());
    listenTo(mark);
    await pressKey('ArrowRight');
    const range = mark.ranges[0];
    if (range) document.getSelection()?.collapse(range.startContainer, range.startOffset + 2);
    await expect.poll(() => tooltip.mark()).toBe(mark);
  });

  it('opens when the keyboard reaches a link around the words, and not for a click on it', async () => {
    const mark = markOn(`<a href="#x" class="list">Water, ${words}</a>`);
    listenTo(mark);
    const link = document.querySelector('a');
    await clickAt(1, innerHeight - 1);
    link?.focus();
    expect(tooltip.mark()).toBeNull();
    link?.blur();
    await pressKey('Shift');
    link?.focus();
    expect(tooltip.mark()).toBe(mark);
  });

  it('finds words that cannot be selected, and none that something covers', () => {
    const mark = markOn(
      `${list('user-select:none')}<div id="cover" hidden style="position:fixed;inset:0"></div>`,
    );
    const { clientX: x, clientY: y } = middleOf(mark);
    expect(markUnder(document, [mark], x, y)).toBe(mark);
    document.querySelector('#cover')?.removeAttribute('hidden');
    expect(markUnder(document, [mark], x, y)).toBeNull();
  });

  it('closes with the session', () => {
    const mark = markOn(list());
    listenTo(mark);
    tooltip.show(mark);
    session.abort();
    expect(host()).toBeNull();
  });
});
