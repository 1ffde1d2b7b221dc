import { useId, useRef, useState } from 'preact/hooks';
import type { Box } from '@/report/box';
import { wholePicture } from '@/report/picture';
import { percentage } from '@/words/number';
import type { Translate } from '@/words/translate';
import { useWords } from '../words-context';
import { firstFrame, frameBetween, isFrame, keyedFrame, type Point } from './frame';
import type { OpenedPicture } from './picture-actions';

interface DrawFrameProps {
  picture: OpenedPicture;
  /** Reads a part of the picture. */
  read: (part: Box) => void;
  another: () => void;
}

/** A picture in which the person draws a frame around the list, by pointer or by keys. */
export function DrawFrame({ picture, read, another }: DrawFrameProps) {
  const t = useWords();
  const id = useId();
  const [frame, setFrame] = useState<Box | null>(null);
  const drawing = useDrawing(setFrame);
  const { press, said } = useKeys(frame, setFrame, read);
  const isReady = frame !== null && isFrame(frame);

  return (
    <section class="section">
      <h2>{t('picture.frameLead')}</h2>
      <p class="aside" id={`${id}-help`}>
        {t('picture.frameHelp')}
      </p>
      {/* An application: arrow keys are the frame's, and no screen reader's. */}
      <div
        class="drawing"
        role="application"
        aria-label={t('picture.frameLabel')}
        aria-describedby={`${id}-help`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move the frame
        tabIndex={0}
        onKeyDown={press}
        {...drawing}
      >
        <img src={picture.url} alt="" draggable={false} width={picture.width} height={picture.height} />
        {frame !== null && <div class="drawn-frame" style={placed(frame)} />}
      </div>
      <p class="unseen" role="status">
        {said}
      </p>
      <div class="buttons">
        <button
          type="button"
          class="primary"
          disabled={!isReady}
          onClick={() => frame !== null && read(frame)}
        >
          {t('picture.readPart')}
        </button>
        <button type="button" onClick={() => read(wholePicture)}>
          {t('picture.readAll')}
        </button>
        <button type="button" onClick={another}>
          {t('picture.another')}
        </button>
      </div>
    </section>
  );
}

/** Moves and resizes the frame by keys, and announces where it is then. */
function useKeys(frame: Box | null, setFrame: (frame: Box) => void, read: (part: Box) => void) {
  const t = useWords();
  const [said, setSaid] = useState('');
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && frame !== null && isFrame(frame)) {
      event.preventDefault();
      read(frame);
      return;
    }
    const next = keyedFrame(event.key, event.shiftKey, frame ?? firstFrame);
    if (next === null) return;
    event.preventDefault();
    // The first key shows the frame in its initial place.
    const shown = frame === null ? firstFrame : next;
    setFrame(shown);
    setSaid(frameWords(t, shown));
  };
  return { press, said };
}

/** Draws with the pointer, from where it is pressed to where it is released. */
function useDrawing(setFrame: (frame: Box | null) => void) {
  const corner = useRef<Point | null>(null);
  const pointIn = ({ currentTarget, clientX, clientY }: PointerEvent): Point | null => {
    if (!(currentTarget instanceof HTMLElement)) return null;
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    return { x: (clientX - left) / width, y: (clientY - top) / height };
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      corner.current = pointIn(event);
      if (event.currentTarget instanceof Element) event.currentTarget.setPointerCapture(event.pointerId);
      setFrame(null);
    },
    onPointerMove: (event: PointerEvent) => {
      const point = pointIn(event);
      if (corner.current !== null && point !== null) setFrame(frameBetween(corner.current, point));
    },
    onPointerUp: () => {
      corner.current = null;
    },
    onPointerCancel: () => {
      corner.current = null;
    },
  };
}

const placed = ({ x, y, width, height }: Box) => ({
  left: `${x * 100}%`,
  top: `${y * 100}%`,
  width: `${width * 100}%`,
  height: `${height * 100}%`,
});

function frameWords(t: Translate, { x, y, width, height }: Box): string {
  const [left = '', top = '', wide = '', high = ''] = [x, y, width, height].map((share) =>
    percentage(t, Math.round(share * 100)),
  );
  return t('picture.frameAt', left, top, wide, high);
}
