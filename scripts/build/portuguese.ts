import { join } from 'node:path';
import { generateChromeMessagesText, parseMessagesFile } from '@wxt-dev/i18n/build';
import { root } from '../setup/root.mjs';

/**
 * The Brazilian words once more for Portugal: in Chrome's list of locales Portuguese has a country, and one that isn't in
 * the list need not be found.
 */
export async function portugueseOfPortugal(): Promise<{ relativeDest: string; contents: string }> {
  const messages = await parseMessagesFile(join(root, 'src', 'locales', 'pt_BR.json'));
  return {
    relativeDest: join('_locales', 'pt_PT', 'messages.json'),
    contents: generateChromeMessagesText(messages),
  };
}
