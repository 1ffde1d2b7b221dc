import words from './words/name-shapes.json';

/** Colour index numbers ("CI 77491") and the named pigments of the US ("FD&C Red No. 40 Lake"), by folded key. */
const COLOURANT = new RegExp(
  `^(?:(?:ext)?(?:fdc|dc)?(?:${words.colours.join('|')})(?:no)?\\d{1,2}(?:${words.lake})?(?:c[il]\\d{5})?|c[il]\\d{5})$`,
);

/** True for a colourant's key. Known by form, so that no list needs every number. */
export const isColourant = (key: string): boolean => key.length < 40 && COLOURANT.test(key);
