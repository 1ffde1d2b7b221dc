import { nightName } from '@/words/week';
import { useWords } from '../words-context';
import type { RefusedMove, UsedWeek } from './use-week';

/** Why a move was refused, and the ways on. The place is always there, so that what appears in it is read out. */
export function Refusal({ refused, used }: { refused: RefusedMove | null; used: UsedWeek }) {
  const t = useWords();
  const nearest = refused?.nearest ?? null;
  return (
    <div class="no-print">
      <p role="alert" class={refused === null ? 'unseen' : 'refusal'}>
        {refused?.sentence ?? ''}
      </p>
      {refused !== null && (
        <div class="buttons">
          {nearest !== null && (
            <button type="button" class="primary" onClick={() => void used.takeNearest(refused, nearest)}>
              {t('week.refused.nearest', nightName(t, nearest, 'long'))}
            </button>
          )}
          {refused.canYield && (
            <button type="button" onClick={() => void used.insist(refused)}>
              {t('week.refused.insist', nightName(t, refused.to, 'long'))}
            </button>
          )}
          <button type="button" onClick={() => used.dismiss(refused)}>
            {t('week.refused.leave')}
          </button>
        </div>
      )}
    </div>
  );
}
