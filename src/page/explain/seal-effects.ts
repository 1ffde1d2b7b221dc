import type { TextSpan } from '@/report/report';

/** Side effects of the seal, passed in so that tests can replace them. */
export interface SealEffects {
  /** Scrolls to the words and flashes them. */
  show(at: TextSpan): void;
  /** Scrolls to the list, or to the closed section that it is in. */
  showList(): void;
  /**
   * Asks on a page of the extension whether seals are to be hidden. Not here, because the choice lasts, and a page can
   * lay something over our buttons that lets presses through.
   */
  choose(): void;
  /** Asks on a page of the extension whether the product is to be put on the shelf; for the same reason not here. */
  add(): void;
}
