import { afterAll, beforeAll, describe } from 'vitest';
import { type Firefox, launchFirefox } from '../../scripts/browser/firefox';
import { access } from './access';
import { demoPages } from './demo-pages';
import { hostile } from './hostile';
import { innerPages } from './inner-pages';
import { picture } from './picture';
import { productPage } from './product-page';
import { week } from './week';

/** One Firefox for all tests: starting it takes longer than most of them. */
let firefox: Firefox;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox?.close());

const running = () => firefox;
describe('one page, from its words to the popup', () => productPage(running));
describe('the demo shop', () => demoPages(running));
describe('lists in shadow roots and frames', () => innerPages(running));
describe('hostile pages', () => hostile(running));
describe('a label in a picture', () => picture(running));
describe('the week', () => week(running));
// Last, because it revokes the access that the others need.
describe('access', () => access(running));
