/** Colour index numbers and named pigments of the US ("Red 40 Lake"), by their folded key. */
const COLOURANT =
  /^(?:(?:ext)?(?:fdc|dc)?(?:red|yellow|blue|green|orange|violet|black|brown)(?:no)?\d{1,2}(?:lake)?(?:c[il]\d{5})?|c[il]\d{5})$/;

/** True for a colourant's key: known by its form, so that no list has to hold it. */
export const isColourant = (key: string): boolean => key.length < 40 && COLOURANT.test(key);
