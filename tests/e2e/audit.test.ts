import { execFile } from 'node:child_process';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { root } from '../../scripts/setup/root.mjs';

let server: Server | undefined;
afterEach(() => server?.close());

const bulk = '/-/npm/v1/security/advisories/bulk';

/** Starts a fake registry; gives its address. */
async function registry(answer: RequestListener): Promise<string> {
  const own = createServer(answer);
  server = own;
  await new Promise<void>((resolve) => own.listen(0, '127.0.0.1', resolve));
  const address = own.address();
  if (address === null || typeof address === 'string') throw new Error('the registry has no port');
  return `http://127.0.0.1:${address.port}/`;
}

/** A registry that knows these vulnerabilities and no packages. */
const knowing =
  (vulnerabilities: Record<string, unknown[]>): RequestListener =>
  (request, response) => {
    request.resume();
    response.writeHead(request.url === bulk ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(request.url === bulk ? vulnerabilities : {}));
  };

const vulnerability = (severity: string) => ({
  id: 1,
  url: 'https://advisories.example/1',
  title: 'Words from a page run as a script',
  severity,
  vulnerable_versions: '*',
  cwe: [],
  cvss: { score: 0 },
});

/** Runs `npm run audit` against a registry. */
function audit(at: string) {
  return new Promise<{ code: unknown; out: string; err: string }>((resolve) => {
    const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
    const env = { ...process.env, npm_config_registry: at, npm_config_fetch_retries: '0' };
    execFile(process.execPath, [tsx, join(root, 'scripts', 'audit.ts')], { env }, (error, out, err) =>
      resolve({ code: error === null ? 0 : error.code, out, err }),
    );
  });
}

it('says that nothing was found if the registry knows no vulnerability', async () => {
  const { code, out, err } = await audit(await registry(knowing({})));
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^Clean: nothing high or critical in [1-9]\d+ packages, 0 lesser\.$/m);
});

it('lists what was found, and fails only for high and critical vulnerabilities', async () => {
  const vulnerabilities = { 'mark.js': [vulnerability('high')], 'fast-check': [vulnerability('moderate')] };
  const { code, out } = await audit(await registry(knowing(vulnerabilities)));
  expect(code).toBe(1);
  expect(out.trim().split('\n')).toEqual([
    'high: mark.js: Words from a page run as a script (https://advisories.example/1)',
    'Found: 1 high or critical.',
  ]);
  server?.close();
  const lesser = await audit(await registry(knowing({ 'fast-check': [vulnerability('moderate')] })));
  expect(lesser.code).toBe(0);
  expect(lesser.out).toMatch(/^Clean: .* 1 lesser\.$/m);
});

it.each<[string, RequestListener]>([
  ['refuses the question', (_, response) => void response.writeHead(405).end()],
  ['is broken', (_, response) => void response.writeHead(500).end('{}')],
  ['answers with a page', (_, response) => void response.writeHead(200).end('<h1>Welcome</h1>')],
  ['hangs up', (_, response) => void response.destroy()],
])('does not claim to be clean if the registry %s', async (_, answer) => {
  const { code, out, err } = await audit(await registry(answer));
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^Could not ask the registry, so nothing is known: \S/);
});

it('does not claim to be clean without a registry', async () => {
  const at = await registry(() => {});
  await new Promise((resolve) => server?.close(resolve));
  const { code, out, err } = await audit(at);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('ECONNREFUSED');
});
