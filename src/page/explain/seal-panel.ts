import { shapeOf } from '@/design/stance-icon';
import type { SealFinding } from '@/report/explanation';
import { make } from './element';
import { standBeside } from './place-beside';
import type { SealEffects } from './seal-effects';
import type { SealText } from './seal-text';

/** The panel that the seal opens: the verdict with its reason, and a button for each marked place. */
export interface SealPanel {
  close(): void;
}

interface Parts {
  seal: HTMLElement;
  /** The parent of the panel. */
  region: HTMLElement;
  text: SealText;
  effects: SealEffects;
  /** Whether the seal is beside the title instead of the list. */
  isAtTitle: () => boolean;
}

/** A closed panel that a click on the seal opens and closes. */
export function createSealPanel(
  document: Document,
  { seal, region, text, effects, isAtTitle }: Parts,
): SealPanel {
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
    open = { panel, listening };
    region.append(panel);
    panel.showPopover();
    seal.setAttribute('aria-expanded', 'true');
    const stop = standBeside(seal, panel, { placement: 'bottom-end', gap: 6, lost: close });
    listening.signal.addEventListener('abort', stop);
    const { signal } = listening;
    // Passive, so that the page still gets the click or key.
    document.addEventListener(
      'pointerdown',
      (event) => {
        if (!event.composedPath().includes(region)) close();
      },
      { signal, capture: true, passive: true },
    );
    document.addEventListener(
      'keydown',
      ({ key }) => {
        if (key !== 'Escape') return;
        close();
        seal.focus();
      },
      { signal, capture: true, passive: true },
    );
  };

  seal.addEventListener('click', () => (open === null ? show() : close()));
  return { close };
}

function panelOf(
  document: Document,
  text: SealText,
  { show, showList, turnOff, close, isAtTitle }: SealEffects & SealPanel & Pick<Parts, 'isAtTitle'>,
): HTMLElement {
  const button = (words: (Node | string)[], press: () => void): HTMLElement => {
    const element = make(document, 'button', '', ...words);
    element.setAttribute('type', 'button');
    element.addEventListener('click', press);
    return element;
  };
  const head = make(document, 'p', 'head', shapeOf(document, text.verdict), text.headline);
  head.style.setProperty('--stance', `var(--${text.verdict})`);
  const panel = make(document, 'div', 'panel', head, make(document, 'p', 'reason', text.reason));
  panel.popover = 'manual';

  const lineOf = ({ stance, title, seen }: SealFinding): HTMLElement[] =>
    seen.map(({ before, printed, after, at, show: name }) => {
      const sentence = [before, make(document, 'b', '', printed), after];
      const line =
        at === null
          ? make(document, 'span', '', ...sentence)
          : button(sentence, () => {
              close();
              show(at);
            });
      if (at !== null) line.setAttribute('aria-description', name);
      line.title = title;
      const item = make(document, 'li', '', shapeOf(document, stance), line);
      item.style.setProperty('--stance', `var(--${stance})`);
      return item;
    });
  const leads = button([text.leads], () => {
    close();
    showList();
  });
  leads.className = 'leads';
  if (isAtTitle()) panel.append(leads);
  const lines = text.findings.flatMap(lineOf);
  if (lines.length > 0) panel.append(make(document, 'ul', '', ...lines));
  panel.append(...text.shelf.map((sentence) => make(document, 'p', 'reason', sentence)));
  panel.append(
    make(
      document,
      'div',
      'foot',
      button([text.offHere], () => {
        close();
        turnOff('here');
      }),
      button([text.off], () => {
        close();
        turnOff('everywhere');
      }),
      make(document, 'span', '', text.by),
    ),
  );
  return panel;
}
