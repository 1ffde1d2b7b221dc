import { type MarkStrength, type MarkStyle, markStrengths, markStyles } from '@/design/mark-look';
import type { Settings } from '@/keep/settings-fields';
import { useWords } from '../words-context';
import { Marked } from './Marked';

interface MarkChoicesProps {
  settings: Settings;
  change: (change: Partial<Settings>) => void;
}

/** Whether and how words are marked, with a sample list: official names are the same in every language. */
export function MarkChoices({ settings, change }: MarkChoicesProps) {
  const t = useWords();
  const { marks, seal, sealOff, style, strength } = settings;
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
        <Radios
          name="style"
          options={markStyles}
          label={(each) => t(`options.marks.${each}`)}
          chosen={style}
          disabled={!marks}
          choose={(wanted) => change({ style: wanted })}
        />
        <Radios
          name="strength"
          options={markStrengths}
          label={(each) => t(`options.marks.${each}`)}
          chosen={strength}
          disabled={!marks}
          choose={(wanted) => change({ strength: wanted })}
        />
      </div>
      <figure class="sample">
        <figcaption>{t('options.marks.sample')}</figcaption>
        <p lang="la">
          <Sample settings={settings} />
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
      {seal && <SealOff sites={sealOff} change={change} />}
    </>
  );
}

/** The sites where the person hid the seal, each with a button that shows it there again. */
function SealOff({ sites, change }: { sites: readonly string[]; change: MarkChoicesProps['change'] }) {
  const t = useWords();
  if (sites.length === 0) return null;
  return (
    <>
      <h3>{t('options.marks.sealOff')}</h3>
      <ul class="plain rows" aria-live="polite">
        {sites.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <button
              type="button"
              aria-label={t('options.marks.sealOnName', site)}
              onClick={() => change({ sealOff: sites.filter((each) => each !== site) })}
            >
              {t('options.marks.sealOn')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

interface RadiosProps<Option extends MarkStyle | MarkStrength> {
  name: 'style' | 'strength';
  options: readonly Option[];
  label: (option: Option) => string;
  chosen: Option;
  disabled: boolean;
  choose: (wanted: Option) => void;
}

function Radios<Option extends MarkStyle | MarkStrength>({
  name,
  options,
  label,
  chosen,
  disabled,
  choose,
}: RadiosProps<Option>) {
  const t = useWords();
  return (
    <fieldset>
      <legend>{t(`options.marks.${name}`)}</legend>
      {options.map((each) => (
        <label key={each} class="choice">
          <input
            type="radio"
            name={name}
            checked={chosen === each}
            disabled={disabled}
            onChange={() => choose(each)}
          />
          {label(each)}
        </label>
      ))}
    </fieldset>
  );
}

/** A list that is marked as chosen. */
function Sample({ settings }: { settings: Settings }) {
  if (!settings.marks) return 'Aqua, Alcohol Denat., Glycerin, Salicylic Acid, Retinyl Palmitate, Parfum';
  return (
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
  );
}
