import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '@/keep/settings-fields';
import type { PopupActions, SiteChoice } from '../popup-actions';
import { useWords } from '../words-context';

interface SiteSwitchProps {
  actions: Pick<PopupActions, 'watchSite' | 'alwaysCheck' | 'stopChecking'>;
  /** What is known when the popup opens. */
  first: SiteChoice | null;
  /** The known shop that the page belongs to: its name and its host; null elsewhere. */
  shop: { name: string; host: string } | null;
  off: Settings['shopsOff'];
  changeOff: (shopsOff: Settings['shopsOff']) => void;
  /** Runs an action whose failure is shown. */
  attempt: (action: () => Promise<void>) => Promise<unknown>;
}

/** Whether this site is read on every visit: for a known shop until it is turned off, elsewhere once it is chosen. */
export function SiteSwitch({ actions, first, shop, off, changeOff, attempt }: SiteSwitchProps) {
  const t = useWords();
  const [choice, setChoice] = useState(first);

  useEffect(() => actions.watchSite(setChoice), [actions]);

  if (shop !== null) {
    const { name, host } = shop;
    return off.includes(name) ? (
      <Row
        words={t('site.off', host)}
        button={t('site.on')}
        press={() => changeOff(off.filter((each) => each !== name))}
      />
    ) : (
      <Row words={t('site.known', host)} button={t('site.stop')} press={() => changeOff([...off, name])} />
    );
  }
  if (choice === null) return null;
  const { site, always } = choice;
  return always ? (
    <Row
      words={t('site.always', site)}
      button={t('site.stop')}
      press={() => void attempt(() => actions.stopChecking(site))}
    />
  ) : (
    <Row
      words={t('site.notAlways', site)}
      button={t('site.check')}
      press={() => void attempt(() => actions.alwaysCheck(site))}
    />
  );
}

const Row = ({ words, button, press }: { words: string; button: string; press: () => void }) => (
  <section class="section site-choice">
    <p>{words}</p>
    <button type="button" onClick={press}>
      {button}
    </button>
  </section>
);
