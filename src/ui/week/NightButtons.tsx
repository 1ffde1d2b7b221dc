import type { ComponentChildren } from 'preact';
import { type Night, nights } from '@/week/nights';
import { nightName } from '@/words/week';
import { useWords } from '../words-context';

interface NightButtonsProps {
  /** What a press does: "Move to". */
  label: string;
  pressed: readonly Night[];
  choose: (night: Night) => void;
  children?: ComponentChildren;
}

/** A button for each night. */
export function NightButtons({ label, pressed, choose, children }: NightButtonsProps) {
  const t = useWords();
  return (
    <fieldset class="night-buttons no-print">
      <legend>{label}</legend>
      <div class="buttons">
        {nights.map((night) => (
          <button
            key={night}
            type="button"
            class="night-button"
            aria-pressed={pressed.includes(night)}
            onClick={() => choose(night)}
          >
            {nightName(t, night, 'short')}
          </button>
        ))}
        {children}
      </div>
    </fieldset>
  );
}
