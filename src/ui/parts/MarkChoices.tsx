import { markStrengths, markStyles } from '@/design/mark-look';
import type { Settings } from '@/keep/settings-fields';
import { useWords } from '../words-context';
import { Marked } from './Marked';

interface MarkChoicesProps {
  settings: Settings;
  change: (change: Partial<Settings>) => void;
}

/** Whether and how words are marked, with a list that shows it. Names of ingredients are the same in every language. */
export function MarkChoices({ settings, change }: MarkChoicesProps) {
  const t = useWords();
  const { marks, seal, style, strength } = settings;
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={marks}
          onChange={({ currentTarget: { checked } }) => change({ marks: checked })}
        />
        {t('menu.marks')}
      </label>
      <div class="pairs">
        <fieldset>
          <legend>{t('options.marks.style')}</legend>
          {markStyles.map((each) => (
            <label key={each} class="choice">
              <input
                type="radio"
                name="style"
                checked={style === each}
                disabled={!marks}
                onChange={() => change({ style: each })}
              />
              {t(`options.marks.${each}`)}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{t('options.marks.strength')}</legend>
          {markStrengths.map((each) => (
            <label key={each} class="choice">
              <input
                type="radio"
                name="strength"
                checked={strength === each}
                disabled={!marks}
                onChange={() => change({ strength: each })}
              />
              {t(`options.marks.${each}`)}
            </label>
          ))}
        </fieldset>
      </div>
      <figure class="sample">
        <figcaption>{t('options.marks.sample')}</figcaption>
        <p lang="la">
          {marks ? (
            <>
              Aqua,{' '}
              <Marked stance="skip" look={settings}>
                Alcohol Denat.
              </Marked>
              , Glycerin,{' '}
              <Marked stance="works" look={settings}>
                Salicylic Acid
              </Marked>
              ,{' '}
              <Marked stance="note" look={settings}>
                Retinyl Palmitate
              </Marked>
              , Parfum
            </>
          ) : (
            'Aqua, Alcohol Denat., Glycerin, Salicylic Acid, Retinyl Palmitate, Parfum'
          )}
        </p>
      </figure>
      <label class="choice">
        <input
          type="checkbox"
          checked={seal}
          onChange={({ currentTarget: { checked } }) => change({ seal: checked })}
        />
        {t('options.marks.seal')}
      </label>
      <p class="aside">{t('options.marks.sealSays')}</p>
    </>
  );
}
