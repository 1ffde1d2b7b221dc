import { Shop, type Step } from '../../src/shops/schema';
import { invented } from './skeleton';
import type { FoundList, Survey } from './survey';

/** A shop file and its two test pages, to be reviewed and completed. */
export interface Draft {
  shop: Shop;
  pages: Record<'with-list.html' | 'without-list.html', string>;
  answers: Record<'with-list.json' | 'without-list.json', object>;
  /** True if no list was found: the step is a placeholder. */
  isBlank: boolean;
}

/**
 * Drafts a shop from what was found on a saved page. `today` dates the steps. Throws `ZodError` if the name or the
 * label is invalid.
 */
export function draft(survey: Survey, { name, label }: { name: string; label: string }, today: Date): Draft {
  const { hostname, pathname } = new URL(survey.url);
  const path = productPath(pathname);
  const steps = listSteps(survey, today.toISOString().slice(0, 7));
  const shop = Shop.parse({
    name,
    label,
    matches: [`https://${hostname}/*`],
    product: { path },
    lists: steps,
  });
  const url = `https://${hostname}${inventedPath(pathname, path)}`;
  const { withList, withoutList } = survey.skeletons ?? blankPages;
  const [first = '', second = '', third = '', fourth = '', ...rest] = invented.list.split(', ');
  return {
    shop,
    pages: { 'with-list.html': withList, 'without-list.html': withoutList },
    answers: {
      'with-list.json': {
        url,
        kind: 'product',
        source: 'shop',
        title: invented.title,
        lists: [{ starts: `${first}, ${second}`, has: `${third}, ${fourth}`, ends: rest.at(-1) }],
      },
      'without-list.json': { url, kind: 'product', title: invented.title, lists: [] },
    },
    isBlank: steps.every(({ evidence }) => evidence === nothingSeen),
  };
}

const nothingSeen = 'nothing seen yet: say here where the list stands';

/** The steps that lead to the list, the most reliable first. Never empty. */
export function listSteps(survey: Survey, seen: string): Step[] {
  const proof = { seen, evidence: 'saved page' };
  const steps: Step[] = [];
  const system = survey.systems.find(({ lists }) => lists.length > 0);
  if (system !== undefined) steps.push({ from: 'platform', name: system.name, ...proof });
  const [list] = survey.lists;
  if (list?.selector != null) steps.push({ from: 'css', selector: list.selector, ...proof });
  if (isUnderHeading(survey, list))
    steps.push({ from: 'heading', within: list?.within ?? 'body', section: 'list', ...proof });
  if (survey.data.hasIngredients)
    steps.push({ from: 'structured-data', field: 'ingredients', seen, evidence: 'saved page' });
  if (steps.length === 0)
    steps.push({ from: 'heading', within: 'body', section: 'list', seen, evidence: nothingSeen });
  return steps;
}

const isUnderHeading = (survey: Survey, list: FoundList | undefined) =>
  list !== undefined && survey.source === 'heading' && !survey.tried.includes('a block like a list');

/** Path segments that shops put before a product's name. */
const marker = /^(?:p|pr|pd|dp|ip|prod|products?|produkte?|produits?|prodotto|producto|shop|item|goods|s)$/i;

/** A pattern for the shop's product addresses, guessed from one: a segment before the name, a number, or an ending. */
export function productPath(path: string): string {
  const parts = path.split('/').filter((part) => part !== '');
  const at = parts.findIndex((part) => marker.test(part));
  if (at >= 0 && at < parts.length - 1)
    return `${at === 0 ? '^' : ''}/${quoted(parts[at] ?? '')}/${at === parts.length - 2 ? '[^/]+/?$' : ''}`;
  if (/\d{4,}[^/]*\.html$/.test(path)) return '\\d{4,}[^/]*\\.html$';
  if (/\d{4,}\/?$/.test(path)) return '\\d{4,}/?$';
  if (path.endsWith('.html')) return '/[^/]+\\.html$';
  return parts.length > 1 ? `^/${quoted(parts[0] ?? '')}/.+` : '^/[^/]+/?$';
}

const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The path with the real product's name and number replaced, if it still matches the pattern. */
export function inventedPath(path: string, product: string): string {
  const parts = decodeURI(path).split('/');
  const named = parts
    .map((part, index) =>
      index >= 1 && (part.match(/[-_]/g)?.length ?? 0) >= 2
        ? part.replace(/^\D+?(?=[-_]?\w*\d[\w-]*(?:\.html)?$|\.html$|$)/u, 'invented-moss-serum')
        : part,
    )
    .join('/')
    .replace(/\d/g, '0');
  const isStillOne = new RegExp(product, 'u').test(named);
  return isStillOne ? named : path.replace(/\d/g, '0');
}

const page = (words: string) =>
  `<!doctype html>\n<html lang="en"><head><title>${invented.title}</title></head>\n<body>\n  <h1>${invented.title}</h1>\n  <h2>Ingredients</h2>\n  <p>${words}</p>\n</body></html>\n`;
const blankPages = { withList: page(invented.list), withoutList: page(invented.noList) };
