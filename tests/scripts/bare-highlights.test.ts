import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bare, bareHighlights } from '../../scripts/build/bare-highlights';

const file = new URL('../../entrypoints/shop.content/marks.css', import.meta.url).pathname;
const sheet = readFileSync(file, 'utf8');

it('takes every rule off the root and changes nothing else', () => {
  expect(sheet).toContain(':root::highlight(pore-truth-skip)');
  const changed = bareHighlights().transform(sheet, `${file}?inline`) ?? '';
  expect(changed).not.toContain(':root');
  expect(changed.match(/::highlight\(/g)).toHaveLength(sheet.match(/:root::highlight\(/g)?.length ?? 0);
  expect(bare(changed)).toBe(changed);
});

it('changes no other sheet', () => {
  expect(bareHighlights().transform(':root::highlight(x) {}', '/project/src/ui/label.css')).toBeNull();
});
