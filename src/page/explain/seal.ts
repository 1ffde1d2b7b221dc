import { autoUpdate, computePosition, offset, shift } from '@floating-ui/dom';
import { shapeOf } from '@/design/stance-icon';
import { parentOf } from '../text/inner-roots';
import { make } from './element';
import type { SealEffects } from './seal-effects';
import { createSealPanel } from './seal-panel';
import { sealStyle } from './seal-style';
import type { SealText } from './seal-text';

/**
 * The verdict beside the list, in words: marks are silent to screen readers. Its host hangs on the root
 * element, outside everything the page builds, and comes only once the page has loaded: a page that takes
 * over its own document while it starts must find nothing new there.
 */
export interface Seal {
  /** Speaks of a list from now on; null takes the seal away. */
  set(about: SealAbout | null): void;
}

export interface SealAbout {
  /** The smallest element around the list. */
  anchor: Element;
  text: SealText;
}

export const sealTag = 'pore-truth-seal';

export function createSeal(document: Document, effects: SealEffects, signal: AbortSignal): Seal {
  let standing: { about: SealAbout; host: HTMLElement; end: () => void } | null = null;
  let wanted: SealAbout | null = null;
  let waiting: AbortController | null = null;

  const remove = () => {
    standing?.end();
    standing?.host.remove();
    standing = null;
  };
  const build = () => {
    waiting = null;
    if (wanted === null || signal.aborted || !wanted.anchor.isConnected) return;
    remove();
    standing = { about: wanted, ...put(document, wanted, effects) };
  };

  const seal: Seal = {
    set(about) {
      if (about !== null && standing !== null && isSame(about, standing.about)) return;
      wanted = about;
      remove();
      if (about === null) {
        waiting?.abort();
        waiting = null;
      } else if (waiting === null) {
        waiting = new AbortController();
        whenQuiet(document, build, waiting.signal);
      }
    },
  };
  signal.addEventListener('abort', () => seal.set(null), { once: true });
  // A document that was left is not to be touched: Firefox complains. One that comes back is told of anew.
  document.defaultView?.addEventListener('pagehide', () => seal.set(null), { signal });
  return seal;
}

const isSame = (a: SealAbout, b: SealAbout): boolean =>
  a.anchor === b.anchor && JSON.stringify(a.text) === JSON.stringify(b.text);

/** After the page has loaded, and in a moment that it does not need itself. */
function whenQuiet(document: Document, run: () => void, signal: AbortSignal): void {
  const ifWanted = () => {
    if (!signal.aborted) run();
  };
  const soon = () => requestIdleCallback(ifWanted, { timeout: 1_000 });
  if (document.readyState === 'complete') soon();
  else document.defaultView?.addEventListener('load', soon, { once: true, signal });
}

function put(document: Document, { anchor, text }: SealAbout, effects: SealEffects) {
  const host = document.createElement(sealTag);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = sealStyle;

  const region = make(document, 'section', '', make(document, 'p', 'unseen', inWords(text)));
  region.setAttribute('aria-label', text.label);
  region.lang = text.language;
  const name = make(document, 'span', 'name', text.headline);
  name.setAttribute('aria-hidden', 'true');
  // Until the seal stands: beside a corner of the page it would make the page wider.
  name.hidden = true;
  const seal = make(document, 'button', 'seal', shapeOf(document, text.verdict), name);
  seal.hidden = true;
  seal.setAttribute('type', 'button');
  seal.setAttribute('aria-label', text.headline);
  seal.setAttribute('aria-expanded', 'false');
  seal.style.setProperty('--stance', `var(--${text.verdict})`);
  region.append(seal);
  root.append(style, region);
  document.documentElement.append(host);

  const panel = createSealPanel(document, { seal, region, text, effects });
  // Told after the page was laid out, so asking where the list stands costs the page nothing.
  let stop: (() => void) | null = null;
  const sight = new IntersectionObserver(([entry]) => {
    const isSeen = entry?.isIntersecting === true && entry.boundingClientRect.height > 0;
    if (isSeen && stop === null) stop = follow(anchor, region, seal, name);
    if (!isSeen) {
      stop?.();
      stop = null;
      panel.close();
      seal.hidden = true;
    }
  });
  sight.observe(anchor);

  const end = () => {
    sight.disconnect();
    stop?.();
    panel.close();
  };
  return { host, end };
}

/** What a screen reader reads: the verdict, its reason, and each place. */
const inWords = ({ headline, reason, findings, shelf }: SealText): string =>
  [
    `${headline}. ${reason}`,
    ...findings.flatMap(({ seen }) =>
      seen.map(({ before, printed, after }) => `${before}${printed}${after}.`),
    ),
    ...shelf,
  ].join(' ');

/** Keeps the seal at the list's upper right corner, off its words. Returns how to stop. */
function follow(anchor: Element, region: HTMLElement, seal: HTMLElement, name: HTMLElement): () => void {
  // All questions first: after a change of ours the next one would make the whole page lay itself out.
  const layer = layerOf(anchor);
  const isBeside = isRoomBeside(anchor);
  const isRoomForName = isBeside && anchor.getBoundingClientRect().right + 240 < innerWidth;
  region.style.setProperty('z-index', layer);
  name.classList.toggle('end', isRoomForName);
  seal.style.setProperty('visibility', 'hidden');
  seal.hidden = false;

  const place = () => {
    computePosition(anchor, seal, {
      strategy: 'absolute',
      placement: isBeside ? 'right-start' : 'top-end',
      middleware: [offset(isBeside ? 6 : 2), shift({ padding: 4, crossAxis: false, mainAxis: !isBeside })],
    }).then(
      ({ x, y }) => {
        seal.style.setProperty('transform', `translate(${Math.round(x)}px, ${Math.round(y)}px)`);
        seal.style.removeProperty('visibility');
        name.hidden = false;
      },
      () => {
        // The list went away under the question: the observer tells next.
      },
    );
  };
  let stop = () => {};
  // Told once the browser has laid out the seal in its own time. No ResizeObserver: what is watched anew from
  // within one is an error on the page's window.
  const laidOut = new IntersectionObserver(() => {
    laidOut.disconnect();
    stop = autoUpdate(anchor, seal, place);
  });
  laidOut.observe(seal);
  return () => {
    laidOut.disconnect();
    stop();
  };
}

const sealWidth = 28;

/** Whether nothing of the page but the list's own surroundings lies to the right of its first line. */
function isRoomBeside(anchor: Element): boolean {
  const { right, top } = anchor.getBoundingClientRect();
  if (right + sealWidth + 12 > innerWidth) return false;
  const there = anchor.ownerDocument.elementFromPoint(
    right + sealWidth / 2 + 6,
    Math.max(0, top) + sealWidth / 2,
  );
  return there?.contains(anchor) ?? false;
}

/** The layer of the outermost raised element around the list, so that a page's sticky head stays above the seal. */
function layerOf(anchor: Element): string {
  let layer = 'auto';
  for (let at: Element | null = anchor; at !== null; at = parentOf(at)) {
    const { zIndex, position } = getComputedStyle(at);
    if (zIndex !== 'auto' && position !== 'static') layer = zIndex;
  }
  return layer;
}
