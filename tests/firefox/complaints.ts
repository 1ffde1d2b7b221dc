import { expect } from 'vitest';
import type { Firefox, FirefoxTab } from '../../scripts/browser/firefox';

/** Holds where neither the page nor the extension complained to a console. */
export async function expectNoComplaints(firefox: Firefox, tab: FirefoxTab): Promise<void> {
  expect(tab.complaints).toEqual([]);
  expect(await firefox.window.errors()).toEqual([]);
}
