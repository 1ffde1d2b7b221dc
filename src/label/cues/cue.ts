import type { Span } from '@/text/span';

/** What a heading or a turn of phrase says about the words after it. */
export type CueKind =
  | 'product'
  | 'ingredients'
  | 'active'
  | 'inactive'
  | 'mayContain'
  | 'low'
  | 'propellant'
  | 'madeOf'
  | 'phase'
  | 'key'
  | 'menu'
  | 'howTo'
  | 'section'
  | 'notice'
  | 'code'
  | 'absent';

/** A cue and where its words are in the line; what it opens begins at `end`. */
export interface Cue extends Span {
  kind: CueKind;
  /** The product that the words name, where `kind` is `product`. */
  name?: string;
}
