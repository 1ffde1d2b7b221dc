import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { after } from '@/page/session/abortable';
import { nextChange, nextChangeWithin } from '@/page/session/page-changes';
import { onNewView } from '@/page/session/views';
import { show } from './made-up';

const address = location.href;
let ended: AbortController;

beforeEach(() => {
  ended = new AbortController();
});
afterEach(() => {
  ended.abort();
  history.replaceState(null, '', address);
});

const always = { matters: () => true, intact: () => true };

function watched() {
  const calls = { changed: vi.fn(), turned: vi.fn(), returned: vi.fn() };
  onNewView(window, ended.signal, calls);
  return calls;
}

const arrival = () =>
  new Promise((resolve) => navigation.addEventListener('navigatesuccess', resolve, { once: true }));

async function go(navigate: () => void): Promise<void> {
  const arrived = arrival();
  navigate();
  await arrived;
}

it('calls a new path or query a new view', async () => {
  const { changed, turned } = watched();
  await go(() => history.pushState(null, '', '?product=2'));
  expect(changed).toHaveBeenCalledTimes(1);
  await go(() => history.back());
  expect(changed).toHaveBeenCalledTimes(2);
  expect(turned).not.toHaveBeenCalled();
});

it('doesn’t call a query that only chooses a shade or a picture a new view', async () => {
  history.replaceState(null, '', '/products/moss-serum');
  const { changed, turned } = watched();
  await go(() => history.pushState(null, '', '?variant=2'));
  await go(() => history.replaceState(null, '', '?variant=2&utm_source=mail'));
  expect(turned).toHaveBeenCalledTimes(2);
  expect(changed).not.toHaveBeenCalled();
});

it('notices a new address before the page has finished its navigation', async () => {
  const { changed } = watched();
  history.pushState(null, '', '/other');
  await Promise.resolve();
  expect(changed).toHaveBeenCalledTimes(1);
});

it('doesn’t call a jump within the page a new view, but does so for a route in the fragment', async () => {
  const { changed } = watched();
  await go(() => history.pushState(null, '', '#reviews'));
  await go(() => history.replaceState({ scroll: 10 }, ''));
  expect(changed).not.toHaveBeenCalled();
  await go(() => history.pushState(null, '', '#/product/2'));
  expect(changed).toHaveBeenCalledTimes(1);
});

it('recognises a return from the back-forward cache', () => {
  const { changed, returned } = watched();
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
  expect(returned).not.toHaveBeenCalled();
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  expect(returned).toHaveBeenCalledTimes(1);
  expect(changed).not.toHaveBeenCalled();
});

it('compares the address if the browser has no Navigation API', async () => {
  const calls = { changed: vi.fn(), turned: vi.fn(), returned: vi.fn() };
  const location = { href: 'https://shop.example/a' };
  const window = Object.assign(Object.create(null), { location, addEventListener: () => {} });
  onNewView(window, ended.signal, calls);
  location.href = 'https://shop.example/b';
  await expect.poll(() => calls.changed.mock.calls.length).toBe(1);
});

it('stops with the session', () => {
  const { returned } = watched();
  ended.abort();
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  expect(returned).not.toHaveBeenCalled();
});

it('sees a change inside at once, and a change outside only if it matters', async () => {
  show('<main><div id="list">Water</div></main>');
  const list = document.querySelector('#list');
  if (list === null) throw new Error('no list');
  const asked = vi.fn(() => list.isConnected);
  const gone = nextChangeWithin([list], { matters: () => true, intact: asked }, ended.signal);
  document.body.append('an advertisement');
  await expect.poll(() => asked.mock.calls.length).toBe(1);
  document.querySelector('main')?.remove();
  await gone;

  document.body.append(list);
  const rewritten = nextChangeWithin([list], always, ended.signal);
  list.textContent = 'Water, Glycerin';
  await rewritten;
});

it('waits for a change that matters, or for a great many changes', async () => {
  show('<main>Water</main>');
  const main = document.querySelector('main');
  if (main === null) throw new Error('no page');
  const asked = vi.fn((changes: readonly MutationRecord[]) =>
    changes.some(({ addedNodes }) => [...addedNodes].some((node) => node.textContent === 'Glycerin')),
  );
  const met = vi.fn();
  const waiting = nextChange(document, asked, ended.signal).then(met);
  main.append('12');
  await expect.poll(() => asked.mock.calls.length).toBe(1);
  expect(met).not.toHaveBeenCalled();
  main.append('Glycerin');
  await waiting;

  const many = nextChange(document, () => false, ended.signal);
  for (let change = 0; change <= 1_000; change++) main.append('12');
  await many;
});

it('ends with its session', async () => {
  const waiting = after(60_000, ended.signal);
  ended.abort(new Error('the page was left'));
  await expect(waiting).rejects.toThrow('the page was left');
  await expect(nextChangeWithin([document.body], always, ended.signal)).rejects.toThrow('the page was left');
});
