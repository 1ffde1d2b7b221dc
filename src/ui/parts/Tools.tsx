import { sentencesOf } from '@/words/article-words';
import { isShopUnread } from '@/words/shop-unread';
import type { Known } from '../known';
import type { PopupActions } from '../popup-actions';
import type { Screen } from '../screen';
import { shopOf } from '../shop-of';
import { useFoldedParts } from '../use-folded-parts';
import type { Popup } from '../use-popup';
import { useWords } from '../words-context';
import { Fold } from './Fold';
import { OwnText } from './OwnText';
import { SetAside } from './SetAside';
import { SiteSwitch } from './SiteSwitch';

interface ToolsProps {
  actions: PopupActions;
  known: Known;
  popup: Popup;
  screen: Screen;
}

/** What is below the report: another text to check, the article, the legend, reports to us, this site. */
export function Tools({ actions, known, popup, screen }: ToolsProps) {
  const t = useWords();
  const { page, settings, own, attempt, change } = popup;
  return (
    <div class="tools">
      <OwnText
        actions={actions}
        kept={known.draft}
        open={screen.mark === 'unread' || (own === null && page.state === 'closed')}
        canSelect={page.state !== 'closed'}
        suggestedName={page.state === 'read' && page.page === 'product' ? page.report.product.title : ''}
        onText={(draft) => void popup.judgePasted(draft, null)}
        onSelection={popup.judgeSelection}
      />
      <Folds copy={actions.copy} popup={popup} />
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
  );
}

/** The parts that are loaded after the popup is drawn, because they start folded. */
function Folds({ copy, popup }: { copy: PopupActions['copy']; popup: Popup }) {
  const t = useWords();
  const folded = useFoldedParts();
  const { page, own, settings, change } = popup;
  const report = own?.report ?? (page.state === 'read' ? page.report : null);
  return (
    <>
      <Fold title={t('article.title')}>{folded !== null && <folded.Article />}</Fold>
      <Fold title={t('legend.title')}>
        {folded !== null && (
          <folded.Legend marks={settings.marks} onMarks={(marks) => void change({ marks })} />
        )}
      </Fold>
      {own === null && page.state === 'read' && page.tried !== undefined && isShopUnread(page.report) && (
        <Fold title={t('shopReport.title')}>
          {folded !== null && <folded.ShopReport report={page.report} tried={page.tried} copy={copy} />}
        </Fold>
      )}
      {report !== null && report.verdict !== 'unread' && (
        <Fold title={t('wrong.title')}>
          {folded !== null && <folded.WrongVerdict report={report} copy={copy} />}
        </Fold>
      )}
    </>
  );
}
