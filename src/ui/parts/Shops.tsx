import { useId, useState } from 'preact/hooks';
import type { Settings } from '@/keep/settings-fields';
import type { ShopEntry } from '../page-actions';
import { useWords } from '../words-context';

interface ShopsProps {
  shops: readonly ShopEntry[];
  off: Settings['shopsOff'];
  change: (change: Pick<Settings, 'shopsOff'>) => void;
}

/** The shops that are checked automatically, each with a tick to take away; found by name or address. */
export function Shops({ shops, off, change }: ShopsProps) {
  const t = useWords();
  const id = useId();
  const [wanted, setWanted] = useState('');
  const word = wanted.trim().toLowerCase();
  const found = shops.filter(({ label, hosts }) =>
    [label, ...hosts].some((text) => text.toLowerCase().includes(word)),
  );
  const names = found.flatMap((shop) => shop.names);
  const others = off.filter((name) => !names.includes(name));

  return (
    <>
      <label for={id}>{t('options.shopsFind')}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={wanted}
        onInput={(event) => setWanted(event.currentTarget.value)}
      />
      <div class="buttons">
        <button type="button" onClick={() => change({ shopsOff: others })}>
          {t('options.shopsAll')}
        </button>
        <button type="button" onClick={() => change({ shopsOff: [...others, ...names] })}>
          {t('options.shopsNone')}
        </button>
      </div>
      <p role="status" class="aside">
        {found.length === 0 ? t('options.shopsNotFound') : ''}
      </p>
      <ul class="plain shops">
        {found.map((shop) => (
          <Shop key={shop.label} shop={shop} off={off} change={change} />
        ))}
      </ul>
    </>
  );
}

function Shop({
  shop: { label, names, hosts },
  off,
  change,
}: Omit<ShopsProps, 'shops'> & { shop: ShopEntry }) {
  const others = off.filter((name) => !names.includes(name));
  return (
    <li>
      <label class="choice">
        <input
          type="checkbox"
          checked={!names.every((name) => off.includes(name))}
          onChange={({ currentTarget: { checked } }) =>
            change({ shopsOff: checked ? others : [...others, ...names] })
          }
        />
        <span>
          {label}
          <span class="hosts">{hosts.join(', ')}</span>
        </span>
      </label>
    </li>
  );
}
