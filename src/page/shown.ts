import { askBackground } from '@/browser/messages';
import type { Settings } from '@/keep/settings-fields';
import type { Topic } from '@/report/report';
import type { Shown } from '@/report/shown';
import type { TextSpan } from '@/report/text-span';
import { shopFor } from '@/shops/registry';
import { createHover } from './explain/hover';
import { createSeal } from './explain/seal';
import { sealTextOf } from './explain/seal-text';
import { createTooltip } from './explain/tooltip';
import type { Sheets } from './mark/highlight-registries';
import { createPainter } from './mark/paint';
import { listAnchor, titleAnchor } from './product/reading';
import type { PresenterEffects } from './session/presenter';
import { onceLoaded } from './session/readable';
import type { Life } from './session/script-life';

/** Everything of ours that a person sees on the page. */

/** The latest settings. */
export interface Wished {
  settings: Settings;
}

/** The name of this page's shop if the person turned it off, else null. */
export const shopOff = ({ shopsOff }: Settings): string | null => {
  const name = shopFor(location.href)?.name;
  return name !== undefined && shopsOff.includes(name) ? name : null;
};

type About = Parameters<PresenterEffects['seal']>[0];
type SealWanted = Parameters<ReturnType<typeof createSeal>['set']>[0];

/** The painter, the tooltip and the seal, and what the session does with them. */
export function createShown(
  sheets: Sheets,
  { signal, goesOn }: Life,
  wished: Wished,
  reveal: (at: TextSpan) => Shown,
) {
  const painter = createPainter(sheets);
  const tooltip = createTooltip(document);
  /** The marks, checked whenever the person uses the page: they live as long as the script. */
  const standing = () => {
    if (!goesOn()) return [];
    if (painter.restore()) hover.marksChanged();
    return painter.marks();
  };
  const hover = createHover(document, standing, tooltip, signal);
  const show = (at: TextSpan): Shown => {
    const outcome = reveal(at);
    const mark = painter.markAt(at);
    if (outcome.is === 'shown' && mark !== undefined) tooltip.show(mark);
    return outcome;
  };
  const showList = () => void show({ in: 'list', index: 0, start: 0, end: 20 });
  const seal = createSeal(document, { show, showList, ...elsewhere }, signal);
  const isShown = (topic: Topic) => !wished.settings.hiddenTopics.includes(topic);
  let about: About = null;
  const setSeal = () => seal.set(wanted(wished.settings, about, isShown));
  // The seal is an element, and until a page has loaded it may expect the document to be as its server wrote it.
  let mayTouch = false;
  onceLoaded(document, signal, () => {
    mayTouch = true;
    setSeal();
  });
  const effects: PresenterEffects = {
    painter,
    marksChanged: hover.marksChanged,
    seal: (next) => {
      about = next;
      if (mayTouch) setSeal();
    },
    wishes: () => ({ marks: wished.settings.marks, isShown, off: shopOff(wished.settings) }),
  };
  return { effects, show };
}

/** What the seal only asks for: pages of the extension do it. */
const elsewhere = {
  choose: () => ignoringReload(askBackground('hide-seal', undefined)),
  add: () => ignoringReload(askBackground('add-to-shelf', undefined)),
};

function ignoringReload(asked: Promise<unknown>): void {
  asked.catch(() => {
    // The extension was reloaded: the next page has a new seal.
  });
}

/** What the seal says, and where; null if the person doesn't want it, or the page shows no list. */
function wanted(settings: Settings, about: About, isShown: (topic: Topic) => boolean): SealWanted {
  const words = about?.explanation.seal;
  const isOn = settings.seal && !settings.sealOff.includes(location.hostname);
  const anchor = isOn && about !== null ? listAnchor(about.reading, document) : null;
  if (anchor === null || about === null || !words) return null;
  return {
    anchor,
    title: titleAnchor(about.reading, document),
    text: sealTextOf(words, about.explanation.common, isShown),
  };
}
