/**
 * `npm run dev`: the extension with WXT's hot reload, and the demo shop on this computer. With a display a browser
 * opens on it; without one, the line printed says what to load where.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { createServer } from 'wxt';
import { bringChromium } from './setup/chromium.mjs';
import { root } from './setup/root.mjs';

const folder = join(root, 'demo');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

const shop = createHttpServer(async (request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = join(folder, normalize(pathname === '/' ? '/index.html' : pathname));
  const isThere =
    file.startsWith(folder + sep) &&
    (await stat(file).then(
      (found) => found.isFile(),
      // Answered with 404.
      () => false,
    ));
  response.writeHead(isThere ? 200 : 404, { 'content-type': types[extname(file)] ?? 'text/plain' });
  if (isThere) createReadStream(file).pipe(response);
  else response.end('not here');
});
await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve));
const address = shop.address();
const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const chromium = hasDisplay ? await bringChromium({ quiet: true }) : null;

const server = await createServer({
  webExt: {
    disabled: !hasDisplay,
    startUrls: [url],
    ...(chromium && { binaries: { chrome: chromium } }),
  },
});
await server.start();
console.log(`\nThe demo shop is at ${url} ("Check this page" reads it).`);
if (!hasDisplay) console.log('Load .output/chrome-mv3-dev as an unpacked extension; it reloads by itself.');
