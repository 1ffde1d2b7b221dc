import { useEffect, useRef, useState } from 'preact/hooks';
import type { Report } from '../verdict/report';
import { type Failure, failureOf } from './failure';
import { AlwaysCheck } from './parts/AlwaysCheck';
import { Colophon } from './parts/Colophon';
import { CopyText } from './parts/CopyText';
import { Failed } from './parts/Failed';
import { Fold } from './parts/Fold';
import { Masthead } from './parts/Masthead';
import { OwnText } from './parts/OwnText';
import { SetAside } from './parts/SetAside';
import type { PageState, PopupActions } from './popup-actions';
import { type OwnCheck, ownScreen, screenOf } from './screen';
import { ListingBody } from './views/ListingBody';
import { ReportBody } from './views/ReportBody';
import { isShopUnread, shopReport } from './words/shop-report';
import { useWords } from './words-context';

/** The whole popup. */
export function App({ actions }: { actions: PopupActions }) {
  const t = useWords();
  const [page, setPage] = useState<PageState>({ state: 'waiting' });
  const [own, setOwn] = useState<OwnCheck | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const head = useRef<HTMLElement>(null);

  useEffect(() => actions.watch(setPage), [actions]);

  /** Runs an action whose failure is shown and not lost. */
  const attempt = async <T,>(action: () => Promise<T>): Promise<T | null> => {
    setFailure(null);
    try {
      return await action();
    } catch (thrown) {
      setFailure(failureOf(thrown));
      return null;
    }
  };
  /** Exchanges what is spoken of; the button that was pressed may be gone then, so the focus goes to the top. */
  const turnTo = (next: OwnCheck | null) => {
    setOwn(next);
    head.current?.focus();
  };
  const judgeOwn = async (origin: OwnCheck['origin'], judged: () => Promise<Report | null>) => {
    const report = await attempt(judged);
    if (report !== null) turnTo({ origin, report });
    return report !== null;
  };
  const checkPage = async () => {
    setPage({ state: 'waiting' });
    // What the page says comes through `watch`; only a failure leads back to where we were.
    if ((await attempt(actions.checkPage)) === null) setPage({ state: 'not-checked' });
  };
  const show: PopupActions['show'] = async (at) => (await attempt(() => actions.show(at))) ?? true;

  const screen = own === null ? screenOf(t, page) : ownScreen(t, own);
  const shownFailure = failure ?? (own === null && page.state === 'failed' ? page : null);

  return (
    <main class="label">
      <Masthead head={head} screen={screen} onBack={own === null ? null : () => turnTo(null)} />
      {shownFailure !== null && <Failed failure={shownFailure} copy={actions.copy} />}
      {own === null && page.state === 'not-checked' && (
        <div class="buttons first-step">
          <button type="button" class="primary" onClick={checkPage}>
            {t('popup.notChecked.button')}
          </button>
        </div>
      )}
      {own === null && page.state === 'no-access' && (
        <div class="buttons first-step">
          <button type="button" class="primary" onClick={() => void attempt(actions.allowShops)}>
            {t('access.allow')}
          </button>
        </div>
      )}
      {own === null && page.state === 'listing' && <ListingBody items={page.items} />}
      {screen.product !== null && <ReportBody view={screen.product} show={own === null ? show : null} />}
      <OwnText
        actions={actions}
        open={screen.mark === 'unread'}
        canSelect={page.state !== 'closed'}
        suggestedName={page.state === 'read' && page.page === 'product' ? page.report.product.title : ''}
        onText={(draft) => void judgeOwn('pasted', () => actions.judgePasted(draft))}
        onSelection={() => judgeOwn('selection', actions.checkSelection)}
      />
      {own === null && page.state === 'read' && page.tried !== undefined && isShopUnread(page.report) && (
        <Fold title={t('shopReport.title')}>
          <p class="aside">{t('shopReport.lead')}</p>
          <CopyText
            shown={shopReport(t, page.report, page.tried)}
            label={t('shopReport.copy')}
            copy={actions.copy}
          />
        </Fold>
      )}
      {own === null && <AlwaysCheck actions={actions} attempt={attempt} />}
      <SetAside actions={actions} attempt={attempt} />
      <Colophon />
    </main>
  );
}
