import { shapeOf } from '@/design/stance-icon';
import { make, makeButton } from './element';
import { createHost } from './own-host';
import type { SealEffects } from './seal-effects';
import { createSealPanel } from './seal-panel';
import { standAtListOrTitle } from './seal-place';
import { sealStyle } from './seal-style';
import type { SealText } from './seal-text';

/**
 * The verdict beside the list, also in words for screen readers, which do not announce marks. It is added only after
 * the page has loaded: a page that hydrates its whole document must find nothing new in it.
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

/** A seal that is removed when the signal is aborted. */
export function createSeal(document: Document, effects: SealEffects, signal: AbortSignal): Seal {
  let standing: { about: SealAbout; end: () => void } | null = null;
  let wanted: SealAbout | null = null;
  let waiting: AbortController | null = null;

  const remove = () => {
    standing?.end();
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
  const label = make(document, 'span', 'label');
  label.id = 'label';
  const name = make(document, 'span', 'name');
  const seal = makeButton(document, () => panel.toggle(), shapeOf(document, text.verdict), name);
  seal.className = 'seal';
  seal.hidden = true;
  seal.setAttribute('aria-expanded', 'false');
  const region = make(document, 'section', '', label, seal);
  region.setAttribute('aria-labelledby', label.id);
  region.lang = text.language;

  const host = createHost(document, sealStyle(text), region);
  const isAtTitle = () => seal.classList.contains('at-title');
  const panel = createSealPanel(document, { host: host.element, seal, region, text, effects, isAtTitle });
  const home = (place: Element) => {
    // Moving an element takes it out of the top layer.
    if (host.standNear(place)) panel.close();
  };
  host.standNear(anchor);
  const stop = standAtListOrTitle(
    { list: anchor, title },
    { region, seal, name, home, undoZoom: host.undoZoom, lost: () => panel.close() },
  );
  const end = () => {
    stop();
    panel.close();
    host.element.remove();
  };
  return { end };
}
