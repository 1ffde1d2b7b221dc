import type { Verdict } from '@/report/report';
import type { Stance } from '@/report/stance';

/** A filled shape per stance and verdict, on a grid of 16: colour is never the only difference (WCAG 1.4.1). */
const shapes: Record<Stance | Verdict, string> = {
  skip: 'M5 1h6l4 4v6l-4 4H5l-4-4V5zm-1 6v2h8V7z',
  care: 'M8 1l7.5 14H.5zm-1 5v5h2V6zm0 6v2h2v-2z',
  works: 'M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0zM3.5 8.2l3.2 3.2 5.8-6-1.4-1.4-4.4 4.5-1.8-1.7z',
  myth: 'M1 1h14v10H8l-4 4v-4H1zm2 5.2c1.7-2.4 3.3-2.4 5-.6s3.2 1.8 5-.6v2c-1.7 2.4-3.3 2.4-5 .6s-3.2-1.8-5 .6z',
  note: 'M8 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8z',
  clear: 'M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0zm0 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2z',
  'off-topic': 'M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0zm0 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM5 7h6v2H5z',
  unread:
    'M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0zm0 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM5.2 6.4C5.2 4.7 6.4 3.6 8 3.6s2.8 1 2.8 2.5c0 1.8-1.9 1.9-1.9 3.4H7.1c0-2.4 1.8-2.4 1.8-3.4 0-.5-.4-.8-.9-.8s-1 .4-1 1.1zM7.1 10.6h1.8v1.8H7.1z',
};

const svg = 'http://www.w3.org/2000/svg';

/** The shape as an SVG element with the class of its stance or verdict. */
export function shapeOf(document: Document, kind: Stance | Verdict): SVGElement {
  const picture = document.createElementNS(svg, 'svg');
  picture.setAttribute('viewBox', '0 0 16 16');
  picture.setAttribute('aria-hidden', 'true');
  picture.setAttribute('class', kind);
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', shapes[kind]);
  path.setAttribute('fill', 'currentColor');
  path.setAttribute('fill-rule', 'evenodd');
  picture.append(path);
  return picture;
}
