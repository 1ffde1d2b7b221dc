import { expect, it } from 'vitest';
import { sealStyle } from '@/page/explain/seal-style';
import { tooltipStyle } from '@/page/explain/tooltip-style';
import { narrow, narrowSheets } from '../../scripts/build/narrow-sheets';

/** The rules of a sheet as the browser understands them. */
function rulesOf(text: string): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return [...sheet.cssRules].map(({ cssText }) => cssText);
}

it.each([
  ['the seal', sealStyle],
  ['the tooltip', tooltipStyle],
])('removing white space keeps every rule of a sheet: %s', (_, style) => {
  const narrowed = narrow(style);
  expect(narrowed.length).toBeLessThan(style.length);
  expect(narrowed).not.toContain('\n');
  expect(rulesOf(style).length).toBeGreaterThan(10);
  expect(rulesOf(narrowed)).toEqual(rulesOf(style));
});

it('changes style sheets in code and nothing else', () => {
  const { transform } = narrowSheets();
  const code = 'export const sheet = `\np {\n  margin: 0;\n}\n`;\n';
  expect(transform(code, '/x/src/page/explain/seal-style.ts')?.code).toBe(
    'export const sheet = `p{margin:0;}`;',
  );
  expect(transform(code, '/x/src/design/tokens.ts')).not.toBeNull();
  expect(transform(code, '/x/src/page/explain/seal.ts')).toBeNull();
  expect(transform(code, '/x/src/ui/seal-style.ts')).toBeNull();
});
