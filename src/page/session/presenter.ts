import type { Explanation } from '@/report/explanation';
import type { Topic } from '@/report/report';
import { marksOf } from '../mark/marks';
import type { Painter } from '../mark/paint';
import { type ProductReading, pieceIn, type Reading } from '../product/reading';
import { noteTime } from './timing';

export interface Wishes {
  /** Whether words are marked. */
  marks: boolean;
  /** Whether findings of a topic are marked. */
  isShown(topic: Topic): boolean;
  /** Whether the page is to be read only when asked. */
  off: boolean;
}

export interface PresenterEffects {
  painter: Painter;
  /** Called whenever the painted marks changed. */
  marksChanged(): void;
  /** Sets the seal beside the list that was read, or takes it away. */
  seal(about: { reading: ProductReading; explanation: Explanation } | null): void;
  wishes(): Wishes;
}

/** Shows on the page what the background made of it, as the person wants it shown. */
export interface Presenter {
  present(reading: Reading, explanation: Explanation): void;
  /** What stands, in the way that the person wants by now. */
  presentAgain(): void;
  /** Takes everything away. */
  clear(): void;
  /** Takes away the marks whose words went from the page. */
  dropStale(): void;
  /** The reading that is presented; null where none is. */
  reading(): Reading | null;
}

export function createPresenter(effects: PresenterEffects): Presenter {
  const { painter } = effects;
  let standing: { reading: Reading; explanation: Explanation } | null = null;

  const paint = ({ reading, explanation }: NonNullable<typeof standing>) => {
    const { marks, isShown } = effects.wishes();
    painter.paint(marks ? marksOf(explanation, pieceIn(reading), isShown) : []);
    effects.marksChanged();
    effects.seal(reading.kind === 'listing' ? null : { reading, explanation });
  };

  return {
    present(reading, explanation) {
      const start = performance.now();
      standing = { reading, explanation };
      paint(standing);
      noteTime('paint', start);
    },
    presentAgain() {
      if (standing !== null) paint(standing);
    },
    clear() {
      standing = null;
      painter.clear();
      effects.marksChanged();
      effects.seal(null);
    },
    dropStale() {
      if (painter.dropStale() > 0) effects.marksChanged();
    },
    reading: () => standing?.reading ?? null,
  };
}
