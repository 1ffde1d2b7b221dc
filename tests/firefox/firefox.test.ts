import { afterAll, beforeAll, describe } from 'vitest';
import { type Firefox, launchFirefox } from '../../scripts/browser/firefox';
import { access } from './access';
import { demoPages } from './demo-pages';
import { innerPages } from './inner-pages';
import { productPage } from './product-page';

/** One Firefox for all: to start it takes longer than most of the tests. */
let firefox: Firefox;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox?.close());

const running = () => firefox;
describe('one page, from the words to the popup', () => productPage(running));
describe('the demo shop', () => demoPages(running));
describe('what stands apart in a page', () => innerPages(running));
// The last, because it takes away the access that the others have.
describe('access', () => access(running));
