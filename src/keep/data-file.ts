import { isSite, longestHost, mostSites } from '@/browser/site';
import { markStrengths, markStyles } from '@/design/mark-look';
import {
  boolean,
  listOf,
  literal,
  number,
  type Of,
  object,
  oneOf,
  optional,
  pathToWrong,
  textUpTo,
} from '@/report/checks';
import { topics } from '@/report/topics';
import { isShelfProduct } from '@/week/product';
import { shelfMost } from '@/week/shelf';
import { isQuarantined, mostQuarantined } from './quarantine';
import { formerSealKey, mostSealOff } from './settings-fields';

/**
 * Everything that is stored, as a file to take elsewhere. It is checked on import, because anyone may have edited it: a
 * file that is wrong anywhere changes nothing.
 */

const app = 'pore-truth';
const version = 1;

/** Length in characters, and number, of shop names; an export of ours never has more. */
const longestShopName = 100;
const mostShopsOff = 2_000;

/** Fields that this version does not know are kept: a newer one may want them back. */
const StoredSettings = object({
  marks: optional(boolean),
  style: optional(oneOf(markStyles)),
  strength: optional(oneOf(markStrengths)),
  seal: optional(boolean),
  [formerSealKey]: optional(boolean),
  hiddenTopics: optional(listOf(oneOf(topics), topics.length)),
  sealOff: optional(listOf(textUpTo(longestHost), mostSealOff)),
  shopsOff: optional(listOf(textUpTo(longestShopName), mostShopsOff)),
  week: optional(boolean),
  seen: optional(boolean),
  sync: optional(boolean),
});

const DataFile = object({
  app: literal(app),
  version: literal(version),
  settings: StoredSettings,
  sites: listOf(isSite, mostSites),
  /** Left out by versions that had no shelf: the shelf then stays as it is. */
  shelf: optional(listOf(isShelfProduct, shelfMost)),
  setAside: optional(listOf(isQuarantined, mostQuarantined)),
});
export type DataFile = Of<typeof DataFile>;

const AnyVersion = object({ app: literal(app), version: number });

/** The data of a file, or why it cannot be used; `at` is the path to the first value that is wrong. */
export type Opened =
  | { is: 'data'; data: DataFile }
  | { is: 'notJson' }
  | { is: 'other' }
  | { is: 'newer' }
  | { is: 'wrong'; at: string };

export const dataText = (data: Omit<DataFile, 'app' | 'version'>): string =>
  `${JSON.stringify({ app, version, ...data }, null, 2)}\n`;

/** "pore-truth-2026-11-23.json" */
export const dataName = (day: Date): string => `${app}-${day.toISOString().slice(0, 10)}.json`;

/** Reads a file that `dataText` wrote and anyone may have changed. Never throws. */
export function openData(content: string): Opened {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    return { is: 'notJson' };
  }
  if (!AnyVersion(json)) return { is: 'other' };
  if (json.version > version) return { is: 'newer' };
  if (DataFile(json)) return { is: 'data', data: json };
  return { is: 'wrong', at: pathToWrong(DataFile, json).join('.') };
}
