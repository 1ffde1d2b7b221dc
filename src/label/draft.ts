import type { Span } from './label';

export type Part = 'actives' | 'entries' | 'mayContain';

/** One product's list while its stretches are gathered. */
export interface Draft {
  product: string | null;
  runs: { part: Part; span: Span }[];
}
