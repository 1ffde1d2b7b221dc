import { verdictKey } from '@/words/keys';
import { Article } from '../folded/Article';
import type { AccessActions, TryActions } from '../page-actions';
import { Mark } from '../parts/Mark';
import { PageHead } from '../parts/PageHead';
import { Pictures } from '../parts/Pictures';
import { PinButton } from '../parts/PinButton';
import { ShopAccess } from '../parts/ShopAccess';
import { TryIt } from '../parts/TryIt';
import { useWords } from '../words-context';

const shown = ['skip', 'care', 'works', 'myth', 'clear', 'unread'] as const;

interface WelcomeProps {
  actions: AccessActions & TryActions;
  shops: readonly string[];
  /** Whose toolbar holds the button. */
  toolbar: 'chrome' | 'firefox';
}

/** What to expect, what is read and what never is, and the one question that the browser leaves to the person. */
export function Welcome({ actions, shops, toolbar }: WelcomeProps) {
  const t = useWords();
  return (
    <main class="label page">
      <PageHead title={t('welcome.title')} lead={t('welcome.lead')} />
      <Pictures />
      <PinButton toolbar={toolbar} />
      <TryIt judgeList={actions.judgeList} />
      <section class="section">
        <h2>{t('welcome.shops')}</h2>
        <ShopAccess actions={actions} />
        <ul class="plain shop-names">
          {shops.map((shop) => (
            <li key={shop}>{shop}</li>
          ))}
        </ul>
      </section>
      <section class="section">
        <h2>{t('welcome.elsewhere')}</h2>
        <p>{t('welcome.elsewhereSays')}</p>
      </section>
      <section class="section">
        <h2>{t('welcome.marks')}</h2>
        <ul class="plain verdicts">
          {shown.map((verdict) => (
            <li key={verdict}>
              <Mark kind={verdict} size={20} />
              <span class={`tint-${verdict}`}>{t(`verdict.${verdictKey[verdict]}.headline`)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section class="section">
        <h2>{t('welcome.private')}</h2>
        <p>{t('welcome.privateSays')}</p>
      </section>
      <section class="section">
        <h2>{t('article.title')}</h2>
        <Article />
      </section>
    </main>
  );
}
