import type { TextSpan } from '@/report/report';

/** What the seal does to the world, passed in so that tests can stand in for it. */
export interface SealEffects {
  /** Scrolls to the words and flashes them. */
  show(at: TextSpan): void;
  /** The person wants no seals. */
  turnOff(): void;
}
