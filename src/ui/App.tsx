import { useEffect, useRef, useState } from 'preact/hooks';
import type { Report } from '@/report/report';
import { isShopUnread, shopReport } from '@/words/shop-report';
import { useAttempt } from './attempt';
import type { Known } from './known';
import { AlwaysCheck } from './parts/AlwaysCheck';
import { Colophon } from './parts/Colophon';
import { CopyText } from './parts/CopyText';
import { Failed } from './parts/Failed';
import { FirstStep } from './parts/FirstStep';
import { Fold } from './parts/Fold';
import { Legend } from './parts/Legend';
import { Masthead } from './parts/Masthead';
import { OwnText } from './parts/OwnText';
import { SetAside } from './parts/SetAside';
import { Why } from './parts/Why';
import type { PageState, PopupActions } from './popup-actions';
import { type OwnCheck, ownScreen, screenOf } from './screen';
import { ListingBody } from './views/ListingBody';
import { ReportBody } from './views/ReportBody';
import { useWeekPart } from './week/use-week-part';
import { useWords } from './words-context';

interface AppProps {
  actions: PopupActions;
  /** What there is to show at once. */
  known: Known;
}

/** The whole popup. */
export function App({ actions, known }: AppProps) {
  const t = useWords();
  const [page, setPage] = useState<PageState>(known.page);
  const [settings, setSettings] = useState(known.settings);
  const [own, setOwn] = useState<OwnCheck | null>(null);
  const { failure, attempt } = useAttempt();
  const Week = useWeekPart(() => attempt(actions.loadWeek), settings.week, known.week);

  const head = useRef<HTMLElement>(null);

  useEffect(() => actions.watch(setPage), [actions]);
  useEffect(() => actions.watchSettings(setSettings), [actions]);

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
    const before = page;
    setPage({ state: 'waiting' });
    // What the page says comes through `watch`; only a failure leads back to where we were.
    if ((await attempt(actions.checkPage)) === null) setPage(before);
  };
  const switchMarks = async (marks: boolean) => {
    // Shown before it is kept: a box that waits for storage would spring back under the pointer.
    setSettings({ ...settings, marks });
    const kept = await attempt(async () => {
      await actions.changeSettings({ marks });
      return true;
    });
    if (kept === null) setSettings(settings);
  };
  const show: PopupActions['show'] = async (at) => (await attempt(() => actions.show(at))) ?? true;

  const { hiddenTopics } = settings;
  const screen = own === null ? screenOf(t, page, hiddenTopics) : ownScreen(t, own, hiddenTopics);
  const shownFailure = failure ?? (own === null && page.state === 'failed' ? page : null);

  return (
    <main class="label">
      <Masthead
        head={head}
        screen={screen}
        onBack={own === null ? null : () => turnTo(null)}
        onOptions={() => void attempt(actions.openOptions)}
      />
      {shownFailure !== null && <Failed failure={shownFailure} copy={actions.copy} />}
      {own === null && (
        <FirstStep
          page={page}
          checkPage={() => void checkPage()}
          allowShops={() => void attempt(actions.allowShops)}
        />
      )}
      {own === null && page.state === 'listing' && (
        <ListingBody items={page.items} hiddenTopics={hiddenTopics} />
      )}
      {Week !== null && <Week page={own === null ? page : null} at="top" />}
      {screen.product !== null && <ReportBody view={screen.product} show={own === null ? show : null} />}
      <OwnText
        actions={actions}
        kept={known.draft}
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
      {own === null && page.state !== 'closed' && (
        <AlwaysCheck actions={actions} first={known.site} attempt={attempt} />
      )}
      {Week !== null && <Week page={own === null ? page : null} at="bottom" />}
      <Why />
      <Legend marks={settings.marks} onMarks={(marks) => void switchMarks(marks)} />
      <Colophon />
      <SetAside actions={actions} first={known.aside} attempt={attempt} />
    </main>
  );
}
