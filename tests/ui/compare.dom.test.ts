import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { page as screen } from 'vitest/browser';
import en from '@/locales/en.json';
import { translateFrom } from '@/words/node-translate';
import '@/ui/label.css';
import '@/ui/page.css';
import '@/ui/styles/compare.css';
import { mount } from '@/ui/mount';
import type { CompareActions } from '@/ui/week/compare-actions';
import { comparePage } from './compare-states';
import { reports } from './states';

const root = document.createElement('div');
let unmount = () => {};

beforeAll(async () => {
  document.body.append(root);
  await screen.viewport(960, 900);
});
afterEach(() => {
  unmount();
  document.documentElement.style.colorScheme = '';
});

const open = (more: Partial<CompareActions> = {}) => {
  unmount = mount(root, translateFrom(en), comparePage(more));
};
const button = (name: string) => screen.getByRole('button', { name, exact: true });

it.each(['light', 'dark'])('in the %s: nothing that axe objects to, at any width', async (scheme) => {
  document.documentElement.style.colorScheme = scheme;
  open();
  await expect.element(screen.getByRole('heading', { level: 3 }).first()).toBeVisible();
  const { violations } = await axe.run(root, { rules: { 'target-size': { enabled: true } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  // 320 pixels is also the width of 1280 at a zoom of 400 %.
  await screen.viewport(320, 900);
  expect(document.documentElement.scrollWidth).toBe(320);
  await screen.viewport(960, 900);
});

describe('products side by side', () => {
  const textOf = async (name: string) => {
    const product = screen.getByRole('article').filter({ has: screen.getByRole('heading', { name }) });
    await expect.element(product).toBeVisible();
    return product.element().textContent ?? '';
  };

  it('show their actives with place and strength, and the place of alcohol', async () => {
    open();
    const tonic = await textOf('Osterby Clear Day Salicylic Tonic 2%');
    expect(tonic).toMatch(/Salicylic Acid is 4th of 22.*2%/);
    expect(tonic).toContain(`${en.week.compare.alcohol}SD Alcohol 40-B is 2nd of 22`);
    expect(tonic).toContain(en.week.role.exfoliant.title);
  });

  it('name each other if they clash', async () => {
    open();
    expect(await textOf('Pell Apothecary Evening Retinal Cream')).toContain(
      `${en.week.compare.clash}Osterby Clear Day Salicylic Tonic 2%`,
    );
    expect(await textOf('Osterby Plain Oat Cream')).not.toContain(en.week.compare.clash);
  });

  it('say "none" only about a list that was read', async () => {
    open({ readOpen: async () => [{ tabId: 1, report: { ...reports.clear, lists: [] } }] });
    await expect.element(screen.getByText(en.week.compare.unread).first()).toBeVisible();
    expect(screen.getByText(en.week.compare.noAlcohol).query()).toBeNull();
    expect(screen.getByText(en.week.role.none.title).query()).toBeNull();
  });

  it('lead to their tabs', async () => {
    const showTab = vi.fn<CompareActions['showTab']>(async () => {});
    open({ showTab });
    await button('Show tab of Pell Apothecary Evening Retinal Cream').click();
    expect(showTab).toHaveBeenCalledExactlyOnceWith(2);
  });

  it('say so if none is open', async () => {
    open({ readOpen: async () => [] });
    await expect.element(screen.getByText(en.week.compare.none)).toBeVisible();
  });
});

describe('seen lately', () => {
  it('is a list of links that one button empties', async () => {
    const forgetSeen = vi.fn(async () => {});
    open({ forgetSeen });
    await expect.element(screen.getByRole('link', { name: 'Osterby Sharp Water' })).toBeVisible();
    await button(en.week.seen.forget).click();
    expect(forgetSeen).toHaveBeenCalledOnce();
  });

  it('is not there unless the person turned it on', async () => {
    open({
      watchSeen: (report) => {
        report(null);
        return () => {};
      },
    });
    await expect.element(screen.getByRole('heading', { level: 3 }).first()).toBeVisible();
    expect(screen.getByText(en.week.seen.title).query()).toBeNull();
  });
});
