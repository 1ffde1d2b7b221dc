import { useEffect, useState } from 'preact/hooks';
import type { PopupActions, SiteChoice } from '../popup-actions';
import { useWords } from '../words-context';

interface AlwaysCheckProps {
  actions: Pick<PopupActions, 'watchSite' | 'alwaysCheck' | 'stopChecking'>;
  /** What is known when the popup opens. */
  first: SiteChoice | null;
  /** Runs an action whose failure is shown. */
  attempt: (action: () => Promise<void>) => Promise<unknown>;
}

/** Whether the site is read on every visit: for one site at a time, and to be taken back at once. */
export function AlwaysCheck({ actions, first, attempt }: AlwaysCheckProps) {
  const t = useWords();
  const [choice, setChoice] = useState(first);

  useEffect(() => actions.watchSite(setChoice), [actions]);

  if (choice === null) return null;
  const { site, always } = choice;
  return (
    <section class="section site-choice">
      <p>{t(always ? 'site.always' : 'site.notAlways', site)}</p>
      {always ? (
        <button type="button" onClick={() => void attempt(() => actions.stopChecking(site))}>
          {t('site.stop')}
        </button>
      ) : (
        <button type="button" onClick={() => void attempt(() => actions.alwaysCheck(site))}>
          {t('site.check')}
        </button>
      )}
    </section>
  );
}
