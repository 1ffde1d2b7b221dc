import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { buildWhereNeeded } from '../../scripts/browser/build';
import { stageExtension } from '../../scripts/browser/stage';
import { bringChromium } from '../../scripts/setup/chromium.mjs';
import { patience } from '../e2e/on-page';
import { answerFor } from './serve';

/**
 * Chromium prerenders no page while a debugger is attached to its tabs, so it is started without one. The pages report
 * to the server, and the debugger is attached only to the extension's worker.
 */

let server: Server;
let folder: string;
let chromium: ChildProcess;
const reported: string[] = [];
let go: () => void = () => {};

beforeAll(async () => {
  const mayGo = new Promise<void>((resolve) => {
    go = resolve;
  });
  server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://zoo');
    if (pathname === '/report') reported.push(decodeURIComponent(search.slice(1)).trim());
    if (pathname === '/go') await mayGo;
    const answer = await answerFor(pathname);
    response.writeHead(200, answer?.headers).end(answer?.body ?? '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());

  await buildWhereNeeded();
  folder = await mkdtemp(join(tmpdir(), 'pore-truth-ahead-'));
  const extension = join(folder, 'extension');
  await stageExtension(extension, { alsoKnown: ['http://127.0.0.1/*'] });
  chromium = spawn(
    (await bringChromium({ quiet: true })) ?? '',
    [
      '--headless=new',
      `--user-data-dir=${join(folder, 'profile')}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--remote-debugging-port=0',
      '--no-first-run',
      '--test-type',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `http://127.0.0.1:${port}/product/ahead.html`,
    ],
    { stdio: 'ignore' },
  );
});
afterAll(async () => {
  if (chromium.exitCode === null) {
    chromium.kill();
    await once(chromium, 'exit');
  }
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

const Targets = z.array(z.object({ type: z.string(), url: z.string(), webSocketDebuggerUrl: z.string() }));
const Answer = z.object({ result: z.object({ result: z.object({ value: z.string() }) }) });

/** The stored states of all tabs, as JSON, read in the worker. */
async function keptStates(): Promise<string> {
  const [port] = (await readFile(join(folder, 'profile', 'DevToolsActivePort'), 'utf8')).split('\n');
  const targets = Targets.parse(await (await fetch(`http://127.0.0.1:${port}/json/list`)).json());
  const worker = targets.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
  );
  if (worker === undefined) throw new Error('the extension has no worker');
  const socket = new WebSocket(worker.webSocketDebuggerUrl);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  const answered = new Promise<string>((resolve) => {
    socket.addEventListener('message', ({ data }) => {
      // Skips events, which arrive in between.
      const answer = Answer.safeParse(JSON.parse(String(data)));
      if (answer.success) resolve(answer.data.result.result.value);
    });
  });
  const expression = 'chrome.storage.session.get().then(JSON.stringify)';
  const params = { expression, awaitPromise: true, returnByValue: true };
  socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params }));
  const value = await answered;
  socket.close();
  return value;
}

it('a prerendered page is read and marked only once it is shown', async () => {
  await expect.poll(() => reported, patience).toEqual(['ready unseen']);
  expect(await keptStates()).not.toContain('made-ready.html');
  go();
  await expect.poll(() => reported, patience).toEqual(['ready unseen', 'seen pore-truth-skip']);
  await expect.poll(keptStates, patience).toContain('made-ready.html');
  expect(await keptStates()).toContain('"verdict":"skip"');
});
