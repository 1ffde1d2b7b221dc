import type { KitItemView } from '@/words/kit';
import { Mark } from './Mark';

/** The products of a kit, each with its own verdict. */
export function Kit({ items }: { items: readonly KitItemView[] }) {
  if (items.length === 0) return null;
  return (
    <ul class="plain kit">
      {items.map(({ name, verdict, headline }) => (
        <li key={name} class="listing-item">
          <Mark kind={verdict} size={20} />
          <span>
            <span class="listing-title" title={name}>
              {name}
            </span>
            <span class={`listing-verdict tint-${verdict}`}>{headline}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
