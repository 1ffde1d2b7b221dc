import { elementAround, printsOf, type Reading } from '../product/reading';
import { mostWatchedLevels } from '../text/caps';
import { parentOf } from '../text/inner-roots';

/**
 * Follows which print of a list the person sees, where a page prints it twice: for phones and for desktops by a media
 * query, by a class, in details.
 */

const acts = ['toggle', 'transitionend'] as const;

/** Calls back one frame after any change that may show a different print. Returns a stop function. */
export function followPrints(reading: Reading, mayDiffer: () => void): () => void {
  const elements = new Set(printsOf(reading).flatMap((print) => elementAround(print) ?? []));
  if (elements.size === 0) return () => {};
  const end = new AbortController();
  let frame = 0;
  const look = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      mayDiffer();
    });
  };
  const sizes = new ResizeObserver(look);
  const attributes = new MutationObserver(look);
  for (const element of elements) {
    sizes.observe(element);
    let at: Element | null = element;
    for (let level = 0; at !== null && level < mostWatchedLevels; level++, at = parentOf(at))
      attributes.observe(at, { attributes: true, attributeFilter: ['class', 'style', 'hidden', 'open'] });
  }
  const options = { passive: true, capture: true, signal: end.signal } as const;
  for (const type of acts) document.addEventListener(type, look, options);
  window.addEventListener('resize', look, options);
  return () => {
    end.abort();
    sizes.disconnect();
    attributes.disconnect();
    cancelAnimationFrame(frame);
  };
}
