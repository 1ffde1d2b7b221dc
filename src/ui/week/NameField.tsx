import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from '../words-context';

interface NameFieldProps {
  value: string;
  change: (name: string) => void;
  /** For setting the focus. */
  field?: RefObject<HTMLInputElement | null>;
}

/** The name of a product, to be typed. */
export function NameField({ value, change, field }: NameFieldProps) {
  const t = useWords();
  const id = useId();
  return (
    <>
      <label for={id}>{t('week.add.name')}</label>
      <input
        id={id}
        {...(field && { ref: field })}
        type="text"
        required
        maxLength={200}
        autocomplete="off"
        spellcheck={false}
        value={value}
        onInput={(event) => change(event.currentTarget.value)}
      />
    </>
  );
}
