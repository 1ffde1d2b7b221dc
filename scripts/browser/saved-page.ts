import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { isWebAddress } from './web-address';

/** A saved page, ready to be opened without its scripts. */
export interface SavedPage {
  /** The address that it is opened under. */
  url: string;
  html: Buffer;
  contentType: string;
}

/**
 * Reads a saved page and removes its executable scripts; JSON data stays. It is opened at `url`, else at its canonical
 * address, else at one on shop.example. Throws if the file cannot be read.
 */
export async function readSavedPage(file: string, url = ''): Promise<SavedPage> {
  const bytes = await readFile(file);
  // One character per byte, so that a page in another encoding than UTF-8 is left unchanged.
  const html = withoutScripts(bytes.toString('latin1'));
  return {
    url: url || canonicalAddress(html) || `https://shop.example/${encodeURIComponent(basename(file))}`,
    html: Buffer.from(html, 'latin1'),
    contentType: isUtf8(bytes) ? 'text/html; charset=utf-8' : 'text/html',
  };
}

const script = /<script\b((?:"[^"]*"|'[^']*'|[^>"'])*)>[\s\S]*?<\/script[^>]*>/gi;
const typeOf = /(?:^|\s)type\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i;
const runs =
  /^(?:module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script(?:1\.\d)?|text\/(?:jscript|livescript))$/;

function withoutScripts(html: string): string {
  return html.replace(script, (whole, attributes: string) => {
    const [, double, single, bare] = typeOf.exec(attributes) ?? [];
    const type = (double ?? single ?? bare ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
    return type === '' || runs.test(type) ? '' : whole;
  });
}

function canonicalAddress(html: string): string {
  for (const [link] of html.matchAll(/<link\b[^>]*>/gi)) {
    if (!/\brel\s*=\s*["']?canonical\b/i.test(link)) continue;
    const [, double, single, bare] = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(link) ?? [];
    const address = (double ?? single ?? bare ?? '').replaceAll('&amp;', '&').trim();
    if (isWebAddress(address)) return address;
  }
  return '';
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // The bytes are not UTF-8.
    return false;
  }
}
