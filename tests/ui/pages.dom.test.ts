import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { page as screen } from 'vitest/browser';
import en from '@/locales/en.json';
import { translateFrom } from '@/locales/node-translate';
import '@/ui/label.css';
import '@/ui/page.css';
import { mount } from '@/ui/mount';
import type { OptionsActions } from '@/ui/page-actions';
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
  it('name the chosen sites, and let each go at a click', async () => {
    const stopChecking = vi.fn<OptionsActions['stopChecking']>(async () => {});
    open(optionsPage({ sites: ['a.example', 'small-shop.example'], given: true, stopChecking }));
    await button('Stop checking small-shop.example').click();
    expect(stopChecking).toHaveBeenCalledExactlyOnceWith('small-shop.example');
  });

  it('say so where none are chosen', async () => {
    open(optionsPage({ sites: [], given: true }));
    await expect.element(screen.getByText(en.options.noSites)).toBeVisible();
  });

  it('show what went wrong', async () => {
    const stopChecking = () => Promise.reject(new Error('storage is full'));
    open(optionsPage({ sites: ['a.example'], given: true, stopChecking }));
    await button('Stop checking a.example').click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('storage is full');
  });

  it('show what was stored and could not be read, and delete it only at a click', async () => {
    const forgetAside = vi.fn<OptionsActions['forgetAside']>(async () => {});
    open(optionsPage({ sites: [], given: true, aside: '[{"key":"local:sites","value":3}]', forgetAside }));
    await expect.element(screen.getByText(/local:sites/)).toBeVisible();
    expect(forgetAside).not.toHaveBeenCalled();
    await button(en.aside.forget).click();
    expect(forgetAside).toHaveBeenCalledOnce();
  });

  it('name the known shops, which cannot be stopped here', async () => {
    open(optionsPage({ sites: [], given: true }));
    await expect.element(screen.getByText('Pine Street', { exact: true })).toBeVisible();
    expect(screen.getByRole('button').query()).toBeNull();
  });
});

describe('access to the known shops', () => {
  it('is asked for with one click, and thanked for by saying what it does', async () => {
    const allowShops = vi.fn(async () => true);
    let tell: (given: boolean) => void = () => {};
    open(welcomePage({ given: false, allowShops, told: (listener) => (tell = listener) }));
    await button(en.access.allow).click();
    expect(allowShops).toHaveBeenCalledOnce();
    tell(true);
    await expect.element(screen.getByText(en.access.given)).toBeVisible();
    expect(button(en.access.allow).query()).toBeNull();
  });

  it('can be refused, and asked for again', async () => {
    open(welcomePage({ given: false, allowShops: async () => false }));
    await button(en.access.allow).click();
    await expect.element(screen.getByText(en.access.refused)).toBeVisible();
    await expect.element(button(en.access.allow)).toBeEnabled();
  });
});
