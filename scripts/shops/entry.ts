import { platforms, shops } from '@/shops/registry';
import { checkPage, type PageResult } from './in-page';

/** The check with the project's own shop files, for a page to import. */
export const check = (html: string, url: string): PageResult => checkPage(html, url, shops, platforms);
