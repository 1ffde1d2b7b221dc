import { useState } from 'preact/hooks';
import { countForm } from '@/words/number';
import type { PlaceView, StripView } from '@/words/strip';
import { useWords } from '../words-context';
import { Mark } from './Mark';

/** The lists of a report, each as a line of small marks with the flagged places in it. */
export function Strips({ strips }: { strips: StripView[] }) {
  if (strips.length === 0) return null;
  return (
    <section class="strips">
      {strips.map((strip, index) => (
        <Strip key={index} strip={strip} />
      ))}
    </section>
  );
}

/** Ticks can be told apart where each has as many pixels as this; finer ones are drawn as one band. */
const finest = 4.5;
/** The line's width in the popup, and that of a shape above it. */
const width = 328;
const shape = 14;

function Strip({ strip: { product, places } }: { strip: StripView }) {
  const t = useWords();
  const count = places.length;
  const told = places.flatMap(({ said }, index) => (said === null ? [] : [index]));
  const flagged = told.filter((index) => places[index]?.said?.as !== 'cleared');
  const usual = flagged[0] ?? 0;
  const [pointed, setPointed] = useState<number | null>(null);

  const at = Math.min(pointed ?? usual, count - 1);
  const place = places[at];
  if (place === undefined) return null;
  // Nothing flagged: a name that stands there unasked would read as if it were.
  const isNamed = pointed !== null || flagged.length > 0;
  const rows = rowsOf(flagged, count);
  const isBand = width / count < finest;
  const drawn = isBand ? told : places.map((_, index) => index);
  const across = (index: number) => `${((index + 0.5) / count) * 100}%`;

  const pointAt = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    const { left, width: whole } = event.currentTarget.getBoundingClientRect();
    const index = Math.floor(((event.clientX - left) / whole) * count);
    setPointed(Math.max(0, Math.min(count - 1, index)));
  };
  const step = (event: KeyboardEvent) => {
    const next = stepped(event.key, at, count, flagged);
    if (next === null) return;
    event.preventDefault();
    setPointed(next);
  };

  return (
    <div class="strip">
      {product !== null && <h3 class="card-product">{product}</h3>}
      <div
        class={`strip-line ${heightClass(rows)}`}
        role="slider"
        tabIndex={0}
        aria-label={product === null ? t('strip.label') : `${t('strip.label')}: ${product}`}
        aria-valuemin={1}
        aria-valuemax={count}
        aria-valuenow={at + 1}
        aria-valuetext={inWords(place)}
        onPointerMove={pointAt}
        onPointerDown={pointAt}
        onPointerLeave={() => setPointed(null)}
        onBlur={() => setPointed(null)}
        onKeyDown={step}
      >
        {isBand && <span class="strip-band" />}
        {drawn.map((index) => (
          <span key={index} class={tickClass(places[index])} style={{ insetInlineStart: across(index) }} />
        ))}
        {flagged.map((index, order) => (
          <span
            key={index}
            class={`strip-shape ${rows[order]}`}
            style={{ insetInlineStart: `clamp(6px, ${across(index)}, calc(100% - 6px))` }}
          >
            <Shape place={places[index]} />
          </span>
        ))}
        {pointed !== null && <span class="strip-pointer" style={{ insetInlineStart: across(at) }} />}
      </div>
      <p class="strip-name" aria-hidden="true" title={isNamed ? inWords(place) : undefined}>
        {isNamed ? place.sentence : t(`list.entries.${countForm(t, count)}`, String(count))}
        {isNamed && place.said !== null && <span class="aside"> – {place.said.why}</span>}
      </p>
    </div>
  );
}

function Shape({ place }: { place: PlaceView | undefined }) {
  const as = place?.said?.as;
  return as === undefined || as === 'cleared' ? null : <Mark kind={as} size={12} />;
}

const inWords = ({ sentence, said }: PlaceView): string =>
  said === null ? sentence : `${sentence} – ${said.why}`;

function tickClass(place: PlaceView | undefined): string {
  const as = place?.said?.as;
  if (as === undefined) return 'strip-tick';
  return as === 'cleared' ? 'strip-tick strip-cleared tint-note' : `strip-tick strip-place tint-${as}`;
}

const heightClass = (rows: readonly string[]): string =>
  rows.length === 0 ? 'no-rows' : rows.includes('below') ? 'two-rows' : 'one-row';

/** Shapes that would touch the one before go below the line. */
function rowsOf(flagged: readonly number[], count: number): ('above' | 'below')[] {
  const rows: ('above' | 'below')[] = [];
  for (const [order, index] of flagged.entries()) {
    const before = flagged[order - 1];
    const isClose = before !== undefined && ((index - before) / count) * width < shape;
    rows.push(isClose && rows[order - 1] === 'above' ? 'below' : 'above');
  }
  return rows;
}

/** Where a key leads: the arrows from flagged place to flagged place, or by one where nothing is flagged. */
function stepped(key: string, at: number, count: number, flagged: readonly number[]): number | null {
  const stops = flagged.length > 1 ? flagged : Array.from({ length: count }, (_, index) => index);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return stops.find((index) => index > at) ?? at;
    case 'ArrowLeft':
    case 'ArrowDown':
      return stops.findLast((index) => index < at) ?? at;
    case 'PageUp':
      return Math.min(count - 1, at + 1);
    case 'PageDown':
      return Math.max(0, at - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
