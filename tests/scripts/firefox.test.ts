import { expect, it } from 'vitest';
import { whyTooOld } from '../../scripts/setup/firefox.mjs';

it.each(['Mozilla Firefox 153.7.0esr', 'Mozilla Firefox 160.0\n', 'a build that says no number'])(
  '"%s" can be tried',
  (version) => {
    expect(whyTooOld(version)).toBeNull();
  },
);

it('reports a version that is too old', () => {
  expect(whyTooOld('Mozilla Firefox 140.12.0esr')).toMatch(/^Firefox 140 is too old/);
});
