import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import en from '@/locales/en.json';
import { translateFrom } from '@/words/node-translate';
import '@/ui/label.css';
import '@/ui/page.css';
import '@/ui/styles/week.css';
import type { Report } from '@/report/report';
import { mount } from '@/ui/mount';
import type { PageState } from '@/ui/popup-actions';
import type { PopupWeekFirst } from '@/ui/week/PopupWeek';
import type { WeekActions } from '@/ui/week/week-actions';
import { type Night, nights } from '@/week/nights';
import { type NewProduct, productsOf } from '@/week/product';
import type { ShelfProduct } from '@/week/shelf';
import { seen } from '../week/shelves';
import { reports } from './states';
import {
  evening,
  lactic,
  type MemoryShelf,
  memoryShelf,
  popupWeek,
  shelvesOfPeople,
  weekPage,
} from './week-states';

const root = document.createElement('div');
let unmount = () => {};

beforeAll(async () => {
  document.body.append(root);
  await screen.viewport(720, 900);
});
afterEach(() => {
  unmount();
  document.documentElement.style.colorScheme = '';
});

const t = translateFrom(en);
const open = async (
  shelf: readonly ShelfProduct[],
  more: Partial<WeekActions> = {},
): Promise<MemoryShelf> => {
  const memory = memoryShelf(shelf, more);
  unmount = mount(root, t, weekPage(memory));
  // The shelf is read before anything is drawn.
  await expect.element(screen.getByRole('heading', { level: 1 })).toBeInTheDocument();
  return memory;
};
const button = (name: string | RegExp) => screen.getByRole('button', { name, exact: true });

/** The product's button on a night. */
const on = (night: Night) => {
  const found = root.querySelector<HTMLElement>(`[data-night=${night}] .night-product`);
  if (found === null) throw new Error(`nothing on ${night}`);
  return found;
};
/** "Retinal – Lactic …": what the seven nights show, a dash where they rest. */
const shown = () =>
  nights
    .map((night) => {
      const id = root.querySelector<HTMLElement>(`[data-night=${night}] .night-product`)?.dataset.id;
      return id?.at(0) ?? '–';
    })
    .join(' ');
const focused = () => [
  document.activeElement?.closest<HTMLElement>('[data-night]')?.dataset.night,
  document.activeElement?.textContent,
];

describe.each(['light', 'dark'])('in the %s', (scheme) => {
  it.each(Object.entries(shelvesOfPeople))(
    '%s: nothing that axe objects to, at any width',
    async (_, shelf) => {
      document.documentElement.style.colorScheme = scheme;
      await open(shelf);
      await expect.element(screen.getByRole('heading', { level: 1 })).toBeInTheDocument();
      for (const fold of root.querySelectorAll('details')) fold.open = true;
      const { violations } = await axe.run(root, { rules: { 'target-size': { enabled: true } } });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
      await screen.viewport(320, 900);
      expect(document.documentElement.scrollWidth).toBe(320);
      await screen.viewport(720, 900);
    },
  );

  it('a refusal and the buttons for nights have nothing that axe objects to', async () => {
    document.documentElement.style.colorScheme = scheme;
    await open(shelvesOfPeople.two);
    on('thu').click();
    await expect.element(screen.getByRole('group', { name: en.week.moveTo })).toBeVisible();
    on('mon').focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(button('Use Wednesday instead')).toBeVisible();
    const { violations } = await axe.run(root);
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('the seven nights', () => {
  it('name the product, the amount for the whole face, and the rest', async () => {
    await open(shelvesOfPeople.two);
    expect(shown()).toBe('e l – e l – –');
    const items = [...root.querySelectorAll('.night')].map((night) => night.textContent);
    expect(items[0]).toBe(
      'MondayPell Apothecary Evening Retinal CreamA pea-sized amount for the whole face.',
    );
    expect(items[2]).toBe('WednesdayRest night.');
  });

  it('say what has no night and why, and what exceeds the article', async () => {
    await open(shelvesOfPeople.full);
    await expect.element(screen.getByText(en.week.aside.both)).toBeVisible();
    await expect.element(screen.getByText(en.week.aside.none)).toBeVisible();
    await expect.element(screen.getByText(en.week.aside.noNightLeft)).toBeVisible();
    await expect
      .element(screen.getByText('The article suggests starting with 2–3 retinoid nights a week. You have 5.'))
      .toBeVisible();
  });
});

describe('a move by keys', () => {
  it('takes the product and the focus to the next night, and is announced', async () => {
    const memory = await open(shelvesOfPeople.one);
    expect(shown()).toBe('e – – e – – –');
    on('mon').focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(focused).toEqual(['tue', 'Pell Apothecary Evening Retinal Cream']);
    expect(memory.shelf()[0]?.pinned).toEqual(['tue']);
    await expect
      .element(screen.getByRole('status').filter({ hasText: 'Tuesday' }))
      .toHaveTextContent('Pell Apothecary Evening Retinal Cream is now on Tuesday.');
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    await expect.poll(() => memory.shelf()[0]?.pinned).toEqual(['sun']);
  });

  it('onto a night of the other kind is refused, with the reason and the nearest free night', async () => {
    const memory = await open(shelvesOfPeople.two);
    on('mon').focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect
      .element(screen.getByRole('alert').filter({ hasText: 'Tuesday' }))
      .toHaveTextContent(
        'Pell Apothecary Evening Retinal Cream can’t go on Tuesday: Osterby Smooth Tide Lactic Serum is there, and a retinoid and an exfoliant never share a night.',
      );
    expect(memory.asked).toEqual([]);
    await button('Use Wednesday instead').click();
    expect(memory.shelf()[0]?.pinned).toEqual(['wed']);
    await expect.poll(focused).toEqual(['wed', 'Pell Apothecary Evening Retinal Cream']);
  });

  it('continues past a night that was refused', async () => {
    const memory = await open(shelvesOfPeople.two);
    on('mon').focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.poll(() => memory.shelf()[0]?.pinned).toEqual(['wed']);
  });

  it('can make the other product give way', async () => {
    const memory = await open(shelvesOfPeople.two);
    on('mon').focus();
    await userEvent.keyboard('{ArrowDown}');
    await button('Use Tuesday and move the other one').click();
    expect(memory.shelf()[0]?.pinned).toEqual(['tue']);
    await expect.poll(() => focused()[0]).toBe('tue');
    await expect.poll(shown).toMatch(/^\S e /);
  });

  it('closes the refusal with Escape', async () => {
    await open(shelvesOfPeople.two);
    on('mon').focus();
    await userEvent.keyboard('{ArrowDown}{Escape}');
    await expect.element(button('Use Wednesday instead')).not.toBeInTheDocument();
    expect(focused()[0]).toBe('mon');
  });
});

describe('a move by pointer', () => {
  it('is a drag', async () => {
    const memory = await open(shelvesOfPeople.one);
    await userEvent.dragAndDrop(on('mon'), root.querySelector('[data-night=sat]') ?? root);
    await expect.poll(() => memory.shelf()[0]?.pinned).toEqual(['sat']);
  });

  it('is a button for each night, and lets the plan choose again', async () => {
    const memory = await open(shelvesOfPeople.one);
    on('mon').click();
    await screen.getByRole('group', { name: en.week.moveTo }).getByRole('button', { name: 'Fri' }).click();
    await expect.poll(() => memory.shelf()[0]?.pinned).toEqual(['fri']);
    on('fri').click();
    await button(en.week.letPlanChoose).click();
    expect(memory.shelf()[0]?.pinned).toEqual([]);
    await expect.poll(() => focused()[1]).toBe('Pell Apothecary Evening Retinal Cream');
  });
});

describe('the shelf', () => {
  it('takes wishes and nights', async () => {
    const memory = await open(shelvesOfPeople.one);
    await screen.getByRole('combobox').selectOptions('3');
    expect(memory.shelf()[0]?.nights).toBe(3);
    const choose = screen.getByRole('group', { name: en.week.pins }).getByRole('button', { name: 'Sun' });
    await choose.click();
    expect(memory.shelf()[0]?.pinned).toEqual(['sun']);
    await expect.element(choose).toHaveAttribute('aria-pressed', 'true');
    await choose.click();
    expect(memory.shelf()[0]?.pinned).toEqual([]);
    await screen.getByRole('combobox').selectOptions(en.week.wishNone);
    expect(memory.shelf()[0]?.nights).toBeNull();
  });

  it('is put into another order', async () => {
    const memory = await open(shelvesOfPeople.two);
    await button('Move Osterby Smooth Tide Lactic Serum up').click();
    expect(memory.shelf().map(({ id }) => id)).toEqual(['lactic', 'evening']);
    await expect.element(screen.getByText('Osterby Smooth Tide Lactic Serum is now number 1.')).toBeVisible();
    await expect.element(button('Move Osterby Smooth Tide Lactic Serum up')).toBeDisabled();
  });

  it('lets the person correct a product’s name and role', async () => {
    const memory = await open([{ ...evening, pinned: ['mon'] }]);
    await button('Edit Pell Apothecary Evening Retinal Cream').click();
    await expect.element(screen.getByLabelText(en.week.add.name).first()).toHaveFocus();
    await screen.getByLabelText(en.week.add.name).first().fill('Evening Oil');
    await screen.getByRole('radio', { name: en.week.role.none.title }).first().click();
    await button(en.week.edit.save).click();
    await expect.element(button('Edit Pell Apothecary Evening Oil')).toHaveFocus();
    expect(memory.shelf()).toMatchObject([
      { id: 'evening', title: 'Evening Oil', role: 'none', pinned: ['mon'] },
    ]);
    await expect.element(screen.getByText('Evening Oil was changed.')).toBeVisible();
  });

  it('is unchanged if an edit is cancelled', async () => {
    const memory = await open([evening]);
    await button('Edit Pell Apothecary Evening Retinal Cream').click();
    await userEvent.keyboard('Something else{Escape}');
    await expect.element(button('Edit Pell Apothecary Evening Retinal Cream')).toHaveFocus();
    expect(memory.shelf()).toEqual([evening]);
  });

  it('removes a product and restores it in its place, with the focus on "Undo"', async () => {
    const memory = await open([evening, lactic]);
    await button('Remove Pell Apothecary Evening Retinal Cream').click();
    expect(memory.shelf()).toEqual([lactic]);
    await expect.element(button(en.week.undo)).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(memory.shelf()).toEqual([evening, lactic]);
    await expect.element(screen.getByText(en.week.restored)).toHaveFocus();
  });

  it('says what cannot be done', async () => {
    await open(shelvesOfPeople.one, { changeShelf: async () => ({ is: 'not-kept', why: 'quota exceeded' }) });
    await button('Remove Pell Apothecary Evening Retinal Cream').click();
    await expect.element(screen.getByText(en.week.notKept.replace('$1', 'quota exceeded'))).toBeVisible();
    unmount();
    await open(shelvesOfPeople.one, { changeShelf: () => Promise.reject(new Error('no background')) });
    await button('Remove Pell Apothecary Evening Retinal Cream').click();
    await expect.element(screen.getByText('no background').first()).toBeVisible();
  });

  it('that cannot be read is not shown as empty', async () => {
    await open([], {
      watchShelf: (_, failed) => {
        failed(new Error('The profile is damaged'));
        return () => {};
      },
    });
    await expect.element(screen.getByText('The profile is damaged').first()).toBeVisible();
    expect(screen.getByText(en.week.empty).query()).toBeNull();
  });
});

describe('by hand', () => {
  it('a product is added by its name and what it is', async () => {
    const memory = await open([]);
    await screen.getByLabelText(en.week.add.name).fill('Night Oil');
    await screen.getByRole('radio', { name: en.week.role.exfoliant.title }).click();
    await button(en.week.add.button).click();
    expect(memory.shelf()).toMatchObject([{ title: 'Night Oil', role: 'exfoliant', url: '' }]);
    await expect.element(screen.getByText('Night Oil was added: Exfoliant (AHA or BHA).')).toBeVisible();
  });

  it('or by its ingredient list, which is judged', async () => {
    const judgeList = vi.fn<WeekActions['judgeList']>(async () => reports.works);
    const memory = await open([], { judgeList });
    await screen.getByLabelText(en.week.add.name).fill('Night Oil');
    await screen.getByRole('radio', { name: en.week.add.list }).click();
    await screen.getByLabelText(en.week.add.ingredients).fill('Aqua, Retinal');
    await button(en.week.add.button).click();
    expect(judgeList).toHaveBeenCalledExactlyOnceWith({ name: 'Night Oil', text: 'Aqua, Retinal' });
    await expect.poll(() => memory.shelf()).toMatchObject([{ title: 'Night Oil', role: 'retinoid' }]);
  });

  it('a text that is not a list adds nothing: not read is not the same as harmless', async () => {
    const unread = { ...reports.clear, lists: [] };
    const memory = await open([], { judgeList: async () => unread });
    await screen.getByLabelText(en.week.add.name).fill('Night Oil');
    await screen.getByRole('radio', { name: en.week.add.list }).click();
    await screen.getByLabelText(en.week.add.ingredients).fill('lovely cream');
    await button(en.week.add.button).click();
    await expect.element(screen.getByText(en.week.add.unread)).toBeVisible();
    expect(memory.shelf()).toEqual([]);
  });

  it('stays open while another window adds something', async () => {
    const memory = await open([]);
    await screen.getByLabelText(en.week.add.name).fill('Night O');
    await memory.actions.changeShelf({ do: 'restore', product: lactic, at: 0 });
    await expect.element(screen.getByRole('heading', { name: /Lactic Serum$/ })).toBeVisible();
    await expect.element(screen.getByLabelText(en.week.add.name)).toHaveValue('Night O');
    await expect.element(screen.getByLabelText(en.week.add.name)).toBeVisible();
  });

  it('one that is there already is not added twice', async () => {
    await open([{ ...evening, url: '', shop: '', brand: '', title: 'Night Oil' }]);
    await screen.getByText(en.week.add.title).click();
    await screen.getByLabelText(en.week.add.name).fill('night oil');
    await button(en.week.add.button).click();
    await expect.element(screen.getByText(en.week.already.replace('$1', 'Night Oil'))).toBeVisible();
  });
});

describe('a product that the seal of a page offered', () => {
  const { id: _, added: __, ...offered } = evening;
  const heading = () => screen.getByRole('heading', { name: en.week.question });
  const openWith = (shelf: readonly ShelfProduct[], products: readonly NewProduct[] = [offered]) =>
    open(shelf, {
      watchShelfQuestion: (tell) => {
        tell(products);
        return () => {};
      },
    });

  it('is added only when the person confirms it here, after seeing its nights', async () => {
    const memory = await openWith([lactic]);
    await expect.element(heading()).toHaveFocus();
    await expect.element(screen.getByText('In your week it would get Monday and Thursday.')).toBeVisible();
    // A second click that was meant for the page must not count as an answer.
    await expect.element(button(en.week.addToWeek)).toBeDisabled();
    expect(memory.shelf()).toHaveLength(1);
    await button(en.week.addToWeek).click();
    expect(memory.shelf()).toMatchObject([{ id: 'lactic' }, { title: evening.title, url: evening.url }]);
    await expect.element(screen.getByText(en.week.onShelf, { exact: true })).toHaveFocus();
    expect(button(en.week.edit.cancel).query()).toBeNull();
  });

  it('can be declined, and is not asked about again', async () => {
    const memory = await openWith([]);
    await button(en.week.edit.cancel).click();
    expect(heading().query()).toBeNull();
    expect(memory.asked).toEqual([]);
  });

  it('is not offered again if it is there already', async () => {
    await openWith([evening]);
    await expect.element(screen.getByText(en.week.onShelf, { exact: true })).toBeVisible();
    expect(button(en.week.addToWeek).query()).toBeNull();
  });

  it('is one of a kit, and each is asked about under its name', async () => {
    const kit = ['Step One', 'Step Two'].map((title) => ({ ...offered, title, url: '' }));
    const memory = await openWith([], kit);
    await expect.element(screen.getByText('Step Two', { exact: true })).toBeVisible();
    await button(en.week.addToWeek).first().click();
    await expect.poll(() => memory.shelf()).toMatchObject([{ title: 'Step One' }]);
    await expect.element(button(en.week.addToWeek)).toBeVisible();
  });

  it.each(['light', 'dark'])('has nothing that axe objects to, in the %s', async (scheme) => {
    document.documentElement.style.colorScheme = scheme;
    await openWith([lactic]);
    await expect.element(button(en.week.addToWeek)).toBeEnabled();
    const { violations } = await axe.run(root);
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('the week is exported', () => {
  it('as text', async () => {
    const copy = vi.fn<WeekActions['copy']>(async () => {});
    await open(shelvesOfPeople.two, { copy });
    await button(en.week.copy).click();
    expect(copy.mock.lastCall?.[0].split('\n')).toEqual([
      en.week.title,
      'Monday – Pell Apothecary Evening Retinal Cream',
      'Tuesday – Osterby Smooth Tide Lactic Serum',
      'Wednesday – Rest night.',
      'Thursday – Pell Apothecary Evening Retinal Cream',
      'Friday – Osterby Smooth Tide Lactic Serum',
      'Saturday – Rest night.',
      'Sunday – Rest night.',
      en.week.never,
    ]);
    await expect.element(screen.getByText(en.popup.failed.copied)).toBeVisible();
  });

  it('as a calendar that begins in this week', async () => {
    const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    const made = vi.spyOn(URL, 'createObjectURL');
    await open(shelvesOfPeople.one, { now: () => new Date(2026, 11, 6, 23, 30) });
    await button(en.week.calendar).click();
    await expect.poll(() => saved.mock.contexts.at(-1)).toHaveProperty('download', 'pore-truth-week.ics');
    const file = made.mock.lastCall?.[0];
    if (!(file instanceof Blob)) throw new Error('no file');
    // Sunday the sixth belongs to the week of Monday, 30 November.
    expect(await file.text()).toContain('DTSTART:20261130T210000');
    vi.restoreAllMocks();
  });

  it('on paper', async () => {
    const print = vi.fn();
    await open(shelvesOfPeople.one, { print });
    await button(en.week.print).click();
    expect(print).toHaveBeenCalledOnce();
  });
});

describe('in the popup', () => {
  const popup = (
    shelf: readonly ShelfProduct[],
    report: Report | null,
    first: Partial<PopupWeekFirst> = {},
  ) => popupOn(shelf, report === null ? null : { state: 'read', page: 'product', report, marks: 0 }, first);
  const popupOn = (
    shelf: readonly ShelfProduct[],
    page: PageState | null,
    first: Partial<PopupWeekFirst> = {},
  ) => {
    const memory = memoryShelf(shelf);
    unmount = mount(root, t, popupWeek(memory, page, first));
    return memory;
  };

  it('a product that clashes with the shelf is named, kindly, with the nights that it would get', async () => {
    const memory = popup([lactic], reports.works);
    await expect
      .element(
        screen.getByText(
          'You have Osterby Smooth Tide Lactic Serum on your shelf, an exfoliant: use them on different nights.',
        ),
      )
      .toBeVisible();
    await expect.element(screen.getByText('In your week it would get Monday and Thursday.')).toBeVisible();
    await button(en.week.addToWeek).click();
    expect(memory.shelf()).toMatchObject([
      { id: 'lactic' },
      { title: 'Evening Retinal Cream', role: 'retinoid' },
    ]);
    await expect.element(screen.getByText(en.week.onShelf)).toBeVisible();
    await expect.element(screen.getByText('Its nights: Monday and Thursday.')).toBeVisible();
  });

  it('a product without a role goes on the shelf', async () => {
    const memory = popup([], reports.clear);
    await button(en.week.addToShelf).click();
    expect(memory.shelf()).toMatchObject([{ title: 'Plain Oat Cream', role: 'none' }]);
  });

  it('a product that was not read, or is no skin care, is not offered, because nobody knows what it is to the week', () => {
    for (const report of [reports.unread, reports.offTopic]) {
      popup([], report);
      expect(root.textContent).toBe('');
      unmount();
    }
  });

  it('a product on the shelf that could not be read again is still said to be there', async () => {
    const [kept] = productsOf(reports.unread);
    if (kept === undefined) throw new Error('no product');
    popup([{ ...kept, id: 'kept', added: '2026-11-30' }], reports.unread);
    await expect.element(screen.getByText(en.week.onShelf)).toBeVisible();
  });

  it('a retinoid and an acid in one gets no night', async () => {
    popup([], reports.care);
    await expect.element(screen.getByText(en.week.aside.both)).toBeVisible();
  });

  it('a page without a product shows the week, and nothing where the shelf is empty', async () => {
    popup([evening], null);
    await expect.element(screen.getByRole('img', { name: en.week.nights })).toBeVisible();
    unmount();
    popup([], null);
    expect(root.textContent).toBe('');
  });

  it.each(['works', 'care', 'clear'] as const)('%s: nothing that axe objects to', async (name) => {
    popup([lactic], reports[name]);
    const { violations } = await axe.run(root);
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  const named = (title: string, topic: 'retinoid' | 'bha') => ({
    title,
    verdict: 'works' as const,
    strong: [topic],
    minor: [],
  });
  const listing = (url: string): PageState => ({
    state: 'listing',
    url,
    shop: null,
    items: [named('Night Serum', 'retinoid'), named('Clear Toner', 'bha')],
    marks: 0,
  });

  it('two products of a bag that clash are named together, once', async () => {
    const memory = popupOn([], listing('https://shop.example/cart'));
    await expect
      .element(screen.getByText('These belong on different nights: Night Serum and Clear Toner.'))
      .toBeVisible();
    await button(en.week.addToWeek).first().click();
    expect(memory.shelf()).toMatchObject([{ title: 'Night Serum', url: '' }]);
    await expect.element(screen.getByText(en.week.onShelf)).toBeVisible();
  });

  it('a bag that clashes with the shelf says so', async () => {
    popupOn([lactic], listing('https://shop.example/bag'));
    await expect
      .element(
        screen.getByText(
          'Night Serum here and Osterby Smooth Tide Lactic Serum on your shelf belong on different nights.',
        ),
      )
      .toBeVisible();
  });

  it('a category page offers its products and warns of nothing', async () => {
    popupOn([lactic], listing('https://shop.example/serums'));
    await expect.element(button(en.week.addToWeek).first()).toBeVisible();
    expect(root.textContent).not.toContain('different nights');
  });

  it('leads to the open products if there are several', async () => {
    popup([], null, { open: 3 });
    await expect.element(button(en.week.compare.button.replace('$1', '3'))).toBeVisible();
  });

  it('leads from a toner with alcohol to seen toners without it', async () => {
    const toner = seen({ title: 'Calm Water', url: 'https://shop.example/p/calm' });
    popup([], reports.skip, {
      seen: [toner, seen({ title: 'Sharp Water', hasAlcohol: true, verdict: 'skip' })],
    });
    await expect.element(screen.getByRole('link', { name: 'Osterby Calm Water' })).toBeVisible();
    expect(root.textContent).not.toContain('Sharp Water');
    unmount();
    popup([], reports.works, { seen: [toner] });
    expect(root.textContent).not.toContain('Calm Water');
  });
});
