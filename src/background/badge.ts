import { colours } from '@/design/palette';
import type { Verdict } from '@/report/report';
import type { TabState } from '@/report/tab-state';
import { words } from '@/words/browser-words';
import { headlineOf } from '@/words/headline';
import { countForm } from '@/words/number';

/** The toolbar button for one tab: an icon, a count on listings, and a sentence for hover and screen readers. */
export interface Badge {
  /** How many products of a listing have findings; empty if none or not a listing. */
  text: string;
  /** Icon files by size in pixels. */
  icon: Record<16 | 32, string>;
  title: string;
}

/** White on this background has a contrast of at least 4.5:1. */
export const countColours = { background: colours.clear.light, foreground: '#FFFFFF' };

/** The extension's icon, with the verdict's shape if there is one; scripts/icons draws them. */
const iconOf = (verdict: Verdict): Badge['icon'] =>
  verdict === 'off-topic' ? plainIcon : { 16: `/icon/${verdict}-16.png`, 32: `/icon/${verdict}-32.png` };

const plainIcon: Badge['icon'] = { 16: '/icon/16.png', 32: '/icon/32.png' };

/** The button of a tab without a state. */
export const plainBadge = (): Badge => ({ text: '', icon: plainIcon, title: words('badge.none') });

/** The button of a tab in a given state. */
export function badgeOf(state: TabState): Badge {
  switch (state.state) {
    case 'read': {
      const { headline } = headlineOf(words, state.report, state.page === 'product' ? 'page' : 'other-page');
      return { text: '', icon: iconOf(state.report.verdict), title: words('badge.verdict', headline) };
    }
    case 'listing': {
      const found = state.items.filter((item) => item.report.findings.length > 0).length;
      return { text: found === 0 ? '' : String(found), icon: plainIcon, title: listingTitle(found) };
    }
    case 'off':
      return plainBadge();
    case 'failed':
      return { text: '', icon: iconOf('unread'), title: words('badge.failed') };
  }
}

const listingTitle = (found: number): string =>
  found === 0
    ? words('badge.listing.none')
    : words(`badge.listing.${countForm(words, found)}`, String(found));
