import { readInstructions } from '../../src/verdict/use/instructions';

/** What instructions say about how long the product stays on. */
export const contact = (text: string) => {
  const { rinse, leaveOn } = readInstructions(text);
  return leaveOn ? 'leave-on' : rinse ? 'rinse-off' : 'nothing';
};

/** The sentences of one language, split at " | ", that say something else than wanted. */
export const wrong = (sentences: string, wanted: string) =>
  sentences
    .split(' | ')
    .map((sentence) => `${contact(sentence)}: ${sentence}`)
    .filter((line) => !line.startsWith(`${wanted}:`));
