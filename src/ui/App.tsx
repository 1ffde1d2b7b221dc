import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '@/keep/settings-fields';
import type { Report } from '@/report/report';
import { sentencesOf } from '@/words/article-words';
import { isShopUnread } from '@/words/shop-unread';
import { useAttempt } from './attempt';
import type { Known } from './known';
import { Failed } from './parts/Failed';
import { FirstStep } from './parts/FirstStep';
import { Fold } from './parts/Fold';
import { Masthead } from './parts/Masthead';
import { OwnText } from './parts/OwnText';
import { SetAside } from './parts/SetAside';
import { SiteSwitch } from './parts/SiteSwitch';
import { TonerQuestion } from './parts/TonerQuestion';
import type { Draft, PageState, PopupActions } from './popup-actions';
import { type OwnCheck, ownScreen, screenOf } from './screen';
import { useFoldedParts } from './use-folded-parts';
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
  const folded = useFoldedParts();
  const Week = useWeekPart(() => attempt(actions.loadWeek), settings.week, known.week);

  const head = useRef<HTMLElement>(null);

  useEffect(() => actions.watch(setPage), [actions]);
  useEffect(() => actions.watchSettings(setSettings), [actions]);

  /** Turns to another text; the button that was pressed may be gone then, so the focus goes to the top. */
  const turnTo = (next: OwnCheck | null) => {
    setOwn(next);
    head.current?.focus();
  };
  const judgePasted = async (draft: Draft, isToner: boolean | null) => {
    const judged = await attempt(() => actions.judgePasted(draft, isToner));
    if (judged !== null) turnTo({ origin: 'pasted', report: judged, draft, isToner });
  };
  const judgeSelection = async () => {
    const judged = await attempt(actions.checkSelection);
    if (judged !== null) turnTo({ origin: 'selection', report: judged, draft: null, isToner: null });
    return judged !== null;
  };
  const sayToner = (isToner: boolean | null) => {
    if (own?.draft) void judgePasted(own.draft, isToner);
    else if (page.state === 'read') void attempt(() => actions.sayToner(page.report.page.url, isToner));
  };
  const checkPage = async () => {
    const before = page;
    setPage({ state: 'waiting' });
    // The result comes through `watch`; only a failure leads back to where we were.
    if ((await attempt(actions.checkPage)) === null) setPage(before);
  };
  const change = async (wanted: Partial<Settings>) => {
    // Shown before it is kept: a box that waits for storage would spring back under the pointer.
    setSettings({ ...settings, ...wanted });
    const kept = await attempt(async () => {
      await actions.changeSettings(wanted);
      return true;
    });
    if (kept === null) setSettings(settings);
  };
  const show: PopupActions['show'] = async (at) => (await attempt(() => actions.show(at))) ?? { is: 'shown' };

  const { hiddenTopics } = settings;
  const screen = own === null ? screenOf(t, page, hiddenTopics) : ownScreen(t, own, hiddenTopics);
  const pageHere = own === null ? page : null;
  const weekHere = Week !== null && <Week page={pageHere} at="top" />;
  const saidToner = own !== null ? own.isToner : page.state === 'read' ? (page.isToner ?? null) : null;
  const report = own?.report ?? (page.state === 'read' ? page.report : null);
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
        <ListingBody items={page.items} hiddenTopics={hiddenTopics} show={show} />
      )}
      {(saidToner !== null || (screen.product?.asksForToner && own?.origin !== 'selection')) && (
        <TonerQuestion said={saidToner} answer={sayToner} />
      )}
      {screen.product === null ? (
        weekHere
      ) : (
        <ReportBody view={screen.product} show={own === null ? show : null}>
          {weekHere}
        </ReportBody>
      )}
      {Week !== null && <Week page={pageHere} at="bottom" />}
      <div class="tools">
        <OwnText
          actions={actions}
          kept={known.draft}
          open={screen.mark === 'unread' || (own === null && page.state === 'closed')}
          canSelect={page.state !== 'closed'}
          suggestedName={page.state === 'read' && page.page === 'product' ? page.report.product.title : ''}
          onText={(draft) => void judgePasted(draft, null)}
          onSelection={judgeSelection}
        />
        <Fold title={t('article.title')}>{folded !== null && <folded.Article />}</Fold>
        <Fold title={t('legend.title')}>
          {folded !== null && (
            <folded.Legend marks={settings.marks} onMarks={(marks) => void change({ marks })} />
          )}
        </Fold>
        {own === null && page.state === 'read' && page.tried !== undefined && isShopUnread(page.report) && (
          <Fold title={t('shopReport.title')}>
            {folded !== null && (
              <folded.ShopReport report={page.report} tried={page.tried} copy={actions.copy} />
            )}
          </Fold>
        )}
        {report !== null && report.verdict !== 'unread' && (
          <Fold title={t('wrong.title')}>
            {folded !== null && <folded.WrongVerdict report={report} copy={actions.copy} />}
          </Fold>
        )}
        {own === null && page.state !== 'closed' && (
          <SiteSwitch
            actions={actions}
            first={known.site}
            shop={shopOf(page)}
            off={settings.shopsOff}
            changeOff={(shopsOff) => void change({ shopsOff })}
            attempt={attempt}
          />
        )}
        <p class="colophon">{sentencesOf(t, ['consult'])}</p>
        <SetAside actions={actions} first={known.aside} attempt={attempt} />
      </div>
    </main>
  );
}

/** The known shop that a page belongs to; null elsewhere. */
function shopOf(page: PageState): { name: string; host: string } | null {
  const about = aboutPage(page);
  if (about === null || about.shop === null || about.shop === 'generic') return null;
  return { name: about.shop, host: URL.canParse(about.url) ? new URL(about.url).hostname : about.shop };
}

function aboutPage(page: PageState): Report['page'] | null {
  switch (page.state) {
    case 'read':
      return page.report.page;
    case 'listing':
      return page.items[0]?.report.page ?? null;
    case 'off':
      return { url: page.url, shop: page.shop ?? null };
    default:
      return null;
  }
}
