import { expect, it } from 'vitest';
import { differences, type Known, type Message } from '../../scripts/lint-firefox/compare';

const known: Known[] = [
  {
    code: 'UNSAFE',
    file: 'chunks/mount-*.js',
    times: 1,
    why: 'The library does it, and we never ask it to.',
  },
];
const found = (file: string, code = 'UNSAFE'): Message => ({
  _type: 'warning',
  code,
  message: 'Unsafe assignment',
  file,
  line: 1,
  column: 7,
});

it('accepts a known message, whatever the hash in the file’s name', () => {
  expect(differences([found('chunks/mount-A1b2.js')], known)).toEqual([]);
});

it('reports a message in another file, with another code or a second time', () => {
  const mount = found('chunks/mount-A1b2.js');
  expect(differences([mount, found('background.js')], known)).toEqual([
    'warning UNSAFE in background.js:1:7: Unsafe assignment',
  ]);
  expect(differences([mount, found('chunks/mount-A1b2.js', 'EVAL')], known)).toEqual([
    'warning EVAL in chunks/mount-A1b2.js:1:7: Unsafe assignment',
  ]);
  expect(differences([mount, mount], known)).toEqual([
    'UNSAFE in chunks/mount-*.js: known 1 times, seen 2 times',
  ]);
});

it('reports an explanation without a message', () => {
  expect(differences([], known)).toEqual(['UNSAFE in chunks/mount-*.js: known 1 times, seen 0 times']);
});
