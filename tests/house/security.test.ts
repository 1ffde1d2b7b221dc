import { expect, it } from 'vitest';
import { codeOf, sourcesIn } from './sources';

/** What SECURITY.md and PRIVACY.md promise, checked on the sources; tests/e2e/locked-down.test.ts checks the built extension. */

const sources = sourcesIn('src', 'entrypoints');

const usesOf = (pattern: RegExp): string[] =>
  sources.flatMap((source) => {
    const [use] = codeOf(source).match(pattern) ?? [];
    return use === undefined ? [] : [`${source.path}: ${use}`];
  });

it('the extension requests nothing except its own files, in one place', () => {
  const request =
    /\b(?:fetch|importScripts)\s*\(|\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b|\.sendBeacon\b/;
  expect(usesOf(request)).toEqual(['src/browser/own-file.ts: fetch(']);
  const [ownFile] = sources.filter(({ path }) => path === 'src/browser/own-file.ts');
  // A path within the extension, against the extension's own origin.
  expect(ownFile && codeOf(ownFile)).toContain('fetch(new URL(path, location.origin))');
});

it('the extension writes no markup', () => {
  const markup =
    /\.(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b|\bdocument\.write|\bsetHTML\w*\b/;
  expect(usesOf(markup)).toEqual([]);
});

it('the extension runs no text as code', () => {
  expect(usesOf(/\beval\s*\(|\bnew\s+Function\b/)).toEqual([]);
});

it('nothing is logged except through the one logger, which is silent in a release', () => {
  const logging = usesOf(/\bconsole\s*\./).filter((use) => !use.startsWith('src/browser/log.ts:'));
  expect(logging).toEqual([]);
});
