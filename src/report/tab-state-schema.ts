import { count, either, listOf, literal, object, oneOf, optional, text } from './checks';
import { Report } from './report';
import type { TabState } from './tab-state';

const read = object({
  state: literal('read'),
  page: oneOf(['product', 'other']),
  report: Report,
  marks: count,
  tried: optional(listOf(text)),
});
const listing = object({
  state: literal('listing'),
  url: text,
  items: listOf(object({ title: text, report: Report })),
  marks: count,
});
const off = object({ state: literal('off'), url: text });
const failed = object({ state: literal('failed'), url: text, what: text, detail: text });
const tabState = either(either(read, listing), either(off, failed));

/** The state that `value` holds, or null where it holds none. */
export const parseTabState = (value: unknown): TabState | null => (tabState(value) ? value : null);
