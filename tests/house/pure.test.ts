import { describe, expect, it } from 'vitest';
import type { Room } from './rooms';
import { roomOf } from './rooms';
import {
  collect,
  importsOf,
  isNode,
  parse,
  placeOf,
  type Source,
  type SyntaxNode,
  sourcesIn,
} from './sources';

/**
 * The pure rooms give the same output for the same input, anywhere and at any time: they use no document, no browser,
 * no clock and no randomness.
 */

const pure: readonly Room[] = [
  'text',
  'headings',
  'report',
  'article',
  'lexicon',
  'label',
  'verdict',
  'week',
];

const impureNames = new Set([
  'document',
  'window',
  'self',
  'globalThis',
  'browser',
  'chrome',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'fetch',
  'performance',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
  'requestIdleCallback',
  'queueMicrotask',
  'crypto',
  'process',
  'Document',
  'Element',
  'HTMLElement',
  'Node',
  'Range',
]);

/** Packages for a page, a browser or a screen. */
const impurePackages = /^(?:wxt|preact|@floating-ui|#i18n|node:)/;

/** Positions where an identifier is a key or a member, not a variable. */
const isLabel = (node: SyntaxNode, parent: SyntaxNode | undefined): boolean =>
  parent !== undefined &&
  ((parent.type === 'MemberExpression' && parent.property === node && parent.computed !== true) ||
    ('key' in parent && parent.key === node && parent.computed !== true && parent.shorthand !== true));

function impureIn(source: Source): string[] {
  const uses = collect(source, (node, ancestors) => {
    const place = placeOf(source, node);
    if (node.type === 'Identifier' && impureNames.has(String(node.name)))
      return isLabel(node, ancestors.at(-1)) ? undefined : `${place} names ${node.name}`;
    const { callee } = node;
    if (node.type === 'NewExpression' && isNode(callee) && callee.name === 'Date')
      return Array.isArray(node.arguments) && node.arguments.length === 0
        ? `${place} asks the clock`
        : undefined;
    if (node.type !== 'MemberExpression' || !isNode(node.object) || !isNode(node.property)) return undefined;
    const member = `${node.object.name}.${node.property.name}`;
    return member === 'Date.now' || member === 'Math.random' ? `${place} asks ${member}` : undefined;
  });
  const packages = importsOf(source)
    .filter(({ from }) => impurePackages.test(from))
    .map(({ from }) => `${source.path} imports ${from}`);
  return [...uses, ...packages];
}

describe('the pure rooms', () => {
  const sources = sourcesIn('src').filter(({ path }) => pure.some((room) => room === roomOf(path)));

  it('use no document, no browser, no clock and no randomness', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.flatMap(impureIn)).toEqual([]);
  });

  it.each([
    ['document.title', 'src/x.ts:1 names document'],
    ['const now = new Date();', 'src/x.ts:1 asks the clock'],
    ['const now = Date.now();', 'src/x.ts:1 asks Date.now'],
    ['const luck = Math.random();', 'src/x.ts:1 asks Math.random'],
    ['const of = (node: Element) => node;', 'src/x.ts:1 names Element'],
    ["import { browser } from 'wxt/browser';", 'src/x.ts imports wxt/browser'],
    ['setTimeout(go, 1);', 'src/x.ts:1 names setTimeout'],
  ])('are caught at %s', (text, found) => {
    expect(impureIn(parse('src/x.ts', text))).toContain(found);
  });

  it.each([
    'const day = new Date(text);',
    'const kinds = { document: 1 }; kinds.document;',
    'const at = span.location;',
    '// The document is somebody else’s.',
  ])('may say %s', (text) => {
    expect(impureIn(parse('src/x.ts', text))).toEqual([]);
  });
});

it('the UI uses no browser API: its actions are passed in', () => {
  const found = sourcesIn('src/ui').flatMap((source) =>
    collect(source, (node, ancestors) =>
      node.type === 'Identifier' &&
      /^(?:browser|chrome)$/.test(String(node.name)) &&
      !isLabel(node, ancestors.at(-1))
        ? placeOf(source, node)
        : undefined,
    ),
  );
  expect(found).toEqual([]);
});
