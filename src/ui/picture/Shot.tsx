import { stanceOf } from '@/article/topics';
import type { Box } from '@/report/box';
import type { JudgedPicture, PictureFrame } from '@/report/picture';
import type { PictureDoubt, Report } from '@/report/report';
import { compareStances, type Stance } from '@/report/stance';
import { listed } from '@/words/punctuation';
import { useWords } from '../words-context';
import type { OpenedPicture } from './picture-actions';
import { around, joined } from './word-boxes';

interface ShotProps {
  picture: OpenedPicture;
  part: Box;
  judged: JudgedPicture;
}

/** The picture that was read, with frames around the words of the findings. */
export function Shot({ picture, part, judged: { report, frames } }: ShotProps) {
  const t = useWords();
  const names = (all: readonly string[]) => listed(t, [...new Set(all)]);
  const { url, width, height } = picture;
  const shown = [part.x * width, part.y * height, part.width * width, part.height * height];
  const drawn = framesToDraw(report, frames);
  const doubtful = doubtsToDraw(report, drawn);
  return (
    <figure class="shot">
      {/* One coordinate system for picture and frames, which scale together. */}
      <svg viewBox={shown.join(' ')} role="img" aria-label={t('picture.alt')}>
        <image href={url} width={width} height={height} />
        {doubtful.map(({ boxes }) => (
          <WordFrame key={JSON.stringify(boxes)} boxes={boxes} kind="doubt" />
        ))}
        {drawn.map(({ stance, boxes }) => (
          <WordFrame key={JSON.stringify(boxes)} boxes={boxes} kind={stance} />
        ))}
      </svg>
      {drawn.length + doubtful.length > 0 && (
        <figcaption class="aside">
          {drawn.length > 0 && <p>{t('picture.framed', names(drawn.map(({ text }) => text)))}</p>}
          {doubtful.length > 0 && (
            <p>{t('picture.framedDoubts', names(doubtful.map(({ read }) => read.replace(/\s+/g, ' '))))}</p>
          )}
        </figcaption>
      )}
    </figure>
  );
}

/** A frame around words: one box a line. */
function WordFrame({ boxes, kind }: { boxes: readonly Box[]; kind: Stance | 'doubt' }) {
  return joined(boxes).map((box) => (
    <g
      key={`${box.x} ${box.y}`}
      class={`word-frame ${kind === 'doubt' ? 'word-frame-unsure' : `tint-${kind}`}`}
    >
      <rect class="word-frame-wash" {...around(box)} />
      <rect class={`word-frame-line word-frame-${kind}`} {...around(box)} />
    </g>
  ));
}

interface DrawnFrame extends PictureFrame {
  stance: Stance;
}

/** Words that several findings are based on are framed once, for the finding that decides first. */
function framesToDraw(report: Report, frames: readonly PictureFrame[]): DrawnFrame[] {
  const byPlace = new Map<string, DrawnFrame>();
  for (const frame of frames) {
    const finding = report.findings.find(
      ({ topic, evidence }) => topic === frame.topic && evidence.some(({ text }) => text === frame.text),
    );
    if (finding === undefined) continue;
    const stance = stanceOf(finding);
    const place = JSON.stringify(frame.boxes);
    const before = byPlace.get(place);
    if (before === undefined || compareStances(stance, before.stance) < 0)
      byPlace.set(place, { ...frame, stance });
  }
  return [...byPlace.values()];
}

/** Doubtful names; those that a finding is based on have its frame already. */
function doubtsToDraw({ picture }: Report, drawn: readonly DrawnFrame[]): PictureDoubt[] {
  const isFramed = (box: Box) => drawn.some(({ boxes }) => boxes.some((other) => isSame(box, other)));
  return (picture?.doubts ?? []).filter(({ boxes }) => boxes.length > 0 && !boxes.some(isFramed));
}

const isSame = (one: Box, other: Box): boolean =>
  one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
