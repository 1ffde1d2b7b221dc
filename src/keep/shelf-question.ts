import { listOf } from '@/report/checks';
import { isNewProduct } from '@/week/product';
import { question } from './question';

/** The products of a page that the person may want on the shelf, until the week page asks about them. */
export const shelfQuestion = question('session:shelf-question', listOf(isNewProduct));
