import { shapeOf } from '@/design/stance-icon';
import type { SealFinding } from '@/report/explanation';
import { make, makeButton, onEscape } from './element';
import { standBeside } from './place-beside';
import type { SealEffects } from './seal-effects';
import type { SealText } from './seal-text';

/** The panel that the seal opens: the verdict with its reason, and a button for each marked place. */
export interface SealPanel {
  close(): void;
}

interface Parts {
  /** The seal's host: all that a listener on the document sees of a press inside. */
  host: HTMLElement;
  seal: HTMLElement;
  /** The parent of the panel. */
  region: HTMLElement;
  text: SealText;
  effects: SealEffects;
  /** Whether the seal is beside the title instead of the list. */
  isAtTitle: () => boolean;
}

/** A closed panel, and how a press on the seal opens and closes it. */
export function createSealPanel(
  document: Document,
  { host, seal, region, text, effects, isAtTitle }: Parts,
): SealPanel & { toggle(): void } {
  let open: { panel: HTMLElement; listening: AbortController } | null = null;

  const close = () => {
    if (open === null) return;
    open.listening.abort();
    open.panel.remove();
    open = null;
    seal.setAttribute('aria-expanded', 'false');
  };

  const show = () => {
    const panel = panelOf(document, text, { ...effects, close, isAtTitle });
    const listening = new AbortController();
    const { signal } = listening;
    open = { panel, listening };
    region.append(panel);
    panel.showPopover();
    seal.setAttribute('aria-expanded', 'true');
    const stop = standBeside(seal, panel, { side: 'below', align: 'end', gap: 6, lost: close });
    signal.addEventListener('abort', stop);
    const leave = () => {
      close();
      seal.focus();
    };
    onEscape(document, { isOpen: () => true, close: leave }, signal);
    // Passive, so that the page still gets the press. The path ends at the host: the tree inside is closed.
    document.addEventListener(
      'pointerdown',
      (event) => {
        if (event.isTrusted && !event.composedPath().includes(host)) close();
      },
      { signal, capture: true, passive: true },
    );
  };

  return { close, toggle: () => (open === null ? show() : close()) };
}

function panelOf(
  document: Document,
  text: SealText,
  { show, showList, choose, add, close, isAtTitle }: SealEffects & SealPanel & Pick<Parts, 'isAtTitle'>,
): HTMLElement {
  /** Each button closes the panel, which might cover what the button leads to. */
  const button = (act: () => void, ...words: (Node | string)[]): HTMLElement =>
    makeButton(
      document,
      () => {
        close();
        act();
      },
      ...words,
    );
  const head = make(document, 'p', `head ${text.verdict}`, shapeOf(document, text.verdict), text.headline);
  const panel = make(document, 'div', 'panel', head, make(document, 'p', 'reason', text.reason));
  panel.popover = 'manual';

  const lineOf = ({ stance, title, seen }: SealFinding): HTMLElement[] =>
    seen.map(({ before, printed, after, at, show: name }) => {
      const sentence = [before, make(document, 'b', '', printed), after];
      const line =
        at === null ? make(document, 'span', '', ...sentence) : button(() => show(at), ...sentence);
      if (at !== null) line.setAttribute('aria-description', name);
      line.title = title;
      return make(document, 'li', '', shapeOf(document, stance), line);
    });
  const leading = (className: string, act: () => void, words: string) => {
    const leads = button(act, words);
    leads.className = className;
    panel.append(leads);
  };
  if (isAtTitle()) leading('leads', showList, text.leads);
  const lines = text.findings.flatMap(lineOf);
  if (lines.length > 0) panel.append(make(document, 'ul', '', ...lines));
  panel.append(...text.shelf.map((sentence) => make(document, 'p', 'reason', sentence)));
  if (text.add !== null) leading('leads add', add, text.add);
  panel.append(make(document, 'div', 'foot', button(choose, text.hide), make(document, 'span', '', text.by)));
  return panel;
}
