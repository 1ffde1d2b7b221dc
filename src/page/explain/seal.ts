import { shapeOf } from '@/design/stance-icon';
import { make } from './element';
import type { SealEffects } from './seal-effects';
import { createSealPanel } from './seal-panel';
import { standAtListOrTitle } from './seal-place';
import { sealStyle } from './seal-style';
import type { SealText } from './seal-text';

/**
 * The verdict beside the list, also in words for screen readers, which do not announce marks. Its host is a child of
 * the root element, outside what the page builds, and is added only after the page has loaded: a page that hydrates its
 * whole document must find nothing new in it.
 */
export interface Seal {
  /** Shows the seal for a list; null removes it. */
  set(about: SealAbout | null): void;
}

/** The list that a seal belongs to, and its words. */
export interface SealAbout {
  /** The smallest element around the list. */
  anchor: Element;
  /** The product's title on the page, where the seal goes while the page keeps the list closed. */
  title: Element | null;
  text: SealText;
}

/** The tag name of the seal's host. */
export const sealTag = 'pore-truth-seal';

/** A seal that is removed when the signal is aborted. */
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
  // Remove it before the document is left: touching it later is an error in Firefox. A restored document is read again.
  document.defaultView?.addEventListener('pagehide', () => seal.set(null), { signal });
  return seal;
}

const isSame = (a: SealAbout, b: SealAbout): boolean =>
  a.anchor === b.anchor && a.title === b.title && JSON.stringify(a.text) === JSON.stringify(b.text);

/** Runs when the page is idle after it has loaded. */
function whenQuiet(document: Document, run: () => void, signal: AbortSignal): void {
  const ifWanted = () => {
    if (!signal.aborted) run();
  };
  const soon = () => requestIdleCallback(ifWanted, { timeout: 1_000 });
  if (document.readyState === 'complete') soon();
  else document.defaultView?.addEventListener('load', soon, { once: true, signal });
}

function put(document: Document, { anchor, title, text }: SealAbout, effects: SealEffects) {
  const host = document.createElement(sealTag);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = sealStyle;

  const region = make(document, 'section', '', make(document, 'p', 'unseen', inWords(text)));
  region.setAttribute('aria-label', text.label);
  region.lang = text.language;
  const name = make(document, 'span', 'name', text.headline);
  name.setAttribute('aria-hidden', 'true');
  // Hidden until the seal is placed: in the corner of the page it could make the page wider.
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

  const isAtTitle = () => seal.classList.contains('at-title');
  const panel = createSealPanel(document, { seal, region, text, effects, isAtTitle });
  const stop = standAtListOrTitle({ list: anchor, title }, { region, seal, name, lost: () => panel.close() });
  const end = () => {
    stop();
    panel.close();
  };
  return { host, end };
}

/** The text for screen readers: the verdict, its reason, and each finding. */
const inWords = ({ headline, reason, findings, shelf }: SealText): string =>
  [
    `${headline}. ${reason}`,
    ...findings.flatMap(({ seen }) =>
      seen.map(({ before, printed, after }) => `${before}${printed}${after}.`),
    ),
    ...shelf,
  ].join(' ');
