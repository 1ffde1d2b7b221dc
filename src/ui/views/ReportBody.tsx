import type { ComponentChildren } from 'preact';
import type { ReportView } from '@/words/report-view';
import { Also } from '../parts/Also';
import { Card } from '../parts/Card';
import { Cleared } from '../parts/Cleared';
import { Kit } from '../parts/Kit';
import { Lists } from '../parts/Lists';
import { Notes } from '../parts/Notes';
import type { PopupActions } from '../popup-actions';

interface ReportBodyProps {
  view: ReportView;
  show: PopupActions['show'] | null;
  /** Stands behind the findings, so that the first of them stays in sight. */
  children?: ComponentChildren;
}

const idOf = (index: number): string => `finding-${index + 1}`;

/** All that follows the verdict. */
export function ReportBody({ view, show, children }: ReportBodyProps) {
  return (
    <>
      <Also cards={view.cards} idOf={idOf} />
      <Kit items={view.kit} />
      {view.differs.map((sentence) => (
        <p key={sentence} class="differs">
          {sentence}
        </p>
      ))}
      {view.cards.map((card, index) => (
        <Card key={`${card.topic} ${card.product} ${card.stance}`} id={idOf(index)} card={card} show={show} />
      ))}
      {children}
      {view.hidden !== null && <p class="differs aside">{view.hidden}</p>}
      <Notes notes={view.notes} />
      <Lists view={view} />
      <Cleared groups={view.cleared} />
    </>
  );
}
