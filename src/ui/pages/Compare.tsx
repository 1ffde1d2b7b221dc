import { useEffect, useState } from 'preact/hooks';
import type { SeenProduct } from '@/week/seen';
import { type ComparedView, comparedViews } from '@/words/compare';
import { verdictKey } from '@/words/keys';
import { productName } from '@/words/week';
import { useAttempt } from '../attempt';
import { type Failure, failureOf } from '../failure';
import { Failed } from '../folded/Failed';
import { Mark } from '../parts/Mark';
import { PageHead } from '../parts/PageHead';
import type { CompareActions, OpenTab } from '../week/compare-actions';
import { useWords } from '../words-context';

/** The products that are open in tabs, side by side; and those that were seen lately, where that is kept. */
export function Compare({ actions }: { actions: CompareActions }) {
  const t = useWords();
  const [open, setOpen] = useState<OpenTab[] | null>(null);
  const [seen, setSeen] = useState<readonly SeenProduct[] | null>(null);
  const [unread, setUnread] = useState<Failure | null>(null);
  const { failure, attempt } = useAttempt();
  useEffect(() => {
    const failed = (error: unknown) => setUnread(failureOf(error));
    actions.readOpen().then(setOpen, failed);
    return actions.watchSeen(setSeen, failed);
  }, [actions]);
  const shownFailure = failure ?? unread;
  const views =
    open === null
      ? []
      : comparedViews(
          t,
          open.map(({ report }) => report),
        );
  return (
    <main class="label page compare-page">
      <PageHead title={t('week.compare.title')} lead={t('week.compare.lead')} />
      {shownFailure !== null && <Failed failure={shownFailure} copy={actions.copy} />}
      <section class="section">
        <h2>{t('week.compare.open')}</h2>
        {open?.length === 0 && <p class="aside">{t('week.compare.none')}</p>}
        <ul class="plain compared">
          {views.map((view, at) => (
            <li key={open?.[at]?.tabId}>
              <Compared
                view={view}
                show={() => {
                  const tab = open?.[at];
                  if (tab !== undefined) void attempt(() => actions.showTab(tab.tabId));
                }}
              />
            </li>
          ))}
        </ul>
      </section>
      {seen !== null && <Seen seen={seen} forget={() => void attempt(actions.forgetSeen)} />}
    </main>
  );
}

function Compared({ view, show }: { view: ComparedView; show: () => void }) {
  const t = useWords();
  const rows: [string, string[]][] = [
    [t('week.compare.role'), [view.role]],
    [t('week.compare.actives'), view.actives],
    [t('week.compare.alcohol'), view.alcohol],
    ...(view.clashes.length > 0
      ? [[t('week.compare.clash'), view.clashes] satisfies [string, string[]]]
      : []),
  ];
  return (
    <article class="compared-product">
      <h3>{view.name}</h3>
      <p class="aside">{view.shop}</p>
      <p class="compared-verdict">
        <Mark kind={view.verdict} size={20} />
        <span class={`tint-${view.verdict}`}>{view.headline}</span>
      </p>
      <dl>
        {rows.map(([name, values]) => (
          <div key={name}>
            <dt>{name}</dt>
            {values.map((value) => (
              <dd key={value}>{value}</dd>
            ))}
          </div>
        ))}
      </dl>
      <button type="button" aria-label={t('week.compare.showName', view.name)} onClick={show}>
        {t('week.compare.show')}
      </button>
    </article>
  );
}

function Seen({ seen, forget }: { seen: readonly SeenProduct[]; forget: () => void }) {
  const t = useWords();
  return (
    <section class="section">
      <h2>{t('week.seen.title')}</h2>
      {seen.length === 0 && <p class="aside">{t('week.seen.none')}</p>}
      <ul class="plain rows seen">
        {seen.map((product) => (
          <li key={product.url}>
            <span>
              <a href={product.url}>{productName(product)}</a>
              <span class={`seen-verdict tint-${product.verdict}`}>
                {t(`verdict.${verdictKey[product.verdict]}.headline`)}
              </span>
            </span>
            <span class="aside">{product.day}</span>
          </li>
        ))}
      </ul>
      {seen.length > 0 && (
        <div class="buttons">
          <button type="button" onClick={forget}>
            {t('week.seen.forget')}
          </button>
        </div>
      )}
    </section>
  );
}
