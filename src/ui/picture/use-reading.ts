import { useEffect, useRef, useState } from 'preact/hooks';
import type { Box } from '@/report/box';
import type { JudgedPicture, PictureAbout, ReadPicture } from '@/report/picture';
import { type Failure, failureOf } from '../failure';
import {
  type OpenedPicture,
  type PictureActions,
  PictureRefused,
  type Progress,
  type Refusal,
} from './picture-actions';

/** What prevents a reading, or ended it. */
export type Problem =
  | { why: Refusal; megapixels: number }
  | { why: 'lost' | 'refused' | 'cancelled' }
  | { why: 'failed'; failure: Failure };

export const problemOf = (thrown: unknown): Problem =>
  thrown instanceof PictureRefused
    ? { why: thrown.why, megapixels: thrown.megapixels }
    : { why: 'failed', failure: failureOf(thrown) };

/** A picture that was read, its current text, and the verdict on it. */
export interface Read {
  read: ReadPicture;
  /** As it was read. */
  original: string;
  /** As it was read, or as the person corrected it. */
  text: string;
  judged: JudgedPicture;
}

export type Stage =
  | { is: 'waiting' }
  | { is: 'choosing'; problem: Problem | null }
  | { is: 'framing'; picture: OpenedPicture; problem: Problem | null }
  | { is: 'reading'; picture: OpenedPicture; part: Box; progress: Progress }
  | ({ is: 'read'; picture: OpenedPicture; part: Box } & Read);

/** From a picture to its text: what the page shows, and the reading in progress, of which there is at most one. */
export function useReading(actions: PictureActions) {
  const [stage, setStage] = useState<Stage>({ is: 'waiting' });
  const reading = useRef<AbortController | null>(null);
  /** Counts requests, so that a late answer to an older one changes nothing. */
  const asked = useRef(0);
  useEffect(() => () => reading.current?.abort(), []);

  const readPart = async (picture: OpenedPicture, part: Box, about: PictureAbout) => {
    const end = new AbortController();
    reading.current?.abort();
    reading.current = end;
    const turn = ++asked.current;
    const isLate = () => turn !== asked.current;
    const onProgress = (progress: Progress) =>
      isLate() || setStage({ is: 'reading', picture, part, progress });
    onProgress('queued');
    try {
      const read = await actions.read(picture, part, { signal: end.signal, onProgress });
      const judged = await actions.judge(about, read);
      const { text } = judged;
      if (!isLate()) setStage({ is: 'read', picture, part, read, original: text, text, judged });
    } catch (thrown) {
      if (isLate()) return;
      const problem = end.signal.aborted ? ({ why: 'cancelled' } as const) : problemOf(thrown);
      setStage({ is: 'framing', picture, problem });
    }
  };

  /** Opens a picture; a part of it is read at once, and without one the person draws a frame. */
  const open = async (image: Blob | string, part: Box | null, about: PictureAbout) => {
    if ('picture' in stage) actions.close(stage.picture);
    const turn = ++asked.current;
    reading.current?.abort();
    try {
      const picture = await actions.open(image);
      if (turn !== asked.current) actions.close(picture);
      else if (part === null) setStage({ is: 'framing', picture, problem: null });
      else await readPart(picture, part, about);
    } catch (thrown) {
      if (turn === asked.current) setStage({ is: 'choosing', problem: problemOf(thrown) });
    }
  };
  const cancel = () => reading.current?.abort();
  return { stage, setStage, asked, open, readPart, cancel };
}
