import type { TextSpan } from '@/report/report';

/** What the seal does to the world, passed in so that tests can stand in for it. */
export interface SealEffects {
  /** Scrolls to the words and flashes them. */
  show(at: TextSpan): void;
  /** Scrolls to the list, or to the closed section that it is in. */
  showList(): void;
  /** The person wants no seals: nowhere, or not on this site. */
  turnOff(where: 'everywhere' | 'here'): void;
}
