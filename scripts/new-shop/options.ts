import { parseArgs } from 'node:util';
import { isWebAddress } from '../browser/web-address';

/** The command line is invalid; the message says why. */
export class WrongUsage extends Error {}

export const usage = `Usage:
  npm run new-shop -- SAVED.html [--url ADDRESS] [--name NAME] [--label "As people write it"] [--try]
  npm run new-shop -- ADDRESS    [--name NAME] [--label "As people write it"] [--try]

Looks at a product page with an ingredient list, says what each way of reading finds there, and drafts
src/shops/NAME.json and tests/pages/NAME/. With --try nothing is written.`;

export interface Options {
  /** A file or an address. */
  page: string;
  isAddress: boolean;
  url: string;
  name: string;
  label: string;
  tryOnly: boolean;
}

/** Reads the arguments after `--`; null if help was asked for. Throws `WrongUsage`. */
export function readOptions(args: string[]): Options | null {
  const { values, positionals } = parse(args);
  if (values.help) return null;
  const [page, ...others] = positionals;
  if (page === undefined) throw new WrongUsage('no page given');
  if (others.length > 0) throw new WrongUsage(`one page at a time, not also ${others.join(', ')}`);
  const isAddress = isWebAddress(page);
  const { url = '', name = '', label = '' } = values;
  if (isAddress && url !== '') throw new WrongUsage('--url is for a saved page; this one has its address');
  if (url !== '' && !url.startsWith('https://')) throw new WrongUsage(`--url is no https address: ${url}`);
  if (isAddress && !page.startsWith('https://')) throw new WrongUsage(`only https shops are read: ${page}`);
  if (name !== '' && !/^[a-z][a-z0-9-]*$/.test(name))
    throw new WrongUsage(`--name is made of small letters, digits and hyphens: ${name}`);
  return { page, isAddress, url: isAddress ? page : url, name, label, tryOnly: values.try === true };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        name: { type: 'string' },
        label: { type: 'string' },
        try: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error));
  }
}

/** A shop's name from its host: "pine-shop" for "www.pine-shop.co.uk". */
export function nameOf(hostname: string): string {
  const parts = hostname.split('.').filter((part) => !/^(?:www|shop|store|m|us|uk|eu|en|global)$/.test(part));
  const name = (parts[0] ?? hostname).toLowerCase().replace(/[^a-z0-9-]/g, '');
  return /^[a-z]/.test(name) ? name : `shop-${name}`;
}
