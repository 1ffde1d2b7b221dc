import type { ClearedView } from '@/words/cleared';
import { listed } from '@/words/punctuation';
import { useWords } from '../words-context';
import { Fold } from './Fold';

/** Seen and not flagged, because … */
export function Cleared({ groups }: { groups: ClearedView[] }) {
  const t = useWords();
  if (groups.length === 0) return null;
  const count = groups.reduce((sum, group) => sum + group.printed.length, 0);
  return (
    <Fold title={t('cleared.title')} count={count}>
      <ul class="plain">
        {groups.map((group) => (
          <li key={group.reason} class="cleared">
            <b>{listed(t, group.printed)}</b>
            <span>{group.reason}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
