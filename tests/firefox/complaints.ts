import { expect } from 'vitest';
import type { Firefox, FirefoxTab } from '../../scripts/browser/firefox';

/** Asserts that neither the page nor the extension logged an error. */
export async function expectNoComplaints(firefox: Firefox, tab: FirefoxTab): Promise<void> {
  expect(tab.complaints).toEqual([]);
  expect(await firefox.window.errors()).toEqual([]);
}
