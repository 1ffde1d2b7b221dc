import { stanceOf } from '@/article/topics';
import type { Finding, Verdict } from '@/report/report';
import { compareStances } from '@/report/stance';

/** The verdict that findings lead to: the first in the order of stances that any of them reaches. */
export function verdictOf(findings: readonly Finding[], listRead: boolean): Verdict {
  const [first = 'note'] = findings.map(stanceOf).sort(compareStances);
  if (first !== 'note') return first;
  return listRead ? 'clear' : 'unread';
}
