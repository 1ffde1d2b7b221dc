import { badgeSigns } from '@/design/badge-signs';
import { colours } from '@/design/palette';
import type { Verdict } from '@/report/report';
import type { TabState } from '@/report/tab-state';
import { words } from '@/words/browser-words';
import { headlineOf } from '@/words/headline';
import { countForm } from '@/words/number';

/** The toolbar button for one tab: an icon, a badge, and a sentence for hover and screen readers. */
export interface Badge {
  /** The verdict's sign, or how many products of a listing have findings; empty if there is nothing to point at. */
  text: string;
  /** Behind the text, which is white: at least 4.5:1. */
  colour: string;
  /** Icon files by size in pixels. */
  icon: Record<16 | 32, string>;
  title: string;
}

export const badgeTextColour = '#FFFFFF';

/** The extension's icon, with the verdict's shape if there is one; scripts/icons draws them. */
const iconOf = (verdict: Verdict): Badge['icon'] =>
  verdict === 'off-topic' ? plainIcon : { 16: `/icon/${verdict}-16.png`, 32: `/icon/${verdict}-32.png` };

const plainIcon: Badge['icon'] = { 16: '/icon/16.png', 32: '/icon/32.png' };

/** The button of a tab without a state. */
export const plainBadge = (): Badge => ({ ...noSign, icon: plainIcon, title: words('badge.none') });

const noSign = { text: '', colour: colours.clear.light } as const;

const signOf = (verdict: Verdict): Pick<Badge, 'text' | 'colour'> => badgeSigns[verdict] ?? noSign;

/** The button of a tab in a given state. */
export function badgeOf(state: TabState): Badge {
  switch (state.state) {
    case 'read': {
      const { headline } = headlineOf(words, state.report, state.page === 'product' ? 'page' : 'other-page');
      const { verdict } = state.report;
      return { ...signOf(verdict), icon: iconOf(verdict), title: words('badge.verdict', headline) };
    }
    case 'listing': {
      const found = state.items.filter(({ strong, minor }) => strong.length + minor.length > 0).length;
      const text = found === 0 ? '' : String(found);
      return { ...noSign, text, icon: plainIcon, title: listingTitle(found) };
    }
    case 'off':
      return plainBadge();
    case 'failed':
      return { ...signOf('unread'), icon: iconOf('unread'), title: words('badge.failed') };
  }
}

const listingTitle = (found: number): string =>
  found === 0
    ? words('badge.listing.none')
    : words(`badge.listing.${countForm(words, found)}`, String(found));
