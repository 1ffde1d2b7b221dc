import { expect, it } from 'vitest';
import { closedPage } from '@/ui/closed-page';

it.each([
  ['https://www.shop.example/p/1', null],
  ['http://shop.example/', null],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://chrome.google.com/webstore/detail/x', 'store'],
  ['https://chrome.google.com/intl/', null],
  ['https://addons.mozilla.org/en-US/firefox/', 'store'],
  ['https://shop.example/leaflet.PDF', 'pdf'],
  ['file:///home/me/leaflet.pdf', 'pdf'],
  ['file:///home/me/page.html', 'file'],
  ['chrome://extensions/', 'browser'],
  ['about:blank', 'browser'],
  ['moz-extension://1234/popup.html', 'browser'],
  ['', 'browser'],
  [undefined, 'browser'],
] as const)('%s is closed: %s', (url, why) => {
  expect(closedPage(url, { files: false, before: false })).toBe(why);
});

it('a tab whose address was visible and is now hidden has gone to a page that the button press does not open to us', () => {
  expect(closedPage(undefined, { files: false, before: true })).toBe('left');
  expect(closedPage('', { files: false, before: true })).toBe('left');
  expect(closedPage('chrome://extensions/', { files: false, before: true })).toBe('browser');
});

it('a file is open to us if the person allowed it', () => {
  expect(closedPage('file:///home/me/page.html', { files: true, before: false })).toBeNull();
  expect(closedPage('file:///home/me/leaflet.pdf', { files: true, before: false })).toBe('pdf');
});
