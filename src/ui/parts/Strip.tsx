import { useState } from 'preact/hooks';
import type { PlaceView, StripView } from '@/words/strip';
import { useWords } from '../words-context';
import { Mark } from './Mark';

/** Ticks can be noted apart where each has as many pixels as this; finer ones are drawn as one band. */
const finest = 4.5;
/** The line's width in the popup, and that of a shape above it. */
const width = 358;
const shape = 14;

/** A list as a line from most to least, the flagged places with their shapes; a pointer or the arrow keys name a place. */
export function Strip({ strip: { product, places } }: { strip: StripView }) {
  const t = useWords();
  const count = places.length;
  const noted = places.flatMap(({ said }, index) => (said === null ? [] : [index]));
  const flagged = noted.filter((index) => places[index]?.said?.as !== 'cleared');
  // A list without anything flagged has something that looks alike: it would not be drawn otherwise.
  const usual = flagged[0] ?? noted[0] ?? 0;
  const [pointed, setPointed] = useState<number | null>(null);

  const at = Math.min(pointed ?? usual, count - 1);
  const place = places[at];
  if (place === undefined) return null;
  const rows = rowsOf(flagged, count);

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
        <Drawing places={places} noted={noted} flagged={flagged} rows={rows} />
        {pointed !== null && <span class="strip-pointer" style={{ insetInlineStart: across(at, count) }} />}
      </div>
      <p class="strip-ends aside" aria-hidden="true">
        <span>{t('strip.most')}</span>
        <span class="strip-arrow" />
        <span>{t('strip.least')}</span>
      </p>
      <Legend places={places} />
      <Named place={place} places={places} />
    </div>
  );
}

/** The place that is named, in words. */
function Named({ place, places }: { place: PlaceView; places: readonly PlaceView[] }) {
  return (
    <p class="strip-name" aria-hidden="true" title={inWords(place)}>
      <span class="strip-words">
        {place.sentence}
        {place.said !== null && <span class="aside"> – {place.said.why}</span>}
      </span>
      <span class="strip-room" data-words={longestOf(places.map(inWords))} />
    </p>
  );
}

interface DrawingProps {
  places: readonly PlaceView[];
  /** The places with something to say, and of these the flagged ones. */
  noted: readonly number[];
  flagged: readonly number[];
  /** The row of each flagged place's shape. */
  rows: readonly ('above' | 'below')[];
}

/** The ticks of a strip, and the shapes of the flagged places. */
function Drawing({ places, noted, flagged, rows }: DrawingProps) {
  const count = places.length;
  const isBand = width / count < finest;
  const drawn = isBand ? noted : places.map((_, index) => index);
  return (
    <>
      {isBand && <span class="strip-band" />}
      {drawn.map((index) => (
        <span
          key={index}
          class={tickClass(places[index])}
          style={{ insetInlineStart: across(index, count) }}
        />
      ))}
      {flagged.map((index, order) => (
        <span
          key={index}
          class={`strip-shape ${rows[order]}`}
          style={{ insetInlineStart: `clamp(6px, ${across(index, count)}, calc(100% - 6px))` }}
        >
          <Shape place={places[index]} />
        </span>
      ))}
    </>
  );
}

/** Where a place is on the line. */
const across = (index: number, count: number): string => `${((index + 0.5) / count) * 100}%`;

/** What the ticks without a shape mean, where there are two sorts of them. The shapes are those of the cards. */
function Legend({ places }: { places: readonly PlaceView[] }) {
  const t = useWords();
  if (!places.some(({ said }) => said?.as === 'cleared')) return null;
  return (
    <p class="strip-legend aside">
      <span>
        <span class="swatch strip-cleared tint-note" aria-hidden="true" /> {t('strip.cleared')}
      </span>
      <span>
        <span class="swatch" aria-hidden="true" /> {t('strip.rest')}
      </span>
    </p>
  );
}

function Shape({ place }: { place: PlaceView | undefined }) {
  const as = place?.said?.as;
  return as === undefined || as === 'cleared' ? null : <Mark kind={as} size={12} />;
}

const inWords = ({ sentence, said }: PlaceView): string =>
  said === null ? sentence : `${sentence} – ${said.why}`;

const longestOf = (texts: readonly string[]): string =>
  texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');

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
