import { sentencesOf } from '@/words/article-words';
import { isShopUnread } from '@/words/shop-unread';
import type { Known } from '../known';
import type { PopupActions } from '../popup-actions';
import type { Screen } from '../screen';
import { shopOf } from '../shop-of';
import { type FoldedParts, useFoldedParts } from '../use-folded-parts';
import type { Popup } from '../use-popup';
import { useWords } from '../words-context';
import { Fold } from './Fold';
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
  const folded = useFoldedParts();
  return (
    <div class="tools">
      <Fold
        title={t('popup.ownText.title')}
        open={screen.mark === 'unread' || (own === null && page.state === 'closed')}
      >
        {folded !== null && (
          <>
            <folded.OwnText
              actions={actions}
              kept={known.draft}
              canSelect={page.state !== 'closed'}
              suggestedName={
                page.state === 'read' && page.page === 'product' ? page.report.product.title : ''
              }
              onText={(draft) => void popup.judgePasted(draft, null)}
              onSelection={popup.judgeSelection}
            />
            <folded.FromPicture actions={actions} attempt={attempt} />
          </>
        )}
      </Fold>
      <Folds folded={folded} copy={actions.copy} popup={popup} />
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
      {folded !== null && <folded.Quarantine actions={actions} first={known.quarantine} attempt={attempt} />}
    </div>
  );
}

interface FoldsProps {
  folded: FoldedParts | null;
  copy: PopupActions['copy'];
  popup: Popup;
}

/** The parts that are loaded after the popup is drawn, because they start folded. */
function Folds({ folded, copy, popup }: FoldsProps) {
  const t = useWords();
  const { page, own, settings, change } = popup;
  const tried = own === null && page.state === 'read' ? (page.tried ?? []) : [];
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
          {folded !== null && <folded.WrongVerdict report={report} tried={tried} copy={copy} />}
        </Fold>
      )}
    </>
  );
}
