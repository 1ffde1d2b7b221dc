import type { Settings } from '@/keep/settings-fields';
import type { ShopEntry } from '../page-actions';

interface ShopsProps {
  shops: readonly ShopEntry[];
  off: Settings['shopsOff'];
  change: (change: Pick<Settings, 'shopsOff'>) => void;
}

/** The shops that are read unasked, each with a tick to take away. */
export function Shops({ shops, off, change }: ShopsProps) {
  return (
    <ul class="plain shops">
      {shops.map(({ label, names, hosts }) => (
        <li key={label}>
          <label class="choice">
            <input
              type="checkbox"
              checked={!names.every((name) => off.includes(name))}
              onChange={({ currentTarget: { checked } }) => {
                const others = off.filter((name) => !names.includes(name));
                change({ shopsOff: checked ? others : [...others, ...names] });
              }}
            />
            <span>
              {label}
              <span class="hosts">{hosts.join(', ')}</span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
