import * as z from 'zod/mini';
import { topics } from '@/article/topics';
import { isSite } from '@/browser/site';
import { markStrengths, markStyles } from '@/design/mark-look';
import { isShelfProduct } from '@/week/product';
import { type ShelfProduct, shelfMost } from '@/week/shelf';
import { formerSealKey } from './settings-fields';

/**
 * Everything that is kept, as a file to carry elsewhere. It is checked on the way in, because anyone may have
 * edited it: a file that is wrong anywhere changes nothing.
 */

const app = 'pore-truth';
const version = 1;

/** Fields that this version does not know are kept: a newer one may want them back. */
const Settings = z.looseObject({
  marks: z.optional(z.boolean()),
  style: z.optional(z.enum(markStyles)),
  strength: z.optional(z.enum(markStrengths)),
  seal: z.optional(z.boolean()),
  [formerSealKey]: z.optional(z.boolean()),
  hiddenTopics: z.optional(z.array(z.enum(topics))),
  shopsOff: z.optional(z.array(z.string())),
  week: z.optional(z.boolean()),
});

const DataFile = z.object({
  app: z.literal(app),
  version: z.literal(version),
  settings: Settings,
  sites: z.array(z.string().check(z.refine(isSite))),
  /** Left out by versions that had no shelf: the shelf then stays as it is. */
  shelf: z.optional(z.array(z.custom<ShelfProduct>(isShelfProduct)).check(z.maxLength(shelfMost))),
  setAside: z.optional(z.array(z.object({ key: z.string(), value: z.unknown() }))),
});
export type DataFile = z.infer<typeof DataFile>;

const AnyVersion = z.looseObject({ app: z.literal(app), version: z.number() });

/** What a file is, or why it cannot be used; `at` is the path to what is wrong in it. */
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

/** Reads what `dataText` wrote, whatever has become of it since. */
export function openData(text: string): Opened {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { is: 'notJson' };
  }
  const head = AnyVersion.safeParse(json);
  if (!head.success) return { is: 'other' };
  if (head.data.version > version) return { is: 'newer' };
  const whole = DataFile.safeParse(json);
  if (whole.success) return { is: 'data', data: whole.data };
  return { is: 'wrong', at: whole.error.issues[0]?.path.join('.') ?? '' };
}
