import { words } from './browser-words';
import type { TabState } from './messages';
import { verdictKey } from './ui/words/keys';
import { countForm } from './ui/words/number';
import type { Verdict } from './verdict/report';

/** What the toolbar button shows of one tab: a symbol, its colours, and a sentence for hover and screen readers. */
export interface Badge {
  text: string;
  background: string;
  foreground: string;
  title: string;
}

/** White on each of these is 4.5:1 or better; the symbol differs too, so that colour never speaks alone. */
const looks = {
  'off-topic': { text: '', background: '#5B6470' },
  skip: { text: '×', background: '#A8321F' },
  care: { text: '!', background: '#8A5A00' },
  works: { text: '✓', background: '#1E6B4F' },
  myth: { text: '~', background: '#6C3C8C' },
  clear: { text: '○', background: '#3A3F45' },
  unread: { text: '?', background: '#5B6470' },
} as const satisfies Record<Verdict, { text: string; background: string }>;

export function badgeOf(state: TabState): Badge {
  const foreground = '#FFFFFF';
  switch (state.state) {
    case 'read':
      return {
        ...looks[state.report.verdict],
        foreground,
        title: words(`badge.${verdictKey[state.report.verdict]}`),
      };
    case 'listing': {
      const found = state.items.filter((item) => item.report.findings.length > 0).length;
      return {
        text: found === 0 ? '' : String(found),
        background: looks.clear.background,
        foreground,
        title: listingTitle(found),
      };
    }
    case 'off':
      return { ...looks['off-topic'], foreground, title: words('badge.none') };
    case 'failed':
      return { ...looks.unread, foreground, title: words('badge.failed') };
  }
}

const listingTitle = (found: number): string =>
  found === 0
    ? words('badge.listing.none')
    : words(`badge.listing.${countForm(words, found)}`, String(found));
