import type { Report } from '@/report/report';
import type { SeenProduct } from '@/week/seen';

/** A tab that shows a product. */
export interface OpenTab {
  tabId: number;
  report: Report;
}

/** What the page of open products can do outside its own window. */
export interface CompareActions {
  readOpen(): Promise<OpenTab[]>;
  showTab(tabId: number): Promise<void>;
  /** Reports what was seen lately, now and at every change; null where the person did not switch it on. */
  watchSeen(
    report: (seen: readonly SeenProduct[] | null) => void,
    failed: (error: unknown) => void,
  ): () => void;
  forgetSeen(): Promise<void>;
  copy(text: string): Promise<void>;
}
