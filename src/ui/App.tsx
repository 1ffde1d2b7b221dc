import type { Known } from './known';
import { FirstStep } from './parts/FirstStep';
import { Masthead } from './parts/Masthead';
import { TonerQuestion } from './parts/TonerQuestion';
import { Tools } from './parts/Tools';
import type { PopupActions } from './popup-actions';
import { ownScreen, screenOf } from './screen';
import { useFoldedParts } from './use-folded-parts';
import { usePopup } from './use-popup';
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
  const popup = usePopup(actions, known);
  const folded = useFoldedParts();
  const { page, own, attempt, settings } = popup;
  const Week = useWeekPart(() => attempt(actions.loadWeek), settings.week, known.week);
  const show: PopupActions['show'] = async (at) => (await attempt(() => actions.show(at))) ?? { is: 'shown' };

  const { hiddenTopics } = settings;
  const screen = own === null ? screenOf(t, page, hiddenTopics) : ownScreen(t, own, hiddenTopics);
  const pageHere = own === null ? page : null;
  const weekHere = Week !== null && <Week page={pageHere} at="top" />;
  const saidToner = own !== null ? own.isToner : page.state === 'read' ? (page.isToner ?? null) : null;
  const shownFailure = popup.failure ?? (pageHere?.state === 'failed' ? pageHere : null);

  return (
    <main class="label">
      <Masthead
        head={popup.head}
        screen={screen}
        onBack={own === null ? null : popup.backToPage}
        onOptions={() => void attempt(actions.openOptions)}
      />
      {shownFailure !== null && folded !== null && (
        <folded.Failed failure={shownFailure} copy={actions.copy} />
      )}
      {pageHere !== null && (
        <FirstStep
          page={pageHere}
          checkPage={() => void popup.checkPage()}
          allowShops={() => void attempt(actions.allowShops)}
        />
      )}
      {pageHere?.state === 'listing' && (
        <ListingBody items={pageHere.items} hiddenTopics={hiddenTopics} show={show} />
      )}
      {(saidToner !== null || (screen.product?.asksForToner && own?.origin !== 'selection')) && (
        <TonerQuestion said={saidToner} answer={popup.sayToner} />
      )}
      {screen.product === null ? (
        weekHere
      ) : (
        <ReportBody view={screen.product} show={own === null ? show : null}>
          {weekHere}
        </ReportBody>
      )}
      {Week !== null && <Week page={pageHere} at="bottom" />}
      <Tools actions={actions} known={known} popup={popup} screen={screen} />
    </main>
  );
}
