import words from './words/name-shapes.json';

/** Colour index numbers ("CI 77491") and the named pigments of the US and of Asia ("FD&C Red No. 40 Lake", "적색227호"), by folded key. */
const COLOURANT = new RegExp(
  `^(?:(?:ext)?(?:fdc|dc)?(?:${words.colours.join('|')})(?:no)?\\d{1,2}(?:${words.lake})?(?:c[il]\\d{5})?|c[il]\\d{5}|(?:${words.coloursWithoutSpaces.join('|')})\\d{1,3}(?:${words.numberSigns.join('|')})?)$`,
);

/** True for a colourant's key. Known by form, so that no list needs every number. */
export const isColourant = (key: string): boolean => key.length < 40 && COLOURANT.test(key);
