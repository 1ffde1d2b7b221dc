import { useEffect, useState } from 'preact/hooks';
import type { AccessActions } from '../page-actions';
import { useWords } from '../words-context';

/** Asks for access to the known shops where the browser did not give it with the installation. */
export function ShopAccess({ actions }: { actions: AccessActions }) {
  const t = useWords();
  const [given, setGiven] = useState<boolean | null>(null);
  const [refused, setRefused] = useState(false);

  useEffect(() => actions.watchAccess(setGiven), [actions]);

  if (given === null) return null;
  if (given) return <p role="status">{t('access.given')}</p>;
  return (
    <>
      <p>{t('access.missing')}</p>
      <div class="buttons">
        <button
          type="button"
          class="primary"
          onClick={async () => {
            setRefused(false);
            // Browsers also reject the question where policy forbids it: as good as a no.
            setRefused(!(await actions.allowShops().catch(() => false)));
          }}
        >
          {t('access.allow')}
        </button>
      </div>
      <p role="status" class="aside">
        {refused ? t('access.refused') : ''}
      </p>
    </>
  );
}
