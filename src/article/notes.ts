/**
 * What a shopper may need to know and the article does not say. Each note is shown apart, under the name of
 * its own source, and never as the article's word.
 */
export interface NoteSource {
  /** As printed in a report and on screen. */
  source: string;
  link: string;
}

const notes = {
  // Guidance for Industry: Labeling for Cosmetics Containing Alpha Hydroxy Acids, January 2005.
  'aha-sun': {
    source: 'FDA 2005',
    link: 'https://www.fda.gov/regulatory-information/search-fda-guidance-documents/guidance-industry-labeling-cosmetics-containing-alpha-hydroxy-acids',
  },
  // Review of retinoid medicines, 22 March 2018. It covers medicines; cosmetic retinol is advised against by analogy.
  'retinoid-pregnancy': {
    source: 'EMA 2018',
    link: 'https://www.ema.europa.eu/en/medicines/human/referrals/retinoid-containing-medicinal-products',
  },
  // Consumer warning of 30 July 2024.
  'peel-at-home': {
    source: 'FDA 2024',
    link: 'https://www.fda.gov/drugs/drug-safety-and-availability/fda-warns-against-purchasing-or-using-chemical-peel-skin-products-without-professional-supervision',
  },
  // Authorised for facial acne scars, facial wrinkles and abdominal scars, from 22 years of age.
  'needling-at-home': {
    source: 'FDA',
    link: 'https://www.fda.gov/medical-devices/aesthetic-cosmetic-devices/microneedling-devices',
  },
} as const satisfies Record<string, NoteSource>;

export type NoteId = keyof typeof notes;

export const noteIds: readonly NoteId[] = [
  'aha-sun',
  'retinoid-pregnancy',
  'peel-at-home',
  'needling-at-home',
];

/** A report's note ids are plain text, because a report may come out of storage. */
export const isNoteId = (id: string): id is NoteId => Object.hasOwn(notes, id);

export const noteSource = (id: NoteId): NoteSource => notes[id];
