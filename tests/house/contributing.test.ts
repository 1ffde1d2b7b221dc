import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/setup/root.mjs';
import { floorOf, type Room, rooms } from './rooms';
import { filesIn, read } from './sources';

const guide = read('CONTRIBUTING.md');
/** The text between the heading and the next one. */
const section = (heading: string): string => guide.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
/** The cells in the first column of a section's table. */
const firstColumn = (heading: string): string[] =>
  section(heading)
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    .slice(1)
    .map((line) => line.split('|')[1]?.trim().replaceAll('`', '') ?? '');

describe('CONTRIBUTING.md', () => {
  it('has a row for every room, and none below a room that it may import', () => {
    const listed = firstColumn('Layers').map((path) => path.replace(/^src\//, ''));
    expect(listed.toSorted()).toEqual([...rooms].toSorted());
    const floors = listed.flatMap((name) => rooms.find((room: Room) => room === name) ?? []).map(floorOf);
    expect(floors).toEqual(floors.toSorted((a, b) => b - a));
  });

  it('says what every word file is for', () => {
    const files = filesIn('src', /\.json$/).filter((path) => /\/words\/[^/]+\.json$/.test(path));
    expect(files.filter((path) => !section('A word').includes(`\`${path}\``))).toEqual([]);
  });

  it('names only files that exist', () => {
    const paths = [
      ...guide.matchAll(/`((?:src|tests|scripts|docs|entrypoints)\/[\w./-]+)`|\]\(([\w./-]+)\)/g),
    ]
      .map(([, code, link]) => code ?? link ?? '')
      .filter((path) => !path.includes('languages-sv'));
    expect(paths.length).toBeGreaterThan(30);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('keeps its glossary to forty terms, each listed once', () => {
    const terms = firstColumn('Glossary');
    expect(terms.length).toBeLessThanOrEqual(40);
    expect(new Set(terms).size).toBe(terms.length);
  });
});
