import { useId } from 'preact/hooks';
import { useWords } from '../words-context';

interface WhatItIsProps<T extends string> {
  of: readonly T[];
  what: T;
  choose: (what: T) => void;
  nameOf: (what: T) => string;
}

/** What a product is, to be chosen. */
export function WhatItIs<T extends string>({ of, what, choose, nameOf }: WhatItIsProps<T>) {
  const t = useWords();
  const id = useId();
  return (
    <fieldset>
      <legend>{t('week.add.what')}</legend>
      {of.map((each) => (
        <label key={each} class="choice">
          <input type="radio" name={id} checked={what === each} onChange={() => choose(each)} />
          {nameOf(each)}
        </label>
      ))}
    </fieldset>
  );
}
