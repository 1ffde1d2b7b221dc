import { parseArgs } from 'node:util';
import { isWebAddress } from '../browser/web-address';
import { WrongUsage } from './usage';

/** What is known of a product besides its list or page. */
export interface Given {
  title: string;
  brand: string;
  category: string;
  url: string;
}

export type Options =
  | { mode: 'help' }
  | { mode: 'jsonl' }
  | { mode: 'pages'; file: string }
  | { mode: 'files'; json: boolean; given: Given; files: string[] };

/** Reads the words after `--`. Throws `WrongUsage`. */
export function readOptions(args: string[]): Options {
  const { values, positionals } = parse(args);
  const { title = '', brand = '', category = '', url = '' } = values;
  const ofFiles = values.json === true || title || brand || category || url || positionals.length > 0;
  if (values.help) return { mode: 'help' };
  if (values.jsonl || values.pages !== undefined) {
    if (ofFiles || (values.jsonl && values.pages !== undefined))
      throw new WrongUsage('--jsonl and --pages stand alone');
    return values.pages === undefined ? { mode: 'jsonl' } : { mode: 'pages', file: values.pages };
  }
  if (positionals.length === 0) throw new WrongUsage('no file given');
  if (url && !isWebAddress(url)) throw new WrongUsage(`--url is no web address: ${url}`);
  return {
    mode: 'files',
    json: values.json === true,
    given: { title, brand, category, url },
    files: positionals,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        jsonl: { type: 'boolean' },
        pages: { type: 'string' },
        title: { type: 'string' },
        brand: { type: 'string' },
        category: { type: 'string' },
        url: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error));
  }
}
