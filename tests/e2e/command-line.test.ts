import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { root } from '../../scripts/setup/root.mjs';
import { Report } from '../../src/report/report';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pore-truth-check-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs `npm run check` with `input` on stdin. */
function check(args: string[], input = '', env: NodeJS.ProcessEnv = {}) {
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
    const child = spawn(process.execPath, [tsx, join(root, 'scripts', 'check.ts'), ...args], {
      env: { ...process.env, ...env },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

const rows = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const list = 'Aqua, Alcohol Denat., Glycerin, Panthenol, Menthol, Phenoxyethanol';

it('--jsonl: one report a line, a bad line is reported, and the others are still judged', async () => {
  const lines = [
    JSON.stringify({ id: 'a', title: 'Fresh Toner', ingredients: `<p><b>Ingredients:</b> ${list}</p>` }),
    '{"id": "b", "ingredients": ',
    JSON.stringify({ id: 'c', title: 'Fresh Toner' }),
    JSON.stringify({ title: 'no id' }),
    JSON.stringify({ id: 5, ingredients: null }),
  ];
  const { code, out, err } = await check(['--jsonl'], lines.join('\n'));
  expect(code).toBe(1);
  expect(err.trim().split('\n')).toEqual([
    expect.stringMatching(/^line 2: not valid JSON: /),
    'line 4: "id" is missing or has the wrong type',
  ]);
  const reports = rows(out);
  expect(reports.map(({ id, verdict }) => [id, verdict])).toEqual([
    ['a', 'skip'],
    ['c', 'unread'],
    [5, 'unread'],
  ]);
  for (const report of reports) expect(Report(report)).toBe(true);
});

it('a text in words and as JSON, from a file and from stdin', async () => {
  const file = join(folder, 'label.txt');
  await writeFile(file, list);
  const words = await check(['--title', 'Fresh Toner', file]);
  expect(words.code).toBe(0);
  expect(words.out).toContain('Won’t help your pores');
  expect(words.out).toContain('is 2nd of 6');
  expect(words.out).not.toContain('\u001b[');

  const json = await check(['--json', '--title', 'Fresh Toner', '-'], list);
  const report: unknown = JSON.parse(json.out);
  expect(Report(report) && report.verdict).toBe('skip');
});

it('a file without a title goes by its name', async () => {
  const file = join(folder, 'soup.txt');
  await writeFile(file, list);
  const { out } = await check([file]);
  expect(out.split('\n')[0]).toBe('soup.txt');
  expect(out).toContain('From soup.txt.');
});

it('files that hold no text are reported, each in one line, and the others are still judged', async () => {
  const good = join(folder, 'good.txt');
  await Promise.all([
    writeFile(good, list),
    writeFile(join(folder, 'empty.txt'), ' \n'),
    writeFile(join(folder, 'photo.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])),
  ]);
  const { code, out, err } = await check([
    join(folder, 'empty.txt'),
    join(folder, 'photo.png'),
    join(folder, 'nothing.txt'),
    folder,
    'https://shop.example/serum',
    good,
  ]);
  expect(code).toBe(1);
  expect(err.trim().split('\n')).toEqual([
    `${join(folder, 'empty.txt')}: is empty`,
    `${join(folder, 'photo.png')}: is a broken picture: Invalid file signature`,
    `${join(folder, 'nothing.txt')}: no such file`,
    `${folder}: is a folder; give a file`,
    'https://shop.example/serum: is an address; save the page and give the file',
  ]);
  expect(out).toContain('good.txt');
});

it('a list whose verdict depends on what the product is says how to settle it', async () => {
  const hint = "Give the product's name with --title to settle it.";
  expect((await check(['-'], list)).out).toContain(hint);
  expect((await check(['--title', 'Fresh Toner', '-'], list)).out).not.toContain(hint);
});

it('a text in UTF-16, as some editors save it, is read', async () => {
  const file = join(folder, 'wide.txt');
  await writeFile(file, Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(list, 'utf16le')]));
  expect((await check(['--title', 'Fresh Toner', file])).out).toContain('is 2nd of 6');
});

it('--help prints examples and exit codes', async () => {
  const { code, out } = await check(['--help']);
  expect(code).toBe(0);
  expect(out).toContain('Examples:');
  expect(out).toContain('Exit codes:');
});

it.each([
  [['--titel', 'x', 'a.txt'], 'Unknown option --titel. Did you mean --title?'],
  [['--what'], 'Unknown option --what.'],
  [['a.txt', '--title'], '--title needs a value.'],
  [['--url', 'x', 'a.html'], '--url needs an http(s) address, got "x"'],
  [['--jsonl', 'a.txt'], '--jsonl and --pages can’t be combined with other options or files'],
])('%j ends with 2 and says what is wrong', async (args, message) => {
  const { code, err } = await check(args);
  expect(code).toBe(2);
  expect(err.split('\n')[0]).toBe(message);
});

it('wrong usage exits with 2 and prints the usage', async () => {
  const { code, out, err } = await check(['--what']);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain('Usage:');
});

it('a page without a browser to open it exits with 2 and one line', async () => {
  const page = join(folder, 'page.html');
  await writeFile(page, '<h1>Fresh Toner</h1>');
  const { code, err } = await check([page], '', { CHROMIUM_PATH: join(folder, 'nothing') });
  expect(code).toBe(2);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(err).toContain('CHROMIUM_PATH');
});

it('--pages: what the extension says about saved pages, known shop or not, without scripts or network', async () => {
  const page = (title: string) => `<!doctype html><title>${title}</title>
    <meta http-equiv="refresh" content="0; url=https://elsewhere.example/">
    <script>document.title = 'ran'; document.querySelector('h1').textContent = 'Ran';</script>
    <body onload="document.querySelector('h1').textContent = 'Ran'"><img src="https://images.example/a.png">
    <h1>${title}</h1><button class="add-to-cart">Add</button>
    <h2>Ingredients</h2><p>${list}</p>`;
  await writeFile(join(folder, 'toner.html'), page('Fresh Toner'));
  await writeFile(join(folder, 'cream.html'), page('Fresh Cream'));
  const lines = [
    { id: 'known', file: 'toner.html', url: 'https://www.sephora.com/product/fresh-toner-P1' },
    { id: 'unknown', file: 'cream.html' },
    { id: 'missing', file: 'nothing.html' },
  ];
  const file = join(folder, 'pages.jsonl');
  await writeFile(file, lines.map((line) => JSON.stringify(line)).join('\n'));

  const { code, out, err } = await check(['--pages', file]);
  expect(code).toBe(1);
  expect(err).toMatch(/^line 3: .*nothing\.html/m);
  const [known, unknown] = rows(out);
  expect(known).toMatchObject({
    id: 'known',
    page: { shop: 'sephora' },
    product: { title: 'Fresh Toner' },
    verdict: 'skip',
    marks: { 'alcohol-toner': ['Alcohol Denat'] },
  });
  expect(unknown).toMatchObject({
    id: 'unknown',
    page: { shop: 'generic', url: 'https://shop.example/cream.html' },
    verdict: 'clear',
    marks: { alcohol: ['Alcohol Denat'] },
  });
  for (const { ms } of [known, unknown])
    expect(ms).toEqual({ locate: expect.any(Number), judge: expect.any(Number), paint: expect.any(Number) });
});

it('--pages: a file of pages that cannot be read is named, without a stack', async () => {
  const { code, out, err } = await check(['--pages', folder]);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err.split('\n')[0]).toContain(`${folder} cannot be read`);
  expect(err).not.toMatch(/^\s+at /m);
});

it('a saved page opens no connection of any kind', async () => {
  const opened: string[] = [];
  const server = createServer((socket) => {
    opened.push(String(socket.localPort));
    socket.destroy();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const head = hosts.flatMap((host) => [
    `<link rel="preconnect" href="http://${host}">`,
    `<link rel="preconnect" href="https://${host}" crossorigin>`,
    `<link rel="dns-prefetch" href="//${host}">`,
    `<link rel="prefetch" href="http://${host}/a">`,
    `<link rel="preload" as="image" href="http://${host}/b.png">`,
    `<link rel="stylesheet" href="http://${host}/c.css">`,
    `<link rel="icon" href="http://${host}/d.ico">`,
    `<meta http-equiv="refresh" content="0; url=http://${host}/e">`,
  ]);
  const body = hosts.map(
    (host) =>
      `<img src="http://${host}/f.png"><iframe src="http://${host}/g"></iframe><video src="http://${host}/h.mp4"></video>`,
  );
  const file = join(folder, 'connecting.html');
  await writeFile(
    file,
    `<!doctype html><title>Fresh Toner</title>${head.join('')}<h1>Fresh Toner</h1><h2>Ingredients</h2><p>${list}</p>${body.join('')}`,
  );
  const { code, out, err } = await check([file, '--json']);
  expect(err).toBe('');
  expect(code).toBe(0);
  expect(rows(out)).toMatchObject([{ verdict: 'skip' }]);
  server.close();
  expect(opened).toEqual([]);
});
