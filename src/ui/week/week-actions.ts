import type { Report } from '@/report/report';
import type { ShelfChange, ShelfOutcome } from '@/week/change';
import type { NewProduct } from '@/week/product';
import type { ShelfProduct } from '@/week/shelf';

/** What views of the shelf can do outside their own window. Each promise may reject: the view then says so. */
export interface ShelfActions {
  /** Reports the shelf now and at every change, or why it cannot be read, until the returned function is called. */
  watchShelf(report: (shelf: ShelfProduct[]) => void, failed: (error: unknown) => void): () => void;
  changeShelf(change: ShelfChange): Promise<ShelfOutcome>;
}

export interface WeekActions extends ShelfActions {
  /** Calls back with a page's products that may be added, now and whenever they change; returns a stop function. */
  watchShelfQuestion(tell: (products: readonly NewProduct[]) => void): () => void;
  judgeList(product: { name: string; text: string }): Promise<Report>;
  copy(text: string): Promise<void>;
  print(): void;
  now(): Date;
}
