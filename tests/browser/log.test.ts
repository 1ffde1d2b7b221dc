import { afterEach, expect, it, vi } from 'vitest';
import { logError } from '@/browser/log';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it.each([
  ['logs an error to developers', true, 1],
  ['is silent in a release', false, 0],
])('%s', (_, isDev, times) => {
  vi.stubEnv('DEV', isDev);
  const written = vi.spyOn(console, 'error').mockImplementation(() => {});
  logError(new Error('the tab is gone'));
  expect(written).toHaveBeenCalledTimes(times);
});
