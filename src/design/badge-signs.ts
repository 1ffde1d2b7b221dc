import type { Verdict } from '@/report/report';
import { colours } from './palette';

/**
 * The sign on the badge of the toolbar button: the one in the verdict's shape, so that it can be recognised without
 * colour and without reading. There is none if there is nothing to point at.
 */
export const badgeSigns: Partial<Record<Verdict, { text: string; colour: string }>> = {
  skip: { text: '–', colour: colours.skip.light },
  care: { text: '!', colour: colours.care.light },
  works: { text: '✓', colour: colours.works.light },
  myth: { text: '~', colour: colours.myth.light },
  unread: { text: '?', colour: colours.note.light },
};
