import type { OptionNames } from '../signs/option-names';
import type { PageText } from '../text/page-text';
import type { LikenessOf } from './list-likeness';
import type { FoundHeading } from './sections';

/** What the search needs to know of the page. */
export interface Search {
  page: PageText;
  headings: readonly FoundHeading[];
  /** The product's own heading: whatever is around it is never foreign. */
  home: Element | null;
  likeness: LikenessOf;
  /** The page says that it shows one product: then names one a line may be its list. */
  isProduct: boolean;
  /** For a title or category about something for skin, where salt and honey are ingredients. */
  kitchenLikeness?: LikenessOf | undefined;
  /** What the page offers to choose from: asked only where one heading has several lists. */
  options?: () => OptionNames;
  /** Filled with the steps tried, for an honest "not read". */
  tried: string[];
}
