import { bugs } from '@/../package.json';

/**
 * The address of one of the project's issue forms (`.github/ISSUE_TEMPLATE`), from `bugs` in package.json; null while
 * that is a placeholder. Names under `.invalid` never exist (RFC 2606).
 */
export function issueForm(template: 'wrong-verdict' | 'broken-shop', url: string = bugs.url): string | null {
  if (!URL.canParse(url) || new URL(url).hostname.endsWith('.invalid')) return null;
  return `${url.replace(/\/$/, '')}/new?template=${template}.yml`;
}
