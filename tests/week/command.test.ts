import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/setup/root.mjs';

/** The command line: `npm run --silent week -- plan`, run without npm. */
const week = (input: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/week.ts', ...args],
    {
      cwd: root,
      input,
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
};

const shelf = JSON.stringify({
  shelf: [
    { id: 'r', role: 'retinoid', nights: null, pinned: [] },
    { id: 'e', role: 'exfoliant', nights: 1, pinned: ['tue'], title: 'Clear Toner', brand: 'Fern & Co' },
  ],
});

it.each(['--help', '-h'])('%s explains the shelf and both commands', (option) => {
  const { status, stdout, stderr } = week('', option);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  for (const word of ['plan', 'ics', 'retinoid', 'nights', 'pinned']) expect(stdout).toContain(word);
});

describe('plan', () => {
  it('prints one line', () => {
    const { status, stdout, stderr } = week(shelf, 'plan');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(stdout)).toEqual({
      nights: { mon: [], tue: ['e'], wed: [], thu: ['r'], fri: [], sat: [], sun: ['r'] },
      aside: [],
      refused: [],
      clashes: [['r', 'e']],
      says: [],
    });
  });

  it.each([
    ['nothing', '', 'not JSON'],
    ['no JSON', '{', 'not JSON'],
    ['no shelf', '{}', 'shelf'],
    ['an unknown role', '{"shelf":[{"id":"a","role":"acid","nights":null,"pinned":[]}]}', 'shelf.0.role'],
    ['eight nights', '{"shelf":[{"id":"a","role":"none","nights":8,"pinned":[]}]}', 'shelf.0.nights'],
    ['half a night', '{"shelf":[{"id":"a","role":"none","nights":1.5,"pinned":[]}]}', 'shelf.0.nights'],
    [
      'an unknown night',
      '{"shelf":[{"id":"a","role":"none","nights":1,"pinned":["mo"]}]}',
      'shelf.0.pinned.0',
    ],
    ['a missing id', '{"shelf":[{"role":"none","nights":1,"pinned":[]}]}', 'shelf.0.id'],
  ])('refuses %s with one line and 2', (_, input, words) => {
    const { status, stdout, stderr } = week(input, 'plan');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain(words);
  });
});

it('ics prints a calendar', () => {
  const { status, stdout } = week(shelf, 'ics');
  expect(status).toBe(0);
  expect(stdout).toContain('SUMMARY:Exfoliant night: Fern & Co Clear Toner\r\n');
  expect(stdout.match(/BEGIN:VEVENT/g)).toHaveLength(2);
});

it.each([[[]], [['tidy']], [['plan', 'ics']]])('refuses the words %j with the usage and 2', (args) => {
  const { status, stderr } = week(shelf, ...args);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^Usage: .*\n$/);
});
