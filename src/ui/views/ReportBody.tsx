import type { ReportView } from '@/words/report-view';
import { Card } from '../parts/Card';
import { Cleared } from '../parts/Cleared';
import { Notes } from '../parts/Notes';
import { ReadLists } from '../parts/ReadLists';
import { Strips } from '../parts/Strip';
import { WholeLists } from '../parts/WholeLists';
import type { PopupActions } from '../popup-actions';

interface ReportBodyProps {
  view: ReportView;
  show: PopupActions['show'] | null;
}

/** All that follows the verdict. */
export function ReportBody({ view, show }: ReportBodyProps) {
  return (
    <>
      {view.differs.map((sentence) => (
        <p key={sentence} class="differs">
          {sentence}
        </p>
      ))}
      <Strips strips={view.strips} />
      {view.cards.map((card) => (
        <Card key={`${card.topic} ${card.product} ${card.stance}`} card={card} show={show} />
      ))}
      {view.hidden !== null && <p class="differs aside">{view.hidden}</p>}
      <Notes notes={view.notes} />
      <Cleared groups={view.cleared} />
      <ReadLists lists={view.lists} noList={view.noList} />
      <WholeLists lists={view.wholeLists} />
    </>
  );
}
