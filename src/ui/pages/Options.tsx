import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '@/keep/settings-fields';
import { useAttempt } from '../attempt';
import { Quarantine } from '../folded/Quarantine';
import type { Keys, OptionsActions, ShopEntry } from '../page-actions';
import { Fold } from '../parts/Fold';
import { MarkChoices } from '../parts/MarkChoices';
import { PageHead } from '../parts/PageHead';
import { SealQuestion } from '../parts/SealQuestion';
import { ShopAccess } from '../parts/ShopAccess';
import { Shops } from '../parts/Shops';
import { Topics } from '../parts/Topics';
import { YourData } from '../parts/YourData';
import { WeekChoice } from '../week/WeekChoice';
import { useWords } from '../words-context';

/** Every setting: what is shown, how it is marked, what is read without being asked; and everything that is stored. */
export function Options({ actions, shops }: { actions: OptionsActions; shops: readonly ShopEntry[] }) {
  const t = useWords();
  const [settings, setSettings] = useState<Settings | null>(null);
  const [sites, setSites] = useState<string[] | null>(null);
  const shown = useAttempt();
  const [saved, setSaved] = useState(false);

  useEffect(() => actions.watchSites(setSites), [actions]);
  useEffect(() => actions.watchSettings(setSettings), [actions]);

  const attempt = <T,>(action: () => Promise<T>): Promise<T | null> => {
    setSaved(false);
    return shown.attempt(action);
  };
  const change = async (wanted: Partial<Settings>) => {
    // Shown before it is stored: a box that waits for storage would spring back under the pointer.
    setSettings((before) => before && { ...before, ...wanted });
    const done = await attempt(() => actions.changeSettings(wanted).then(() => true));
    if (done === null) setSettings(settings);
    setSaved(done === true);
  };
  const wish = (wanted: Partial<Settings>) => void change(wanted);

  // Drawn once everything is known, so that nothing moves.
  if (settings === null || sites === null) return null;
  return (
    <main class="label page">
      <PageHead title={t('options.title')} lead={t('options.lead')} />
      {shown.failure !== null && <p role="alert">{shown.failure.what}</p>}
      <SealQuestion attempt={attempt} actions={actions} />
      <section class="section">
        <h2>{t('options.topics.title')}</h2>
        <p class="aside">{t('options.topics.lead')}</p>
        <Topics hidden={settings.hiddenTopics} change={wish} />
      </section>
      <section class="section">
        <h2>{t('options.marks.title')}</h2>
        <MarkChoices settings={settings} change={wish} />
      </section>
      <section class="section">
        <h2>{t('options.reading')}</h2>
        <p class="aside">{t('options.readingLead')}</p>
        <Sites sites={sites} stop={(site) => void attempt(() => actions.stopChecking(site))} />
        <ShopAccess actions={actions} />
        <Fold title={t('options.shops', String(shops.length))}>
          <p class="aside">{t('options.shopsLead')}</p>
          <Shops shops={shops} off={settings.shopsOff} change={wish} />
        </Fold>
      </section>
      <WeekChoice settings={settings} change={wish} actions={actions} />
      <KeyboardShortcuts read={actions.readKeys} change={() => void attempt(actions.changeKeys)} />
      <section class="section">
        <h2>{t('data.title')}</h2>
        <YourData actions={actions} attempt={attempt} />
      </section>
      <Quarantine actions={actions} attempt={attempt} />
      <SavedNotice saved={saved} />
    </main>
  );
}

function SavedNotice({ saved }: { saved: boolean }) {
  const t = useWords();
  return (
    <p role="status" class={saved ? 'saved is-shown' : 'saved'}>
      {saved ? t('options.saved') : ''}
    </p>
  );
}

/** The sites that are checked on every visit. */
function Sites({ sites, stop }: { sites: readonly string[]; stop: (site: string) => void }) {
  const t = useWords();
  return (
    <>
      <h3>{t('options.sites')}</h3>
      {sites.length === 0 && <p class="aside">{t('options.noSites')}</p>}
      <ul class="plain rows" aria-live="polite">
        {sites.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <button type="button" aria-label={t('options.stopSite', site)} onClick={() => stop(site)}>
              {t('options.remove')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function KeyboardShortcuts({ read, change }: { read: OptionsActions['readKeys']; change: () => void }) {
  const t = useWords();
  const [keys, setKeys] = useState<Keys | null>(null);
  useEffect(() => {
    // A browser without keyboard shortcuts rejects the question: then there are none to show.
    read().then(setKeys, () => {});
  }, [read]);

  if (keys === null) return null;
  return (
    <section class="section">
      <h2>{t('options.keys.title')}</h2>
      <dl class="keys">
        <dt>{t('options.keys.popup')}</dt>
        <dd>{keys.popup === '' ? t('options.keys.none') : <kbd>{keys.popup}</kbd>}</dd>
        <dt>{t('command.marks')}</dt>
        <dd>{keys.marks === '' ? t('options.keys.none') : <kbd>{keys.marks}</kbd>}</dd>
      </dl>
      <button type="button" onClick={change}>
        {t('options.keys.change')}
      </button>
    </section>
  );
}
