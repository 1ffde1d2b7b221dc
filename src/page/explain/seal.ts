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
 * the page has loaded, at the end of the body, and again where the page takes it out: frameworks that take over a
 * document remove what they do not know.
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
  let standing: { about: SealAbout; isThere: () => boolean; end: () => void } | null = null;
  let wanted: SealAbout | null = null;
  let isWaiting = false;
  let returns = 0;

  const remove = () => {
    standing?.end();
    standing = null;
  };
  const build = () => {
    isWaiting = false;
    if (wanted === null || signal.aborted || !wanted.anchor.isConnected) return;
    remove();
    standing = { about: wanted, ...put(document, wanted, effects, taken) };
  };
  const buildSoon = () => {
    if (!isWaiting) requestIdleCallback(build, { timeout: longestWait });
    isWaiting = true;
  };
  const taken = () => {
    remove();
    if (returns++ < mostReturns) buildSoon();
  };

  const seal: Seal = {
    set(about) {
      if (standing?.isThere() && isSame(about, standing.about)) return;
      if (!isSame(about, wanted)) returns = 0;
      wanted = about;
      remove();
      if (about !== null) buildSoon();
    },
  };
  signal.addEventListener('abort', () => seal.set(null), { once: true });
  // Remove it before the document is left: touching it later is an error in Firefox. A restored document is read again.
  document.defaultView?.addEventListener('pagehide', () => seal.set(null), { signal });
  return seal;
}

const isSame = (a: SealAbout | null, b: SealAbout | null): boolean =>
  a?.anchor === b?.anchor && a?.title === b?.title && JSON.stringify(a?.text) === JSON.stringify(b?.text);

/** How often the seal comes back for the same list: a page that always takes it out wins. */
const mostReturns = 5;

/** Milliseconds after which the seal waits no longer for the page to be idle. */
const longestWait = 1_000;

/** Puts a seal on the page. `taken` is called when the page takes it out. */
function put(
  document: Document,
  { anchor, title, text }: SealAbout,
  effects: SealEffects,
  taken: () => void,
) {
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
  const isThere = () => host.element.isConnected;
  const watch = new MutationObserver(() => isThere() || taken());
  const home = (place: Element) => {
    if (!host.standNear(place)) return;
    // Moving an element takes it out of the top layer.
    panel.close();
    watch.disconnect();
    if (host.element.parentNode !== null) watch.observe(host.element.parentNode, { childList: true });
  };
  home(anchor);
  const stop = standAtListOrTitle(
    { list: anchor, title },
    { region, seal, name, home, undoZoom: host.undoZoom, lost: () => panel.close() },
  );
  const end = () => {
    watch.disconnect();
    stop();
    panel.close();
    host.element.remove();
  };
  return { isThere, end };
}
