import {
  boolean,
  count,
  either,
  listOf,
  literal,
  nullable,
  object,
  oneOf,
  optional,
  type Shape,
  text,
} from './checks';
import { Report, Topic, Verdict } from './report';
import type { TabState } from './tab-state';

const read = object({
  state: literal('read'),
  page: oneOf(['product', 'other']),
  report: Report,
  marks: count,
  tried: optional(listOf(text)),
  isToner: optional(boolean),
});
const listing = object({
  state: literal('listing'),
  url: text,
  shop: nullable(text),
  items: listOf(object({ title: text, verdict: Verdict, strong: listOf(Topic), minor: listOf(Topic) })),
  marks: count,
});
const off = object({ state: literal('off'), url: text, shop: text });
const failed = object({ state: literal('failed'), url: text, what: text, detail: text });

/** Whether a value is a tab's state, as it is kept. */
export const isTabState: Shape<TabState> = either(either(read, listing), either(off, failed));
