import { dirname, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { floorOf, forbidden, judging, type Room, roomOf, rooms } from './rooms';
import { type Import, importsOf, parse, type Source, sourcesIn } from './sources';

/** No cycles between rooms: imports run downwards, by the table in rooms.ts. */

const sources = sourcesIn('src', 'entrypoints', 'scripts');

/** The file that an import names, relative to the project's root; undefined for a package. */
function targetOf(path: string, from: string): string | undefined {
  if (from.startsWith('@/')) return posix.join('src', from.slice(2));
  return from.startsWith('.') ? posix.join(dirname(path), from) : undefined;
}

interface OwnImport extends Import {
  target: string;
}

const ownImportsOf = (source: Source): OwnImport[] =>
  importsOf(source).flatMap((each) => {
    const target = targetOf(source.path, each.from);
    return target === undefined ? [] : [{ ...each, target }];
  });

const paths = new Set(sources.map(({ path }) => path));

/** The file at an import's target: TypeScript leaves out the extension. */
const fileOf = (target: string): string =>
  [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((path) => paths.has(path)) ?? target;

/** Why a file in one room may not import a file in another; undefined if it may. */
function objectionTo(from: Room, to: Room): string | undefined {
  if (from === to) return undefined;
  if (floorOf(to) >= floorOf(from)) return `${to} is not below ${from}`;
  return forbidden.find((rule) => rule.from.includes(from) && rule.to.includes(to))?.why;
}

function wrongImportsOf(source: Source): string[] {
  const from = roomOf(source.path);
  return ownImportsOf(source).flatMap(({ target }) => {
    const to = roomOf(target);
    // Scripts also use what the tests and the project's configuration have beside `src`.
    if (from === undefined || to === undefined) return [];
    const why = objectionTo(from, to);
    return why === undefined ? [] : [`${source.path} imports ${target}: ${why}`];
  });
}

describe('the rooms', () => {
  it('contain every file of src', () => {
    expect(sources.filter(({ path }) => roomOf(path) === undefined).map(({ path }) => path)).toEqual([]);
  });

  it('are all in use: every room of the table has a file', () => {
    const inUse = new Set(sources.flatMap(({ path }) => roomOf(path) ?? []));
    // Data alone.
    for (const room of ['headings', 'locales'] as const) inUse.add(room);
    expect(rooms.filter((room) => !inUse.has(room))).toEqual([]);
  });

  it('import downwards only', () => {
    expect(sources.flatMap(wrongImportsOf)).toEqual([]);
  });

  it('keep the judge out of the content script, through any chain of imports', () => {
    const start = 'entrypoints/shop.content/index.ts';
    const loaded = new Set([start]);
    for (const path of loaded)
      for (const { target, isType } of sources.filter((source) => source.path === path).flatMap(ownImportsOf))
        if (!isType) loaded.add(fileOf(target));
    const ofJudge = new Set<Room | undefined>(judging);
    expect(loaded.size).toBeGreaterThan(50);
    expect([...loaded].filter((path) => ofJudge.has(roomOf(path)))).toEqual([]);
  });

  it.each([
    ['a value', "import { judge } from '@/verdict/judge';"],
    ['a type', "import type { Report } from '@/verdict/judge';"],
    ['a type within an expression', "export type Judge = typeof import('@/verdict/judge');"],
    ['by a relative path', "import { judge } from '../verdict/judge';"],
    ['by handing it on', "export * from '@/verdict/judge';"],
    ['when it is first needed', "const judge = await import('@/verdict/judge');"],
  ])('report an upward import of %s', (_, text) => {
    expect(wrongImportsOf(parse('src/text/fold.ts', text))).toEqual([
      'src/text/fold.ts imports src/verdict/judge: verdict is not below text',
    ]);
  });
});

describe('imports', () => {
  const topOf = (path: string) =>
    path
      .split('/')
      .slice(0, path.startsWith('src/') ? 2 : 1)
      .join('/');

  it('name other rooms from the root ("@/text/fold"), and files of their own room relatively', () => {
    const odd = sourcesIn('src').flatMap((source) =>
      ownImportsOf(source)
        .filter(({ from, target }) => (topOf(source.path) === topOf(target)) === from.startsWith('@/'))
        .map(({ from }) => `${source.path} imports ${from}`),
    );
    expect(odd).toEqual([]);
  });

  it('have no cycles between files either', () => {
    const graph = new Map(
      sources.map((source) => [source.path, ownImportsOf(source).map(({ target }) => fileOf(target))]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]) => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      else if (!done.has(path)) {
        for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
        done.add(path);
      }
    };
    for (const { path } of sources) visit(path, []);
    expect(circles).toEqual([]);
  });
});
