import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { page as screen } from 'vitest/browser';
import en from '@/locales/en.json';
import { translateFrom } from '@/words/node-translate';
import '@/ui/label.css';
import '@/ui/page.css';
import type { Settings } from '@/keep/settings-fields';
import { emptyProduct } from '@/report/product';
import { mount } from '@/ui/mount';
import type { OptionsActions } from '@/ui/page-actions';
import { judge } from '@/verdict/judge';
import { optionsPage, welcomePage } from './page-states';

const root = document.createElement('div');
let unmount = () => {};

beforeAll(async () => {
  document.body.append(root);
  await screen.viewport(720, 800);
});
afterEach(() => {
  unmount();
  document.documentElement.style.colorScheme = '';
});

const open = (view: ComponentChild) => {
  unmount = mount(root, translateFrom(en), view);
};
const button = (name: string) => screen.getByRole('button', { name, exact: true });

describe.each(['light', 'dark'])('in the %s', (scheme) => {
  it.each([
    ['options', () => optionsPage({ sites: ['small-shop.example'], given: true })],
    ['options without sites or access', () => optionsPage({ sites: [], given: false })],
    ['welcome', () => welcomePage({ given: true })],
    ['welcome without access', () => welcomePage({ given: false })],
  ])('%s: nothing that axe objects to, at any width', async (_, view) => {
    document.documentElement.style.colorScheme = scheme;
    open(view());
    await expect.element(screen.getByRole('heading', { level: 1 })).toBeInTheDocument();
    const { violations } = await axe.run(root);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
    await screen.viewport(320, 800);
    expect(document.documentElement.scrollWidth).toBe(320);
    await screen.viewport(720, 800);
  });
});

describe('the options', () => {
  it('name the chosen sites, and remove each at a click', async () => {
    const stopChecking = vi.fn<OptionsActions['stopChecking']>(async () => {});
    open(optionsPage({ sites: ['a.example', 'small-shop.example'], given: true, stopChecking }));
    await button('Remove small-shop.example').click();
    expect(stopChecking).toHaveBeenCalledExactlyOnceWith('small-shop.example');
  });

  it('say so where none are chosen', async () => {
    open(optionsPage({ sites: [], given: true }));
    await expect.element(screen.getByText(en.options.noSites)).toBeVisible();
  });

  it('show what went wrong', async () => {
    const stopChecking = () => Promise.reject(new Error('storage is full'));
    open(optionsPage({ sites: ['a.example'], given: true, stopChecking }));
    await button('Remove a.example').click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('storage is full');
  });

  it('show what was stored and could not be read, and delete it only at a click', async () => {
    const emptyQuarantine = vi.fn<OptionsActions['emptyQuarantine']>(async () => {});
    open(
      optionsPage({ sites: [], given: true, aside: '[{"key":"local:sites","value":3}]', emptyQuarantine }),
    );
    await expect.element(screen.getByText(/local:sites/)).toBeVisible();
    expect(emptyQuarantine).not.toHaveBeenCalled();
    await button(en.aside.forget).click();
    expect(emptyQuarantine).toHaveBeenCalledOnce();
  });

  it('list the known shops and their addresses', async () => {
    open(optionsPage({ sites: [], given: true }));
    await screen.getByText(en.options.shops.replace('$1', '4')).click();
    await expect.element(screen.getByRole('checkbox', { name: /^Pine Street/ })).toBeVisible();
    await expect.element(screen.getByText('pine.example, pine.us.example')).toBeVisible();
  });
});

describe('the known shops', () => {
  it('are found by name or address, and the results are turned off and on together', async () => {
    const changeSettings = vi.fn<OptionsActions['changeSettings']>(async () => {});
    open(optionsPage({ sites: [], given: true, settings: { shopsOff: ['tarn'] }, changeSettings }));
    await screen.getByText(en.options.shops.replace('$1', '4')).click();
    await screen.getByLabelText(en.options.shopsFind).fill('PINE');
    await expect.element(screen.getByRole('checkbox', { name: /^Pine Street/ })).toBeVisible();
    expect(screen.getByRole('checkbox', { name: /^Tarn/ }).query()).toBeNull();
    await button(en.options.shopsNone).click();
    expect(changeSettings).toHaveBeenLastCalledWith({ shopsOff: ['tarn', 'pine', 'pine-us'] });
    await button(en.options.shopsAll).click();
    expect(changeSettings).toHaveBeenLastCalledWith({ shopsOff: ['tarn'] });
    await screen.getByLabelText(en.options.shopsFind).fill('nowhere');
    await expect.element(screen.getByText(en.options.shopsNotFound)).toBeVisible();
  });
});

it('the shortcuts are changed on the browser’s own page', async () => {
  const changeKeys = vi.fn<OptionsActions['changeKeys']>(async () => {});
  open(optionsPage({ sites: [], given: true, changeKeys }));
  await button(en.options.keys.change).click();
  expect(changeKeys).toHaveBeenCalledOnce();
});

describe('a choice', () => {
  const changing = (settings: Partial<Settings> = {}) => {
    const changeSettings = vi.fn<OptionsActions['changeSettings']>(async () => {});
    open(optionsPage({ sites: [], given: true, settings, changeSettings }));
    return changeSettings;
  };
  const box = (name: string | RegExp) => screen.getByRole('checkbox', { name });
  const radio = (name: string) => screen.getByRole('radio', { name, exact: true });

  it('of topics hides one and shows it again', async () => {
    const change = changing({ hiddenTopics: ['alcohol'] });
    await expect.element(box(en.topic.alcohol.title)).not.toBeChecked();
    await box(en.topic.alcohol.title).click();
    expect(change).toHaveBeenLastCalledWith({ hiddenTopics: [] });
    await box(en.topic.steaming.title).click();
    expect(change).toHaveBeenLastCalledWith({ hiddenTopics: ['steaming'] });
    await expect.element(screen.getByText(en.options.saved)).toBeInTheDocument();
  });

  it('of the marks is visible at once', async () => {
    const change = changing({ style: 'line', strength: 'strong' });
    await expect.element(radio(en.options.marks.line)).toBeChecked();
    expect([...CSS.highlights.keys()]).toContain('pore-truth-skip-line-strong');
    await radio(en.options.marks.soft).click();
    expect(change).toHaveBeenLastCalledWith({ strength: 'soft' });
    await box(en.options.marks.seal).click();
    expect(change).toHaveBeenLastCalledWith({ seal: false });
    await box(en.menu.marks).click();
    expect(change).toHaveBeenLastCalledWith({ marks: false });
  });

  it('to hide the seal on a site is listed, and can be undone there', async () => {
    const change = changing({ sealOff: ['alder.example', 'tarn.example'] });
    await expect.element(screen.getByText('alder.example', { exact: true })).toBeVisible();
    await button(en.options.marks.sealOnName.replace('$1', 'alder.example')).click();
    expect(change).toHaveBeenLastCalledWith({ sealOff: ['tarn.example'] });
    expect(screen.getByText('alder.example', { exact: true }).query()).toBeNull();
  });

  it('to hide the seal on sites is not listed if there are none, or no seal at all', async () => {
    changing({ seal: false, sealOff: ['alder.example'] });
    await expect.element(box(en.options.marks.seal)).toBeVisible();
    expect(screen.getByText(en.options.marks.sealOff).query()).toBeNull();
  });

  it('to sync the shelf is off at first, and says who carries it', async () => {
    const change = changing();
    await expect.element(box(en.week.options.sync)).not.toBeChecked();
    await expect.element(screen.getByText(en.week.options.syncSays)).toBeVisible();
    await box(en.week.options.sync).click();
    expect(change).toHaveBeenLastCalledWith({ sync: true });
  });

  it.each([
    [false, 1],
    [true, 0],
  ])('to sync the shelf, which the browser stored completely: %s', async (synced, said) => {
    open(optionsPage({ sites: [], given: true, settings: { sync: true }, synced }));
    await expect.element(box(en.week.options.sync)).toBeChecked();
    // Whether it was stored is read from storage, and drawn later than the box.
    await expect.poll(() => screen.getByText(en.week.options.syncNotKept).elements()).toHaveLength(said);
  });

  it('of a shop includes all its files', async () => {
    const change = changing({ shopsOff: ['tarn'] });
    await screen.getByText(en.options.shops.replace('$1', '4')).click();
    await expect.element(box(/^Tarn/)).not.toBeChecked();
    await box(/^Pine Street/).click();
    expect(change).toHaveBeenLastCalledWith({ shopsOff: ['tarn', 'pine', 'pine-us'] });
    await box(/^Tarn/).click();
    expect(change).toHaveBeenLastCalledWith({ shopsOff: ['pine', 'pine-us'] });
  });

  it('to hide the seal is made here, after the person pressed "Hide" on one', async () => {
    const change = vi.fn<OptionsActions['changeSettings']>(async () => {});
    const hide = vi.fn<OptionsActions['hideSealOn']>(async () => {});
    const site = 'www.tarn.example';
    const ask = () =>
      open(
        optionsPage({ sites: [], given: true, sealQuestion: site, changeSettings: change, hideSealOn: hide }),
      );
    const heading = () => screen.getByRole('heading', { name: en.seal.question.replace('$1', site) });
    ask();
    await expect.element(heading()).toHaveFocus();
    // A second click that was meant for the page must not count as an answer.
    await expect.element(button(en.seal.off)).toBeDisabled();
    await button(en.seal.offHere).click();
    expect(hide).toHaveBeenLastCalledWith(site);
    expect(heading().query()).toBeNull();
    ask();
    await button(en.seal.off).click();
    expect(change).toHaveBeenLastCalledWith({ seal: false });
    ask();
    await button(en.seal.keep).click();
    expect(change).toHaveBeenCalledOnce();
    expect(hide).toHaveBeenCalledOnce();
    expect(heading().query()).toBeNull();
  });

  it('that cannot be kept says so', async () => {
    const changeSettings = () => Promise.reject(new Error('storage is full'));
    open(optionsPage({ sites: [], given: true, changeSettings }));
    await box(en.options.marks.seal).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('storage is full');
    expect(screen.getByText(en.options.saved, { exact: true }).query()).toBeNull();
    await expect.element(box(en.options.marks.seal)).toBeChecked();
  });
});

describe('all that is kept', () => {
  const file = (text: string) => new File([text], 'mine.json', { type: 'application/json' });
  const choose = async (text: string) => {
    const input = root.querySelector<HTMLInputElement>('input[type=file]');
    if (input === null) throw new Error('no file can be chosen');
    const chosen = new DataTransfer();
    chosen.items.add(file(text));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const good = { app: 'pore-truth', version: 1, settings: { seal: false }, sites: ['small-shop.example'] };

  it('is imported only after a question', async () => {
    const bringIn = vi.fn<OptionsActions['bringIn']>(async () => ({ is: 'done', refused: [] }));
    open(optionsPage({ sites: [], given: true, bringIn }));
    await expect.element(screen.getByText(en.data.lead)).toBeVisible();
    await choose(JSON.stringify(good));
    await expect.element(screen.getByText(/“mine.json” will replace/)).toBeVisible();
    await expect.element(screen.getByText(/small-shop.example/)).toBeVisible();
    await button(en.data.cancel).click();
    expect(bringIn).not.toHaveBeenCalled();
    await choose(JSON.stringify(good));
    await button(en.data.apply).click();
    expect(bringIn).toHaveBeenCalledExactlyOnceWith(good);
    await expect.element(screen.getByText(en.data.done)).toBeVisible();
  });

  it('lists the sites that were not allowed', async () => {
    open(
      optionsPage({
        sites: [],
        given: true,
        bringIn: async () => ({ is: 'done', refused: ['small-shop.example'] }),
      }),
    );
    await expect.element(screen.getByText(en.data.lead)).toBeVisible();
    await choose(JSON.stringify(good));
    await button(en.data.apply).click();
    await expect
      .element(screen.getByText(en.data.doneWithout.replace('$1', 'small-shop.example')))
      .toBeVisible();
  });

  it('that the browser has no room for changes nothing, and says so', async () => {
    open(optionsPage({ sites: [], given: true, bringIn: async () => ({ is: 'notKept' }) }));
    await expect.element(screen.getByText(en.data.lead)).toBeVisible();
    await choose(JSON.stringify(good));
    await button(en.data.apply).click();
    await expect
      .element(screen.getByRole('alert'))
      .toHaveTextContent(en.data.error.notKept.replace('$1', 'mine.json'));
  });

  it.each([
    ['no JSON', 'Aqua', en.data.error.notJson],
    ['another program’s', '{}', en.data.error.other],
    ['a newer version’s', JSON.stringify({ ...good, version: 9 }), en.data.error.newer],
    [
      'wrong somewhere',
      JSON.stringify({ ...good, settings: { seal: 3 } }),
      en.data.error.wrong.replace('$2', 'settings.seal'),
    ],
  ])('says what is the matter with a file: %s', async (_, text, words) => {
    open(optionsPage({ sites: [], given: true }));
    await expect.element(screen.getByText(en.data.lead)).toBeVisible();
    await choose(text);
    await expect.element(screen.getByRole('alert')).toHaveTextContent(words.replace('$1', 'mine.json'));
  });

  it('is saved as a file', async () => {
    const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    open(optionsPage({ sites: [], given: true, saveData: async () => ({ name: 'x.json', text: '{}' }) }));
    await button(en.data.export).click();
    await expect.poll(() => saved.mock.contexts.at(-1)).toHaveProperty('download', 'x.json');
    saved.mockRestore();
  });
});

describe('access to the known shops', () => {
  it('is requested with one click, and then says what it does', async () => {
    const allowShops = vi.fn(async () => true);
    let tell: (given: boolean) => void = () => {};
    open(welcomePage({ given: false, allowShops, onWatch: (listener) => (tell = listener) }));
    await button(en.access.allow).click();
    expect(allowShops).toHaveBeenCalledOnce();
    tell(true);
    await expect.element(screen.getByText(en.access.given)).toBeVisible();
    expect(button(en.access.allow).query()).toBeNull();
  });

  it('can be refused, and requested again', async () => {
    open(welcomePage({ given: false, allowShops: async () => false }));
    await button(en.access.allow).click();
    await expect.element(screen.getByText(en.access.refused)).toBeVisible();
    await expect.element(button(en.access.allow)).toBeEnabled();
  });
});

describe('the welcome page', () => {
  it.each(['chrome', 'firefox'] as const)('says how to pin the button in %s', async (toolbar) => {
    open(welcomePage({ given: true, toolbar }));
    await expect.element(screen.getByText(en.welcome.pin[toolbar])).toBeVisible();
  });

  it('checks its list at a click and shows the verdict', async () => {
    const judgeList = vi.fn(async ({ name, text }: { name: string; text: string }) =>
      judge({ ...emptyProduct, title: name, lists: [{ text, source: 'pasted' }] }),
    );
    open(welcomePage({ given: true, judgeList }));
    await button(en.welcome.try.button).click();
    await expect.element(screen.getByText(en.topic.alcoholToner.reason)).toBeVisible();
    expect(judgeList).toHaveBeenCalledOnce();
  });

  it('says so if its list cannot be checked', async () => {
    open(welcomePage({ given: true, judgeList: () => Promise.reject(new Error('no answer')) }));
    await button(en.welcome.try.button).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('no answer');
  });
});
