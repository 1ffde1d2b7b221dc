import { useId } from 'preact/hooks';
import type { Box } from '@/report/box';
import type { Report, Topic } from '@/report/report';
import { doubtInWords } from '@/words/doubts';
import { percentage } from '@/words/number';
import { reportView } from '@/words/report-view';
import type { Translate } from '@/words/translate';
import { Mark } from '../parts/Mark';
import { TonerQuestion } from '../parts/TonerQuestion';
import { ReportBody } from '../views/ReportBody';
import { useWords } from '../words-context';
import type { OpenedPicture } from './picture-actions';
import { Shot } from './Shot';
import type { Read } from './use-reading';

interface ResultProps extends Read {
  picture: OpenedPicture;
  part: Box;
  title: string;
  isToner: boolean | null;
  hiddenTopics: readonly Topic[];
  rename: (title: string) => void;
  correct: (text: string) => void;
  sayToner: (isToner: boolean | null) => void;
  /** Goes back to the picture, to frame another part. */
  frame: () => void;
  another: () => void;
}

/** What was read and what follows from it, beside the picture. */
export function Result(props: ResultProps) {
  const t = useWords();
  const { picture, part, judged, text, title, isToner, hiddenTopics } = props;
  const { report } = judged;
  const view = reportView(t, report, 'picture', hiddenTopics);
  const { headline, reason } = text.trim() === '' ? noText(t) : view;
  const mark = view.isQuestion ? 'question' : view.verdict;
  return (
    <div class="read-picture">
      <div class="read-picture-shot">
        <Shot picture={picture} part={part} judged={judged} />
        <div class="buttons">
          <button type="button" onClick={props.frame}>
            {t('picture.otherPart')}
          </button>
          <button type="button" onClick={props.another}>
            {t('picture.another')}
          </button>
        </div>
      </div>
      <div class="read-picture-says">
        {/* Stays in place while its contents change, so that a new verdict is read out. */}
        <div class="verdict" aria-live="polite">
          <Mark kind={mark} size={40} />
          <div>
            <h2 class={`headline tint-${mark}`}>{headline}</h2>
            {reason !== '' && <p class="reason">{reason}</p>}
          </div>
        </div>
        {(isToner !== null || view.asksForToner) && <TonerQuestion said={isToner} answer={props.sayToner} />}
        <HowSure report={report} />
        <ReportBody view={view} show={null} />
      </div>
      <WhatWasRead text={text} title={title} rename={props.rename} correct={props.correct} />
    </div>
  );
}

const noText = (t: Translate) => ({
  headline: t('verdict.unread.headline'),
  reason: t('verdict.unread.reasonPictureEmpty'),
});

/** How much was understood, and which names are doubtful. */
function HowSure({ report: { picture, lists } }: { report: Report }) {
  const t = useWords();
  if (picture === undefined || lists.length === 0) return null;
  const { understood, doubts } = picture;
  return (
    <section class="section">
      <p>{t('picture.understood', percentage(t, Math.floor(understood * 100)))}</p>
      {doubts.length > 0 && (
        <>
          <h2 class="after">{t('picture.doubts')}</h2>
          <ul class="plain doubts">
            {doubts.map((doubt) => (
              <li key={`${doubt.read} ${doubt.as.join(' ')}`}>{doubtInWords(t, doubt)}</li>
            ))}
          </ul>
        </>
      )}
      <p class="aside after">{t('picture.mayBeWrong')}</p>
    </section>
  );
}

interface WhatWasReadProps {
  text: string;
  title: string;
  rename: (title: string) => void;
  correct: (text: string) => void;
}

/** The text and the product's name, which can be corrected; both are judged again as the person types. */
function WhatWasRead({ text, title, rename, correct }: WhatWasReadProps) {
  const t = useWords();
  const id = useId();
  return (
    <section class="section read-picture-text">
      <label for={`${id}-text`}>{t('picture.text')}</label>
      <textarea
        id={`${id}-text`}
        class="read-text"
        rows={rowsOf(text)}
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => correct(currentTarget.value)}
      />
      <label for={`${id}-name`}>{t('popup.ownText.name')}</label>
      <input
        id={`${id}-name`}
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={title}
        onInput={({ currentTarget }) => rename(currentTarget.value)}
      />
    </section>
  );
}

/** The rows that the text needs at about fifty letters per row; browsers that can fit the box themselves do. */
function rowsOf(text: string): number {
  const rows = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / 50), 1);
  return Math.min(16, Math.max(4, rows));
}
