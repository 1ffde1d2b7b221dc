/**
 * What an ingredient does in a product, as CosIng calls it, spelled as ids. `src/locales/functions` holds their
 * words. The order is that of the compiled table's digits: add new ones at the end.
 */
export const cosmeticFunctions = [
  'abrasive',
  'absorbent',
  'adhesive',
  'anti-seborrheic',
  'anti-sebum',
  'anticaking',
  'anticorrosive',
  'antifoaming',
  'antimicrobial',
  'antioxidant',
  'antiperspirant',
  'antiplaque',
  'antistatic',
  'astringent',
  'binding',
  'bleaching',
  'buffering',
  'bulking',
  'chelating',
  'cleansing',
  'colorant',
  'denaturant',
  'deodorant',
  'depilatory',
  'detangling',
  'dispersing-non-surfactant',
  'emulsion-stabilising',
  'exfoliating',
  'eyelash-conditioning',
  'film-forming',
  'flavouring',
  'foaming',
  'fragrance',
  'gel-forming',
  'hair-conditioning',
  'hair-dyeing',
  'hair-fixing',
  'hair-waving-or-straightening',
  'humectant',
  'keratolytic',
  'light-stabilizer',
  'moisturising',
  'nail-conditioning',
  'nail-sculpting',
  'opacifying',
  'oral-care',
  'oxidising',
  'pearlescent',
  'perfuming',
  'ph-adjusters',
  'plasticiser',
  'preservative',
  'propellant',
  'reducing',
  'refatting',
  'refreshing',
  'skin-conditioning',
  'skin-conditioning-emollient',
  'skin-conditioning-humectant',
  'skin-conditioning-miscellaneous',
  'skin-conditioning-occlusive',
  'skin-protecting',
  'slip-modifier',
  'smoothing',
  'solvent',
  'soothing',
  'surface-modifier',
  'surfactant-cleansing',
  'surfactant-dispersing',
  'surfactant-emulsifying',
  'surfactant-foam-boosting',
  'surfactant-hydrotrope',
  'surfactant-solubilizing',
  'tanning',
  'tonic',
  'uv-absorber',
  'uv-filter',
  'viscosity-controlling',
] as const;

export type CosmeticFunction = (typeof cosmeticFunctions)[number];

const placeById: ReadonlyMap<string, number> = new Map(cosmeticFunctions.map((id, place) => [id, place]));

/** "Skin Conditioning - Emollient" is "skin-conditioning-emollient". */
export const functionId = (printed: string): string =>
  printed
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
    .replaceAll(' ', '-');

/** The place of a function among `cosmeticFunctions`, by its id. */
export const placeOfFunction = (id: string): number | undefined => placeById.get(id);
