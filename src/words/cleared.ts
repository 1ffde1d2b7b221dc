import type { Report } from '@/report/report';
import { clearedKey } from './keys';
import type { Translate } from './translate';

/** What was seen, looks alike, and was not flagged for one and the same reason. */
export interface ClearedView {
  /** The words as printed, each once. */
  printed: string[];
  reason: string;
}

/** Grouped by reason, in the order in which the reasons first come up. */
export function clearedViews(t: Translate, report: Report): ClearedView[] {
  const groups = new Map<string, ClearedView>();
  for (const { text, why } of report.cleared) {
    const key = clearedKey(why);
    const group = groups.get(key) ?? { printed: [], reason: t(`cleared.${key}`) };
    if (!group.printed.includes(text)) group.printed.push(text);
    groups.set(key, group);
  }
  return [...groups.values()];
}
