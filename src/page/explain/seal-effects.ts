import type { TextSpan } from '@/report/report';

/** Side effects of the seal, passed in so that tests can replace them. */
export interface SealEffects {
  /** Scrolls to the words and flashes them. */
  show(at: TextSpan): void;
  /** Scrolls to the list, or to the closed section that it is in. */
  showList(): void;
  /** Hides the seal on all sites, or on this one. */
  turnOff(where: 'everywhere' | 'here'): void;
}
