import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from 'playwright';

const here = dirname(fileURLToPath(import.meta.url));

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.xhtml': 'application/xhtml+xml',
};

/** The headers that some pages are served with. */
const headers: Record<string, Record<string, string>> = {
  'strict-csp.html': {
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self' 'strict-dynamic' 'nonce-none' https:",
      "script-src-elem 'self'",
      "style-src 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  },
};

/** Serves a page on a known shop's host, where the extension reads it … */
export const shop = 'https://www.sephora.com';
/** … and on a host where the extension does not run. */
export const elsewhere = 'https://nobody.example';

/** The path of a page, which is a product's on the known shop. */
export const pathOf = (file: string): string => `/product/${file}`;

/** The page or script at a path; null if there is none. */
export async function answerFor(path: string) {
  const name = basename(path);
  const file = name === 'self-check.js' ? join(here, name) : join(here, 'pages', name);
  const contentType = types[extname(name)];
  if (contentType === undefined) return null;
  try {
    return {
      contentType,
      headers: { 'content-type': contentType, ...headers[name] },
      body: await readFile(file),
    };
  } catch {
    return null;
  }
}

/** Answers every web request with the pages of the zoo, whatever the host; none leaves the machine. */
export async function serveZoo(context: BrowserContext): Promise<void> {
  await context.route(/^https?:/, async (route) => {
    const answer = await answerFor(new URL(route.request().url()).pathname);
    if (answer === null) return route.fulfill({ status: 404, contentType: 'text/plain', body: '' });
    return route.fulfill({ status: 200, headers: answer.headers, body: answer.body });
  });
}
