import { i18n } from '#i18n';
import type { TabState } from './messages';
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
      return { ...looks[state.report.verdict], foreground, title: verdictTitle(state.report.verdict) };
    case 'listing': {
      const found = state.items.filter((item) => item.report.findings.length > 0).length;
      return {
        text: found === 0 ? '' : String(found),
        background: looks.clear.background,
        foreground,
        title: listingTitle(found),
      };
    }
    case 'failed':
      return { ...looks.unread, foreground, title: i18n.t('badge.failed') };
  }
}

function verdictTitle(verdict: Verdict): string {
  switch (verdict) {
    case 'off-topic':
      return i18n.t('badge.offTopic');
    case 'skip':
      return i18n.t('badge.skip');
    case 'care':
      return i18n.t('badge.care');
    case 'works':
      return i18n.t('badge.works');
    case 'myth':
      return i18n.t('badge.myth');
    case 'clear':
      return i18n.t('badge.clear');
    case 'unread':
      return i18n.t('badge.unread');
  }
}

function listingTitle(found: number): string {
  if (found === 0) return i18n.t('badge.listing.none');
  return found === 1 ? i18n.t('badge.listing.one', ['1']) : i18n.t('badge.listing.other', [String(found)]);
}
