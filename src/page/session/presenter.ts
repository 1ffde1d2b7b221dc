import type { Explanation } from '@/report/explanation';
import type { Topic } from '@/report/report';
import { marksOf } from '../mark/marks';
import type { Painter } from '../mark/paint';
import { asShown, isSamePlace, type ProductReading, pieceIn, type Reading } from '../product/reading';
import { followPrints } from './prints';
import { noteTime } from './timing';

/** The settings that decide what a page shows. */
export interface Wishes {
  /** Whether marks are shown at all. */
  marks: boolean;
  /** Whether findings of a topic are shown. */
  isShown(topic: Topic): boolean;
  /** The known shop that this page belongs to, if the person switched it off; null otherwise. */
  off: string | null;
}

/** Side effects of a presenter, passed in so that tests can replace them. */
export interface PresenterEffects {
  painter: Painter;
  /** Called after the painted marks changed. */
  marksChanged(): void;
  /** Shows the seal beside the list that was read; null removes it. */
  seal(about: { reading: ProductReading; explanation: Explanation } | null): void;
  wishes(): Wishes;
}

/** Shows the background's explanation on the page, according to the settings. */
export interface Presenter {
  present(reading: Reading, explanation: Explanation): void;
  /** Presents the current reading again, after the settings changed. */
  presentAgain(): void;
  /** Removes the marks and the seal. */
  clear(): void;
  /** Updates the marks: follows words that the page moved, and drops those that it changed or removed. */
  restore(): void;
  /** The presented reading, or null. */
  reading(): Reading | null;
}

export function createPresenter(effects: PresenterEffects): Presenter {
  const { painter } = effects;
  let standing: { reading: Reading; explanation: Explanation } | null = null;
  let unfollow = () => {};

  const paint = ({ reading, explanation }: NonNullable<typeof standing>) => {
    const { marks, isShown } = effects.wishes();
    painter.paint(marks ? marksOf(explanation, pieceIn(reading), isShown) : []);
    effects.marksChanged();
    effects.seal(reading.kind === 'listing' ? null : { reading, explanation });
  };

  return {
    present(reading, explanation) {
      const start = performance.now();
      unfollow();
      standing = { reading: asShown(reading), explanation };
      paint(standing);
      noteTime('paint', start);
      unfollow = followPrints(reading, () => {
        const shown = asShown(reading);
        if (standing === null || isSamePlace(standing.reading, shown)) return;
        standing = { reading: shown, explanation };
        paint(standing);
      });
    },
    presentAgain() {
      if (standing !== null) paint(standing);
    },
    clear() {
      unfollow();
      standing = null;
      painter.clear();
      effects.marksChanged();
      effects.seal(null);
    },
    restore() {
      if (painter.restore()) effects.marksChanged();
    },
    reading: () => standing?.reading ?? null,
  };
}
