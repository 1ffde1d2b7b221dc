import type { Verdict } from '@/report/report';
import { colours } from './palette';

/**
 * The sign on the badge of the toolbar button: the one that the verdict's shape bears, so that it is told apart
 * without colour and without reading. Where there is nothing to point at there is none.
 */
export const badgeSigns: Partial<Record<Verdict, { text: string; colour: string }>> = {
  skip: { text: '–', colour: colours.skip.light },
  care: { text: '!', colour: colours.care.light },
  works: { text: '✓', colour: colours.works.light },
  myth: { text: '~', colour: colours.myth.light },
  unread: { text: '?', colour: colours.note.light },
};
