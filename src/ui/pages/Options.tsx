import { useEffect, useState } from 'preact/hooks';
import { type Failure, failureOf } from '../failure';
import type { OptionsActions, ShopEntry } from '../page-actions';
import { PageHead } from '../parts/PageHead';
import { SetAside } from '../parts/SetAside';
import { ShopAccess } from '../parts/ShopAccess';
import { useWords } from '../words-context';

/** What is read unasked: the sites that the person chose, to be taken back, and the known shops. */
export function Options({ actions, shops }: { actions: OptionsActions; shops: readonly ShopEntry[] }) {
  const t = useWords();
  const [sites, setSites] = useState<string[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  useEffect(() => actions.watchSites(setSites), [actions]);

  const attempt = (action: () => Promise<void>) => {
    setFailure(null);
    return action().catch((thrown: unknown) => setFailure(failureOf(thrown)));
  };
  const stop = (site: string) => void attempt(() => actions.stopChecking(site));

  return (
    <main class="label page">
      <PageHead title={t('options.title')} lead={t('options.lead')} />
      {failure !== null && <p role="alert">{failure.what}</p>}
      <section class="section">
        <h2>{t('options.sites')}</h2>
        {sites?.length === 0 && <p class="aside">{t('options.noSites')}</p>}
        <ul class="plain rows" aria-live="polite">
          {sites?.map((site) => (
            <li key={site}>
              <span>{site}</span>
              <button type="button" aria-label={t('options.stopSite', site)} onClick={() => stop(site)}>
                {t('site.stop')}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <SetAside actions={actions} attempt={attempt} />
      <section class="section">
        <h2>{t('options.shops', String(shops.length))}</h2>
        <ShopAccess actions={actions} />
        <dl class="shops">
          {shops.map(({ label, hosts }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{hosts.join(', ')}</dd>
            </div>
          ))}
        </dl>
      </section>
    </main>
  );
}
