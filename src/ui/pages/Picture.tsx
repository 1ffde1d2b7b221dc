import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { defaultSettings } from '@/keep/settings-fields';
import type { Translate } from '@/words/translate';
import { Failed } from '../folded/Failed';
import { PageHead } from '../parts/PageHead';
import { ChoosePicture } from '../picture/ChoosePicture';
import { DrawFrame } from '../picture/DrawFrame';
import type { PictureActions } from '../picture/picture-actions';
import { Reading } from '../picture/Reading';
import { Result } from '../picture/Result';
import { useDropAndPaste } from '../picture/use-drop-and-paste';
import { usePicture } from '../picture/use-picture';
import type { Problem } from '../picture/use-reading';
import { useWords } from '../words-context';

/** A picture of a label: opened, framed, read and judged. */
export function Picture({ actions }: { actions: PictureActions }) {
  const t = useWords();
  const picture = usePicture(actions);
  const isOver = useDropAndPaste(picture.choose);
  const [settings, setSettings] = useState(defaultSettings);
  useEffect(() => actions.watchSettings(setSettings), [actions]);
  const { stage, about, larger, failure } = picture;
  const body = useRef<HTMLDivElement>(null);
  const before = useRef(stage.is);
  // Before another key is pressed, which would be lost.
  useLayoutEffect(() => {
    // The button that was pressed has gone, so the focus moves to what replaced it.
    if (before.current !== stage.is && before.current !== 'waiting') body.current?.focus();
    before.current = stage.is;
  }, [stage.is]);
  const problem = 'problem' in stage ? stage.problem : null;
  return (
    <main class="label page picture-page">
      <PageHead title={t('picture.title')} lead={t('picture.lead')} />
      {/* Stands from the start, so that what is put into it is read out. */}
      <div role="status">
        {problem !== null && <p class="picture-problem">{problemWords(t, problem)}</p>}
        {stage.is === 'reading' && <span class="unseen">{t('picture.starting')}</span>}
      </div>
      {problem?.why === 'failed' && <Failed failure={problem.failure} copy={actions.copy} />}
      {failure !== null && <Failed failure={failure} copy={actions.copy} />}
      {larger !== null && stage.is === 'read' && <Larger address={larger} />}
      <div ref={body} class="picture-stage" tabIndex={-1}>
        {stage.is === 'choosing' && <ChoosePicture choose={picture.choose} isOver={isOver} />}
        {stage.is === 'framing' && (
          <DrawFrame
            picture={stage.picture}
            read={(part) => picture.readPart(stage.picture, part)}
            another={picture.another}
          />
        )}
        {stage.is === 'reading' && (
          <Reading picture={stage.picture} progress={stage.progress} cancel={picture.cancel} />
        )}
        {stage.is === 'read' && (
          <Result
            {...stage}
            title={about.title}
            isToner={about.isToner ?? null}
            hiddenTopics={settings.hiddenTopics}
            rename={picture.rename}
            correct={picture.correct}
            sayToner={picture.sayToner}
            frame={picture.frame}
            another={picture.another}
          />
        )}
      </div>
    </main>
  );
}

/** The link to a sharper picture if the page may not hand its own over: the person opens it. */
function Larger({ address }: { address: string }) {
  const t = useWords();
  return (
    <p class="differs">
      {t('picture.larger')}{' '}
      <a href={address} target="_blank" rel="noreferrer">
        {t('picture.openLarger')}
      </a>
    </p>
  );
}

function problemWords(t: Translate, problem: Problem): string {
  switch (problem.why) {
    case 'not-picture':
      return t('picture.problem.notPicture');
    case 'too-large':
      return t('picture.problem.tooLarge', String(Math.round(problem.megapixels)));
    case 'too-slow':
      return t('picture.problem.tooSlow');
    case 'lost':
      return t('picture.problem.lost');
    case 'refused':
      return t('picture.problem.refused');
    case 'cancelled':
      return t('picture.cancelled');
    case 'failed':
      return t('picture.problem.failed');
  }
}
