import { stanceOf } from '@/article/topics';
import type { Box } from '@/report/box';
import type { JudgedPicture, PictureFrame } from '@/report/picture';
import type { Report } from '@/report/report';
import { compareStances, type Stance } from '@/report/stance';
import { useWords } from '../words-context';
import type { OpenedPicture } from './picture-actions';

interface ShotProps {
  picture: OpenedPicture;
  part: Box;
  judged: JudgedPicture;
}

/** The picture that was read, with frames around the words of the findings. */
export function Shot({ picture, part, judged: { report, frames } }: ShotProps) {
  const t = useWords();
  const { url, width, height } = picture;
  const shown = [part.x * width, part.y * height, part.width * width, part.height * height];
  const drawn = framesToDraw(report, frames);
  const names = [...new Set(drawn.map(({ text }) => text))];
  return (
    <figure class="shot">
      {/* One coordinate system for picture and frames, which scale together. */}
      <svg viewBox={shown.join(' ')} role="img" aria-label={t('picture.alt')}>
        <image href={url} width={width} height={height} />
        {drawn.flatMap(({ text, stance, boxes }) =>
          joined(boxes).map((box) => (
            <g key={`${text} ${box.x} ${box.y}`} class={`word-frame tint-${stance}`}>
              <rect class="word-frame-wash" {...around(box)} />
              <rect class={`word-frame-line word-frame-${stance}`} {...around(box)} />
            </g>
          )),
        )}
      </svg>
      {names.length > 0 && <figcaption class="aside">{t('picture.framed', names.join(', '))}</figcaption>}
    </figure>
  );
}

interface DrawnFrame extends PictureFrame {
  stance: Stance;
}

/** Words that several findings rest on are framed once, for the finding that decides first. */
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

/** The boxes of neighbouring words on one line as one box. */
function joined(boxes: readonly Box[]): Box[] {
  const all: Box[] = [];
  for (const box of boxes) {
    const last = all.at(-1);
    if (last !== undefined && isNextTo(last, box)) all[all.length - 1] = union(last, box);
    else all.push(box);
  }
  return all;
}

/** Words on one line overlap by half of their height, and their gap is no wider than their height. */
function isNextTo(one: Box, other: Box): boolean {
  const height = Math.min(one.height, other.height);
  const overlap = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  const gap = Math.max(one.x, other.x) - Math.min(one.x + one.width, other.x + other.width);
  return overlap > height / 2 && gap < Math.max(one.height, other.height);
}

function union(one: Box, other: Box): Box {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  const right = Math.max(one.x + one.width, other.x + other.width);
  const bottom = Math.max(one.y + one.height, other.y + other.height);
  return { x, y, width: right - x, height: bottom - y };
}

/** The margin around the letters, as a share of their height. */
function around({ x, y, width, height }: Box) {
  const room = height * 0.3;
  return { x: x - room, y: y - room, width: width + 2 * room, height: height + 2 * room, rx: room };
}
