import { useEffect, useRef, useState } from 'preact/hooks';
import type { Box } from '@/report/box';
import { type HandedPicture, type PictureAbout, type TakenPicture, wholePicture } from '@/report/picture';
import { useAttempt } from '../attempt';
import type { OpenedPicture, PictureActions } from './picture-actions';
import { type Problem, problemOf, type Stage, useReading } from './use-reading';

/** For a picture that isn't from a page: nothing is known about its product. */
const unknown: PictureAbout = { url: '', title: '', brand: '', category: '' };

/** The state of the picture page, and what the person can do to it. */
export function usePicture(actions: PictureActions) {
  const { stage, setStage, asked, open, readPart, cancel } = useReading(actions);
  const [about, setAbout] = useState(unknown);
  const [larger, setLarger] = useState<string | null>(null);
  const page = useRef(unknown);
  const { failure, attempt } = useAttempt();

  useStart(actions, ({ about: of, picture, problem }) => {
    page.current = of;
    setAbout(of);
    setLarger(picture?.larger ?? null);
    if (picture === null) setStage({ is: 'choosing', problem });
    else void open(picture.image, picture.part, of);
  });

  /** Judges again, with a different product or text. */
  const judgeAgain = async (of: PictureAbout, text?: string) => {
    setAbout(of);
    if (stage.is !== 'read') return;
    const turn = ++asked.current;
    const next = { ...stage, text: text ?? stage.text };
    // Shown at once: a box that waits for the answer would lose letters.
    setStage(next);
    const judged = await attempt(() =>
      next.text === next.original
        ? actions.judge(of, next.read)
        : actions.judgeCorrected(of, next.read, next.text),
    );
    if (turn === asked.current && judged !== null) setStage({ ...next, judged });
  };
  /** Shows another step; any answer still to come is then ignored. */
  const turnTo = (next: Stage) => {
    asked.current += 1;
    setStage(next);
  };

  return {
    stage,
    about,
    larger,
    failure,
    cancel,
    choose: (image: Blob) => {
      setLarger(null);
      void open(image, wholePicture, about);
    },
    readPart: (picture: OpenedPicture, part: Box) => void readPart(picture, part, about),
    frame: () => 'picture' in stage && turnTo({ is: 'framing', picture: stage.picture, problem: null }),
    another: () => {
      if ('picture' in stage) actions.close(stage.picture);
      setLarger(null);
      turnTo({ is: 'choosing', problem: null });
    },
    // What the page says about its product doesn't apply to another picture.
    rename: (title: string) =>
      void judgeAgain(title === page.current.title ? page.current : { ...unknown, url: about.url, title }),
    correct: (text: string) => void judgeAgain(about, text),
    sayToner: (isToner: boolean | null) => void judgeAgain({ ...about, isToner: isToner ?? undefined }),
  };
}

interface Start {
  about: PictureAbout;
  picture: TakenPicture | null;
  problem: Problem | null;
}

/** Begins with what the page was opened with, once. */
function useStart({ takeHanded }: PictureActions, begin: (start: Start) => void): void {
  useEffect(() => {
    takeHanded().then(
      (handed) => begin(startOf(handed)),
      (thrown: unknown) => begin({ ...startOf(null), problem: problemOf(thrown) }),
    );
  }, [takeHanded]);
}

/** The first step, depending on what the page was opened with. */
function startOf(handed: HandedPicture | 'lost' | null): Start {
  if (handed === null) return { about: unknown, picture: null, problem: null };
  if (handed === 'lost') return { about: unknown, picture: null, problem: { why: 'lost' } };
  const { about, picture } = handed;
  return picture === 'refused'
    ? { about, picture: null, problem: { why: 'refused' } }
    : { about, picture, problem: null };
}
