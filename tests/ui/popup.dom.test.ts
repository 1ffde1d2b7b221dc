import axe from 'axe-core';
import { h, render } from 'preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { defaultSettings } from '@/keep/settings-fields';
import en from '@/locales/en.json';
import { readingLimits } from '@/report/page-reading';
import { translateFrom } from '@/words/node-translate';
import '@/ui/label.css';
import { mountPopup } from '@/ui/mount-popup';
import { Mark } from '@/ui/parts/Mark';
import type { PageState, PopupActions } from '@/ui/popup-actions';
import { pages, report, reports } from './states';

const root = document.createElement('div');
let unmount = () => {};

beforeAll(async () => {
  document.body.append(root);
  await screen.viewport(390, 510);
});
afterEach(() => {
  unmount();
  document.documentElement.style.colorScheme = '';
});

/** Mounts the popup on a page in the given state; its calls to the browser are recorded and answered. */
function open(first: PageState, answers: Partial<PopupActions> = {}) {
  let tell: (state: PageState) => void = () => {};
  const actions = {
    watch: vi.fn<PopupActions['watch']>((listen) => {
      tell = listen;
      listen(first);
      return () => {};
    }),
    show: vi.fn<PopupActions['show']>(async () => ({ is: 'shown' })),
    sayToner: vi.fn<PopupActions['sayToner']>(async () => {}),
    checkPage: vi.fn<PopupActions['checkPage']>(async () => {}),
    watchSite: vi.fn<PopupActions['watchSite']>((listen) => {
      listen(null);
      return () => {};
    }),
    alwaysCheck: vi.fn<PopupActions['alwaysCheck']>(async () => {}),
    stopChecking: vi.fn<PopupActions['stopChecking']>(async () => {}),
    allowShops: vi.fn<PopupActions['allowShops']>(async () => {}),
    checkSelection: vi.fn<PopupActions['checkSelection']>(async () => null),
    judgePasted: vi.fn<PopupActions['judgePasted']>(async () => reports.works),
    copy: vi.fn<PopupActions['copy']>(async () => {}),
    watchQuarantine: vi.fn<PopupActions['watchQuarantine']>((listen) => {
      listen(null);
      return () => {};
    }),
    emptyQuarantine: vi.fn<PopupActions['emptyQuarantine']>(async () => {}),
    watchSettings: vi.fn<PopupActions['watchSettings']>((listen) => {
      listen(defaultSettings);
      return () => {};
    }),
    changeSettings: vi.fn<PopupActions['changeSettings']>(async () => {}),
    loadWeek: vi.fn<PopupActions['loadWeek']>(async () => () => null),
    frameTab: vi.fn<PopupActions['frameTab']>(async () => {}),
    openPicture: vi.fn<PopupActions['openPicture']>(async () => {}),
    openOptions: vi.fn<PopupActions['openOptions']>(async () => {}),
    readDraft: vi.fn<PopupActions['readDraft']>(async () => null),
    keepDraft: vi.fn<PopupActions['keepDraft']>(async () => {}),
  };
  unmount = mountPopup(root, translateFrom(en), { ...actions, ...answers });
  return { actions, change: (state: PageState) => tell(state) };
}

const read = (state: string): PageState => {
  const found = pages[state];
  if (found === undefined) throw new Error(`no state ${state}`);
  return found;
};

const listBox = () => screen.getByLabelText(/^Paste an ingredient list/);
const nameBox = () => screen.getByLabelText(en.popup.ownText.name);
const button = (name: string) => screen.getByRole('button', { name, exact: true });

describe('every state', () => {
  describe.each([
    { scheme: 'light', paper: 'rgb(251, 248, 243)' },
    { scheme: 'dark', paper: 'rgb(23, 25, 28)' },
  ])('in the $scheme', ({ scheme, paper }) => {
    it.each(Object.keys(pages))('%s has nothing that axe objects to', async (name) => {
      document.documentElement.style.colorScheme = scheme;
      open(read(name));
      await expect.element(screen.getByRole('main')).toBeInTheDocument();
      for (const fold of root.querySelectorAll('details')) fold.open = true;
      expect(getComputedStyle(document.body).backgroundColor).toBe(paper);
      const { violations } = await axe.run(root);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
    });
  });

  it.each(Object.keys(pages))('%s fits its width and has its headings in order', async (name) => {
    open(read(name));
    await expect.element(screen.getByRole('heading', { level: 1 })).toBeInTheDocument();
    for (const fold of root.querySelectorAll('details')) fold.open = true;
    expect(document.documentElement.scrollWidth).toBe(390);
    const levels = [...root.querySelectorAll('h1, h2, h3')].map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.slice(1).entries()) {
      expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1);
    }
  });
});

describe('a report', () => {
  it('gives the verdict in a live region, also when it changes', async () => {
    const { actions, change } = open({ state: 'waiting' });
    await expect.poll(() => actions.watch.mock.calls.length).toBe(1);
    expect(screen.getByRole('heading', { name: en.popup.waiting }).query()).not.toBeNull();
    const live = root.querySelector('[aria-live=polite]');
    change(read('skip'));
    await expect.element(screen.getByRole('heading', { name: en.verdict.skip.headline })).toBeInTheDocument();
    expect(root.querySelector('[aria-live=polite]')).toBe(live);
    expect(live?.textContent).toBe(en.verdict.skip.headline + en.topic.alcoholToner.reason);
  });

  it('shows the words on the page, and says so if they are gone', async () => {
    const show = vi
      .fn<PopupActions['show']>()
      .mockResolvedValueOnce({ is: 'gone' })
      .mockResolvedValueOnce({ is: 'folded', section: null })
      .mockResolvedValueOnce({ is: 'folded', section: 'Ingredients' })
      .mockResolvedValueOnce({ is: 'shown' });
    open(read('works'), { show });
    const press = () => button('Show me “Retinal” on the page').click();
    await press();
    expect(show).toHaveBeenCalledExactlyOnceWith({ in: 'list', index: 0, start: 12, end: 19 });
    await expect.element(screen.getByText(en.popup.gone)).toBeInTheDocument();
    await press();
    await expect.element(screen.getByText(en.popup.folded)).toBeInTheDocument();
    await press();
    await expect.element(screen.getByText(/closed section “Ingredients”/)).toBeInTheDocument();
    await press();
    await expect.poll(() => root.textContent).not.toContain('closed section');
  });

  it('prints markup of a page as text', async () => {
    open(read('markup'));
    await expect.element(screen.getByText('<img src=x onerror="window.hacked=1"> Serum')).toBeVisible();
    expect(root.querySelector('img, script, i, u, em')).toBeNull();
    expect(root.textContent).toContain('<script>window.hacked=1</script> is 3rd of 9');
    expect('hacked' in window).toBe(false);
  });

  it('separates notes from other sources, with their links', async () => {
    open(read('care'));
    await expect
      .element(screen.getByRole('link', { name: 'EMA 2018' }))
      .toHaveAttribute('href', expect.stringMatching(/^https:\/\/www\.ema\.europa\.eu\//));
    expect(screen.getByRole('heading', { name: en.note.title }).query()).not.toBeNull();
  });

  it('credits the article and refers persistent concerns to a dermatologist', async () => {
    open(read('clear'));
    await expect.element(screen.getByText(en.point.consult)).toBeInTheDocument();
    expect(root.textContent).toContain('The Pore Truth: Can You Actually Shrink Your Pores?');
  });
});

describe('above the fold of the real popup', () => {
  const bottomOf = (selector: string) =>
    root.querySelector(selector)?.getBoundingClientRect().bottom ?? Infinity;

  it.each(['skip', 'care', 'works', 'myth', 'skipAndWorks', 'eyes'])(
    '%s shows the verdict, its reason, the whole first card, and that there is more',
    async (name) => {
      open(read(name));
      await expect.poll(() => root.querySelector('.card')).not.toBeNull();
      scrollTo(0, 0);
      expect(bottomOf('.reason')).toBeLessThan(200);
      expect(bottomOf('.card')).toBeLessThanOrEqual(510);
      const next = root.querySelector('.card ~ .card, .card ~ .section');
      expect(next?.getBoundingClientRect().top).toBeLessThan(510);
    },
  );

  it('lists the findings further down, each with a link', async () => {
    open(read('care'));
    await expect.element(screen.getByText(/^Also:/)).toBeVisible();
    const link = screen.getByRole('link', { name: en.topic.aha.title });
    const target = root.querySelector(link.element().getAttribute('href') ?? '');
    expect(target?.querySelector('h2')?.textContent).toBe(en.topic.aha.title);
  });
});

describe('the question that the verdict depends on', () => {
  it('is asked instead of a verdict, and answered with one click', async () => {
    const { actions, change } = open(read('tonerOrNot'));
    await expect.element(screen.getByRole('heading', { name: en.toner.headline })).toBeVisible();
    await button(en.toner.yes).click();
    expect(actions.sayToner).toHaveBeenLastCalledWith('https://shop.example/p/1', true);
    await button(en.toner.no).click();
    expect(actions.sayToner).toHaveBeenLastCalledWith('https://shop.example/p/1', false);
    const page = read('tonerOrNot');
    if (page.state !== 'read') throw new Error('no report');
    change({ ...page, report: { ...page.report, depends: undefined }, isToner: false });
    await expect.element(screen.getByText(/^You said it isn’t a toner/)).toBeVisible();
    expect(button(en.toner.yes).query()).toBeNull();
    await button(en.toner.change).click();
    expect(actions.sayToner).toHaveBeenLastCalledWith('https://shop.example/p/1', null);
  });

  it('of a pasted list is answered by judging it anew', async () => {
    const judgePasted = vi.fn<PopupActions['judgePasted']>(async (_, isToner) =>
      isToner === null ? reports.tonerOrNot : reports.skip,
    );
    open(read('unread'), { judgePasted });
    await listBox().fill('Aqua, Alcohol Denat.');
    await button(en.popup.ownText.check).click();
    await button(en.toner.yes).click();
    expect(judgePasted).toHaveBeenLastCalledWith(
      expect.objectContaining({ text: 'Aqua, Alcohol Denat.' }),
      true,
    );
    await expect.element(screen.getByRole('heading', { name: en.verdict.skip.headline })).toBeVisible();
    await expect.element(screen.getByText(/^You said it’s a toner/)).toBeVisible();
  });
});

describe('a kit', () => {
  it('shows a verdict for each product', async () => {
    open(read('kit'));
    await expect.element(screen.getByText('Step 1: Bright Tonic', { exact: true }).first()).toBeVisible();
    const rows = [...root.querySelectorAll('.kit li')].map(({ textContent }) => textContent);
    expect(rows).toEqual([
      `Step 1: Bright Tonic${en.verdict.skip.headline}`,
      `Step 2: Slow Night Cream${en.verdict.works.headline}`,
    ]);
  });
});

describe('the marks', () => {
  it('differ in shape, not only in colour', () => {
    const verdicts = ['skip', 'care', 'works', 'myth', 'clear', 'unread', 'off-topic', 'note'] as const;
    const faces = ['question', 'waiting', 'failed', 'unchecked', 'closed', 'listing'] as const;
    const shapes = [...verdicts, ...faces];
    const drawn = shapes.map((kind) => {
      render(h(Mark, { kind, size: 16 }), root);
      const drawing = root.querySelector('svg')?.innerHTML;
      render(null, root);
      return drawing;
    });
    expect(new Set(drawn).size).toBe(shapes.length);
  });
});

describe('a page on which nothing was run', () => {
  it('is checked when asked for, and not before', async () => {
    const { actions } = open({ state: 'not-checked' });
    await expect.element(button(en.popup.notChecked.button)).toBeInTheDocument();
    expect(actions.checkPage).not.toHaveBeenCalled();
    await button(en.popup.notChecked.button).click();
    expect(actions.checkPage).toHaveBeenCalledOnce();
    await expect.element(screen.getByRole('heading', { name: en.popup.waiting })).toBeInTheDocument();
  });

  it('can be tried again if it couldn’t be read', async () => {
    open({ state: 'not-checked' }, { checkPage: async () => Promise.reject(new Error('no access')) });
    await button(en.popup.notChecked.button).click();
    await expect.element(screen.getByText('no access', { exact: true })).toBeInTheDocument();
    await expect.element(button(en.popup.notChecked.button)).toBeInTheDocument();
  });

  it('offers no selection where the browser allows no reading', async () => {
    open({ state: 'closed', why: 'pdf' });
    await expect.element(button(en.popup.ownText.check)).toBeInTheDocument();
    expect(button(en.popup.ownText.selection).query()).toBeNull();
  });
});

describe('the whole list', () => {
  const fold = (): HTMLDetailsElement | undefined =>
    [...root.querySelectorAll('details')].find((each) => each.textContent?.includes(en.list.whole));

  it('is shown at once if nothing in it can be marked, with flagged and cleared names distinguished', async () => {
    open(read('offPage'));
    await expect.element(screen.getByText(en.list.offPage)).toBeVisible();
    await expect.element(button('Aqua')).toBeVisible();
    const said = [...root.querySelectorAll('.name-button')].map(({ textContent }) => textContent);
    expect(said).toEqual([
      'Aqua',
      `Alcohol Denat. (${en.topic.alcoholToner.title})`,
      'Glycerin',
      `Cetearyl Alcohol (not flagged: ${en.cleared.fattyAlcohol})`,
      'Panthenol',
      `Salix Alba (Willow) Bark Extract (${en.topic.bha.title})`,
      'Parfum',
      `Citric Acid (not flagged: ${en.cleared.phAdjuster})`,
      'CI 42090',
    ]);
    // The page can't show any of it.
    expect(screen.getByRole('button', { name: /^Show me/ }).query()).toBeNull();
  });

  it('gives details of a name that is pressed: its place, its function and whether the article mentions it', async () => {
    const page = read('offPage');
    if (page.state !== 'read') throw new Error('no report');
    const [only] = page.report.lists;
    if (only === undefined) throw new Error('no list');
    const functions = only.names.map((name) => (name === 'Glycerin' ? ['humectant'] : []));
    open({ ...page, report: { ...page.report, lists: [{ ...only, functions }] } });
    const name = button('Glycerin');
    await expect.element(name).toHaveAttribute('aria-expanded', 'false');
    await name.click();
    await expect.element(name).toHaveAttribute('aria-expanded', 'true');
    await expect.element(screen.getByText('Glycerin is 3rd of 8.')).toBeVisible();
    await expect.element(screen.getByText(en.ingredient.unmentioned)).toBeVisible();
    await expect.element(screen.getByText('Function (EU CosIng): humectant.')).toBeVisible();
    await name.click();
    expect(screen.getByText(en.ingredient.unmentioned).query()).toBeNull();
  });

  it('is one stop for the Tab key, and the arrow keys walk through it', async () => {
    open(read('offPage'));
    await button('Aqua').click();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement?.textContent).toBe('Glycerin');
    await userEvent.keyboard('{End}');
    expect(document.activeElement?.textContent).toBe('CI 42090');
    expect(root.querySelectorAll('.name-button[tabindex="0"]')).toHaveLength(1);
  });

  it('is folded if the page prints it', async () => {
    open(read('skip'));
    await expect.poll(() => fold()?.open).toBe(false);
  });

  it('that another one contradicts is said to be uncertain', async () => {
    open(read('doubt'));
    await expect.element(screen.getByText(en.list.doubt)).toBeVisible();
  });
});

describe('a known shop’s product without a list', () => {
  it('says that the shop may have changed, and gives a report of what was tried', async () => {
    const { actions } = open(read('shopUnread'));
    await expect.element(screen.getByText(en.verdict.unread.reasonShop)).toBeInTheDocument();
    await expect.element(listBox()).toBeVisible();
    await expect.element(button(en.popup.ownText.selection)).toBeVisible();
    await screen.getByText(en.shopReport.title).click();
    await button(en.shopReport.copy).click();
    const [copied = ''] = actions.copy.mock.lastCall ?? [];
    expect(copied.split('\n')).toEqual([
      en.shopReport.first,
      'Shop: pine',
      'Page: https://www.pine.example/p/quiet-water',
      en.shopReport.tried,
      '- pine: css',
      '- pine: aria-controls',
      '- heading: Ingredients',
      '- structured data',
      '- seen: How to use',
    ]);
    await expect.element(screen.getByText(en.popup.failed.copied)).toBeInTheDocument();
  });

  it('is not mentioned on a page of no known shop', async () => {
    open(read('unread'));
    await expect.element(screen.getByText(en.verdict.unread.reason)).toBeInTheDocument();
    expect(screen.getByText(en.shopReport.title).query()).toBeNull();
  });
});

describe('the site of the page', () => {
  const site = 'small-shop.example';
  const choice =
    (always: boolean): PopupActions['watchSite'] =>
    (tell) => {
      tell({ site, always });
      return () => {};
    };

  it('can be checked on every visit', async () => {
    const { actions } = open({ state: 'not-checked' }, { watchSite: choice(false) });
    await button(en.site.check).click();
    expect(actions.alwaysCheck).toHaveBeenCalledExactlyOnceWith(site);
    expect(actions.checkPage).not.toHaveBeenCalled();
  });

  it('can be turned off again at a click', async () => {
    const { actions } = open(read('works'), { watchSite: choice(true) });
    await button(en.site.stop).click();
    expect(actions.stopChecking).toHaveBeenCalledExactlyOnceWith(site);
  });

  it('that is a known shop is on until it is turned off, and can be turned on again', async () => {
    const { actions } = open(read('shopUnread'));
    await button(en.site.stop).click();
    expect(actions.changeSettings).toHaveBeenLastCalledWith({ shopsOff: ['pine'] });
    await expect.element(screen.getByText('www.pine.example is turned off.')).toBeVisible();
    await button(en.site.on).click();
    expect(actions.changeSettings).toHaveBeenLastCalledWith({ shopsOff: [] });
  });

  it('that is a known shop without access is requested at a click', async () => {
    const { actions } = open({ state: 'no-access' });
    await expect
      .element(screen.getByRole('heading', { name: en.popup.noAccess.headline }))
      .toBeInTheDocument();
    await button(en.access.allow).click();
    expect(actions.allowShops).toHaveBeenCalledOnce();
  });
});

describe('a text of your own', () => {
  it('is judged with the keyboard alone, and leads back to the page', async () => {
    const { actions } = open(read('unread'));
    await expect.element(listBox()).toBeInTheDocument();
    // The options, the fold, the box.
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    expect(document.activeElement).toBe(listBox().element());
    await userEvent.keyboard('Water, Retinal');
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    // The page's own product, because the pasted list is the one missing on the page.
    expect(actions.judgePasted).toHaveBeenCalledExactlyOnceWith(
      { name: 'Quiet Water Essence', text: 'Water, Retinal' },
      null,
    );
    await expect
      .element(screen.getByRole('heading', { name: en.verdict.works.headline }))
      .toBeInTheDocument();
    expect(document.activeElement).toBe(root.querySelector('header'));
    // The words are not on the page, so there is nothing to show there.
    expect(screen.getByRole('button', { name: /^Show me/ }).query()).toBeNull();
    await button(en.popup.backToPage).click();
    await expect
      .element(screen.getByRole('heading', { name: en.verdict.unread.headline }))
      .toBeInTheDocument();
  });

  it('is kept until it is cleared', async () => {
    const draft = { name: 'Toner', text: 'Aqua, Glycerin' };
    const { actions } = open(read('unread'), { readDraft: async () => draft });
    await expect.element(listBox()).toHaveValue('Aqua, Glycerin');
    await expect.element(nameBox()).toHaveValue('Toner');
    await listBox().fill('Aqua');
    await nameBox().fill('Tonic');
    expect(actions.keepDraft).toHaveBeenLastCalledWith({ name: 'Tonic', text: 'Aqua' });
    await button(en.popup.ownText.check).click();
    await expect
      .element(screen.getByRole('heading', { name: en.verdict.works.headline }))
      .toBeInTheDocument();
    expect(root.querySelector('textarea')?.value).toBe('Aqua');
    await button(en.popup.backToPage).click();
    await button(en.popup.ownText.clear).click();
    expect(actions.keepDraft).toHaveBeenLastCalledWith(null);
    await expect.element(listBox()).toHaveValue('');
  });

  it('says so if nothing is selected, and judges a selection', async () => {
    const checkSelection = vi
      .fn<PopupActions['checkSelection']>()
      .mockResolvedValueOnce(null)
      .mockResolvedValueOnce(
        report({ verdict: 'unread', product: { ...reports.unread.product, title: '' } }),
      );
    open(read('unread'), { checkSelection });
    await button(en.popup.ownText.selection).click();
    await expect.element(screen.getByText(en.popup.ownText.nothingSelected)).toBeInTheDocument();
    await button(en.popup.ownText.selection).click();
    await expect.element(screen.getByText(en.verdict.unread.reasonSelection)).toBeInTheDocument();
    await expect.element(screen.getByText(en.popup.untitledSelection)).toBeVisible();
  });
});

describe('a failure', () => {
  it('shows its words and copies them whole', async () => {
    const { actions } = open(read('failed'));
    await button(en.popup.failed.copy).click();
    const copied = actions.copy.mock.lastCall?.[0];
    expect(copied).toContain('The shop file does not fit the page');
    expect(copied).toContain('at locate (shop.js:1:2034)');
    await expect.element(screen.getByText(en.popup.failed.copied)).toBeInTheDocument();
  });

  it('of an action is shown beside what was there', async () => {
    open(read('works'), { show: async () => Promise.reject(new Error('the page went away')) });
    await button('Show me “Retinal” on the page').click();
    await expect.element(screen.getByText('the page went away', { exact: true })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: en.verdict.works.headline }).query()).not.toBeNull();
  });

  it('of the clipboard is reported too', async () => {
    open(read('failed'), { copy: async () => Promise.reject(new Error('denied')) });
    await button(en.popup.failed.copy).click();
    await expect.element(screen.getByText(en.popup.failed.notCopied)).toBeInTheDocument();
  });
});

describe('what was stored and could not be read', () => {
  it('is shown beside the page’s verdict, and deleted only at a click', async () => {
    const { actions } = open(read('works'), {
      watchQuarantine: (listen) => {
        listen('[{"key":"local:settings","value":"broken"}]');
        return () => {};
      },
    });
    await expect.element(screen.getByText(en.aside.title)).toBeVisible();
    expect(root.textContent).toContain('"broken"');
    expect(actions.emptyQuarantine).not.toHaveBeenCalled();
    await button(en.aside.forget).click();
    expect(actions.emptyQuarantine).toHaveBeenCalledOnce();
  });
});

describe('a wrong verdict', () => {
  it('can be reported as plain text, and says where to paste it while there is no address', async () => {
    const { actions } = open(read('skip'));
    await screen.getByText(en.wrong.title).click();
    await expect.element(screen.getByText(en.wrong.nowhere)).toBeVisible();
    await button(en.wrong.copy).click();
    const [copied = ''] = actions.copy.mock.lastCall ?? [];
    expect(copied).toContain('Product: Marlowe & Fenn – Pore-Tightening Halden Toner');
    expect(copied).toContain('Verdict: skip');
  });

  it('is not offered if nothing was judged', async () => {
    open(read('unread'));
    await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
    expect(screen.getByText(en.wrong.title).query()).toBeNull();
  });
});

describe('a listing', () => {
  it('leads to a product on the page at a click on its row', async () => {
    const { actions } = open(read('listing'));
    await screen.getByRole('button', { name: /^Retinol 0.3% Night Serum/ }).click();
    expect(actions.show).toHaveBeenCalledExactlyOnceWith({ in: 'title', index: 2, start: 0, end: 24 });
  });

  it('lists the products whose titles say enough, in the order of the page', async () => {
    open(read('listing'));
    await expect.element(screen.getByText('Blackhead Nose Strips, 12 pieces')).toBeInTheDocument();
    const titles = [...root.querySelectorAll('.listing-title')].map(({ textContent }) => textContent);
    expect(titles).toEqual([
      'Blackhead Nose Strips, 12 pieces',
      'Retinol 0.3% Night Serum',
      'Vanishing Pore Minimizer',
      'Microneedle Roller 0.5 mm',
    ]);
    expect(root.textContent).toContain('3 more: the title doesn’t say enough.');
  });
});

describe('a name as long as a page may send', () => {
  const most = readingLimits.title;
  const names = {
    words: 'Brook Toner '.repeat(most).slice(0, most),
    'one word': 'x'.repeat(most),
    signs: '水'.repeat(most),
  };

  it.each(Object.entries(names))('leaves the verdict and its reason in view: %s', async (_, title) => {
    const { skip } = reports;
    const { product } = skip;
    open({ state: 'read', page: 'product', marks: 1, report: { ...skip, product: { ...product, title } } });
    const headline = screen.getByRole('heading', { level: 1 });
    await expect.element(headline).toHaveTextContent(en.verdict.skip.headline);
    expect(root.querySelector('.reason')?.getBoundingClientRect().bottom).toBeLessThan(300);
    expect(root.scrollWidth).toBeLessThanOrEqual(390);
    // The rest of the name is there for screen readers and on hover.
    expect(root.querySelector('.product-title')?.textContent).toBe(title);
    expect(root.querySelector('.product-name')?.getAttribute('title')).toContain(title);
  });

  it('leaves the rows of a list in sight', async () => {
    const title = names['one word'];
    const item = { title, verdict: 'skip' as const, strong: [], minor: [] };
    open({ state: 'listing', url: '', shop: null, marks: 0, items: [item, item, item] });
    await expect.element(screen.getByRole('button', { name: new RegExp(title) }).first()).toBeVisible();
    const rows = [...root.querySelectorAll('.listing-item')].map((row) => row.getBoundingClientRect());
    expect(rows).toHaveLength(3);
    for (const { height, width } of rows) {
      expect(height).toBeLessThan(100);
      expect(width).toBeLessThanOrEqual(390);
    }
  });
});

describe('a list in a picture', () => {
  it('is framed on the page, or chosen, on a page of its own', async () => {
    const { actions } = open(read('unread'));
    await button(en.popup.picture.frame).click();
    expect(actions.frameTab).toHaveBeenCalledOnce();
    await button(en.popup.picture.choose).click();
    expect(actions.openPicture).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('can be pasted anywhere in the popup, and text still goes where it is pasted', async () => {
    const { actions } = open(read('unread'));
    await expect.element(button(en.popup.picture.choose)).toBeVisible();
    const paste = (put: (data: DataTransfer) => void) => {
      const clipboardData = new DataTransfer();
      put(clipboardData);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      root.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(paste((data) => data.setData('text/plain', 'Aqua, Glycerin'))).toBe(false);
    expect(actions.openPicture).not.toHaveBeenCalled();
    expect(paste((data) => data.items.add(new File(['label'], 'a.png', { type: 'image/png' })))).toBe(true);
    await vi.waitFor(() =>
      expect(actions.openPicture).toHaveBeenCalledExactlyOnceWith(`data:image/png;base64,${btoa('label')}`),
    );
  });
});
