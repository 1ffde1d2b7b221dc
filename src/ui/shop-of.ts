import type { Report } from '@/report/report';
import type { PageState } from './popup-actions';

/** The known shop that a page belongs to; null if it belongs to none. */
export function shopOf(page: PageState): { name: string; host: string } | null {
  const about = aboutPage(page);
  if (about === null || about.shop === null || about.shop === 'generic') return null;
  return { name: about.shop, host: URL.canParse(about.url) ? new URL(about.url).hostname : about.shop };
}

function aboutPage(page: PageState): Report['page'] | null {
  switch (page.state) {
    case 'read':
      return page.report.page;
    case 'listing':
    case 'off':
      return { url: page.url, shop: page.shop };
    default:
      return null;
  }
}
