import { text } from '@/report/checks';
import { question } from './question';

/** The site whose seal the person wants to hide, until the options page asks about it. */
export const sealQuestion = question('session:seal-question', text);
