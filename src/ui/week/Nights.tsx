import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Night, nights } from '@/week/nights';
import type { ShelfProduct } from '@/week/shelf';
import type { NightView, WeekView } from '@/words/week';
import { useWords } from '../words-context';
import { Moon } from './Moon';
import { NightButtons } from './NightButtons';
import type { UsedWeek } from './use-week';

interface NightsProps {
  week: WeekView;
  shelf: readonly ShelfProduct[];
  used: Pick<UsedWeek, 'move' | 'letGo' | 'refused' | 'dismiss' | 'follow'>;
}

interface NightPlace {
  id: string;
  night: Night;
}

/** What a drag carries: plain text, so that nothing else of the page can be dropped as a product. */
const dragType = 'application/x-pore-truth-night';

/** The seven nights. A product is dragged to another night, moved by the arrow keys, or by buttons. */
export function Nights({ week, shelf, used }: NightsProps) {
  const t = useWords();
  const [open, setOpen] = useState<NightPlace | null>(null);
  const [over, setOver] = useState<Night | null>(null);
  const list = useRef<HTMLOListElement>(null);
  useFollow(list, used.follow);

  const move = ({ id, night }: NightPlace, to: Night) => {
    const product = shelf.find((each) => each.id === id);
    if (product === undefined || to === night) return;
    setOpen(null);
    void used.move(product, night, to);
  };
  const step = (event: KeyboardEvent, place: NightPlace) => {
    const by = stepOf(event.key);
    if (event.key === 'Escape' && used.refused !== null) used.dismiss(used.refused);
    if (by === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    // After a refusal the next press goes on from the night that was refused: a full night is no wall.
    const from = used.refused?.product.id === place.id ? used.refused.to : place.night;
    const to = nights[(nights.indexOf(from) + by + nights.length) % nights.length];
    if (to === place.night && used.refused !== null) used.dismiss(used.refused);
    else if (to !== undefined) move(place, to);
  };
  const drop = (event: DragEvent, to: Night) => {
    event.preventDefault();
    setOver(null);
    const [night, id] = event.dataTransfer?.getData(dragType).split(' ') ?? [];
    const from = nights.find((each) => each === night);
    if (from !== undefined && id !== undefined) move({ id, night: from }, to);
  };

  return (
    <>
      <ol class="plain nights" ref={list}>
        {week.nights.map((view) => (
          <NightRow
            key={view.night}
            view={view}
            isOver={over === view.night}
            onOver={(isOver) => setOver(isOver ? view.night : null)}
            onDrop={(event) => drop(event, view.night)}
            onStep={step}
            isOpen={view.product?.id === open?.id && view.night === open?.night}
            toggle={(place) => setOpen(open?.night === place.night ? null : place)}
            move={move}
            letGo={(place) => {
              const product = shelf.find(({ id }) => id === place.id);
              setOpen(null);
              if (product !== undefined) void used.letGo(product, place.night);
            }}
          />
        ))}
      </ol>
      <p id="move-help" class="aside move-help no-print">
        {t('week.moveHelp')}
      </p>
    </>
  );
}

/** Puts the focus where the week now shows what it is to follow. */
function useFollow(list: RefObject<HTMLElement | null>, follow: UsedWeek['follow']): void {
  useLayoutEffect(() => {
    const wanted = follow.current;
    if (wanted === null) return;
    const place = wanted.night === null ? '' : `[data-night="${wanted.night}"] `;
    const buttons = list.current?.querySelectorAll<HTMLElement>(`${place}.night-product`) ?? [];
    const button = [...buttons].find(({ dataset }) => dataset.id === wanted.id);
    if (button === undefined) return;
    follow.current = null;
    button.focus();
  });
}

function stepOf(key: string): -1 | 0 | 1 {
  if (key === 'ArrowUp' || key === 'ArrowLeft') return -1;
  return key === 'ArrowDown' || key === 'ArrowRight' ? 1 : 0;
}

interface NightRowProps {
  view: NightView;
  isOver: boolean;
  isOpen: boolean;
  onOver: (isOver: boolean) => void;
  onDrop: (event: DragEvent) => void;
  onStep: (event: KeyboardEvent, place: NightPlace) => void;
  toggle: (place: NightPlace) => void;
  move: (place: NightPlace, to: Night) => void;
  letGo: (place: NightPlace) => void;
}

function NightRow({ view, isOver, isOpen, onOver, onDrop, onStep, toggle, move, letGo }: NightRowProps) {
  const t = useWords();
  const { night, name, product, says } = view;
  const isOurs = (event: DragEvent) => event.dataTransfer?.types.includes(dragType) === true;
  return (
    <li
      class={`night night-${product?.role ?? 'rest'}${isOver ? ' is-over' : ''}`}
      data-night={night}
      onDragOver={(event) => {
        if (!isOurs(event)) return;
        event.preventDefault();
        onOver(true);
      }}
      onDragLeave={() => onOver(false)}
      onDrop={onDrop}
    >
      <h3>{name}</h3>
      <Moon role={product?.role ?? null} size={24} />
      <div class="night-body">
        {product !== null && (
          <button
            type="button"
            class="night-product"
            data-id={product.id}
            draggable
            aria-expanded={isOpen}
            aria-describedby="move-help"
            onClick={() => toggle({ id: product.id, night })}
            onKeyDown={(event) => onStep(event, { id: product.id, night })}
            onDragStart={(event) => event.dataTransfer?.setData(dragType, `${night} ${product.id}`)}
          >
            {product.name}
          </button>
        )}
        <p class="night-says">
          {says}
          {product?.pinned === true && <span class="chosen"> {t('week.chosen')}</span>}
        </p>
        {product !== null && isOpen && (
          <NightButtons
            label={t('week.moveTo')}
            pressed={[night]}
            choose={(to) => move({ id: product.id, night }, to)}
          >
            {product.pinned && (
              <button type="button" class="quiet" onClick={() => letGo({ id: product.id, night })}>
                {t('week.letPlanChoose')}
              </button>
            )}
          </NightButtons>
        )}
      </div>
    </li>
  );
}
