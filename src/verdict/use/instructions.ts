import { fold } from '@/text/folded-text';
import { overlap } from '@/text/span';
import type { PatternHit } from '@/text/word-patterns';
import { type Sentence, sentencesOf } from './how-to-sentences';
import { findInstructionWords, type InstructionTag, type Language, type Role } from './instruction-words';
import { readSentence } from './rinses';

/** What a text tells one to do with the product itself. */
export interface Instructions {
  /** Take it off with water. */
  rinse: boolean;
  /** Take it off after it was put on: "massage, then rinse", "rinse after 10 minutes". "Rinse" alone may be of the face. */
  rinseAfterUse: boolean;
  /** Leave it on: "do not rinse", "leave on overnight". */
  leaveOn: boolean;
  /** Wipe it over the face with a cotton pad, or pat it in after cleansing: as toners are used. */
  likeToner: boolean;
  /** Take so many drops of it, and not on a cotton pad: as serums are dosed. */
  inDrops: boolean;
  /** Spray it over pillows, clothes or into the room, and say nothing of the face. */
  onThings: boolean;
}

const NOTHING: Instructions = {
  rinse: false,
  rinseAfterUse: false,
  leaveOn: false,
  likeToner: false,
  inDrops: false,
  onThings: false,
};

/** Longer how-to texts are the page, not the section. */
const longest = 6_000;

/** The text that was read last: kind and contact ask for it in turn, and so does each product of a kit. */
let last: { text: string; read: Instructions } = { text: '', read: NOTHING };

/**
 * Reads a how-to text. Safety sentences are no instructions: what is conditional ("if irritation occurs"), about
 * something else (eyes, hands, the bottle), a patch test, optional, or done before this product is used.
 */
export function readInstructions(text: string): Instructions {
  if (text !== last.text) last = { text, read: readNow(text) };
  return last.read;
}

function readNow(text: string): Instructions {
  const folded = fold(text.slice(0, longest));
  const hits = findInstructionWords(folded);
  const spoken = languageOf(hits);
  if (!spoken) return NOTHING;
  const own = hits
    .filter(({ tag }) => tag.language === spoken)
    .map(({ tag, ...span }) => ({ ...span, tag: tag.role }));
  const sentences = sentencesOf(folded, own);
  const tested = patchTests(sentences);
  const use = sentences.filter((_, index) => !tested[index]);
  const read = use.map((_, index) => readSentence(use, index, spoken));
  const rinse = read.some((one) => one.rinse);
  return {
    rinse,
    rinseAfterUse: read.some(({ putOn }) => putOn),
    leaveOn: read.some(
      ({ leaveOn, notLikeThat, untilLater }, index) =>
        leaveOn ||
        (untilLater && !rinse) ||
        // "Do not rinse with hot water. Rinse off with cool water."
        (notLikeThat && !read.slice(index).some(({ putOn }) => putOn)),
    ),
    likeToner: isLikeToner(use),
    inDrops: !rinse && tell(use, 'drops') && !tell(use, 'pad'),
    onThings: isOnThings(use),
  };
}

const tells = ({ hits }: Sentence, role: Role): boolean => hits.some(({ tag }) => tag === role);
const tell = (sentences: readonly Sentence[], role: Role): boolean =>
  sentences.some((one) => tells(one, role));

/** Wiped over the face with a pad, no single spot with a swab; or patted in, not dry, after cleansing. */
function isLikeToner(sentences: readonly Sentence[]): boolean {
  const patted = ({ hits }: Sentence) =>
    hits.some(
      (hit) => hit.tag === 'pat' && !hits.some((other) => other.tag === 'towelled' && overlap(hit, other)),
    );
  return (
    sentences.some((one) => tells(one, 'pad') && !tells(one, 'swab')) ||
    (sentences.some(patted) && tell(sentences, 'cleansed'))
  );
}

/** "Spray over your pillow", and nothing of the face; "avoid contact with fabrics" tells no use. */
function isOnThings(sentences: readonly Sentence[]): boolean {
  return (
    sentences.some(
      (one) =>
        tells(one, 'surroundings') &&
        tells(one, 'apply') &&
        !tells(one, 'negators') &&
        !tells(one, 'conditions'),
    ) && !tell(sentences, 'face')
  );
}

/** Words of several languages are alike ("no", "on", "se"): the language that the most words belong to is spoken. */
function languageOf(hits: readonly PatternHit<InstructionTag>[]): Language | undefined {
  const counts = new Map<Language, number>();
  for (const { tag, start, end } of hits)
    counts.set(tag.language, (counts.get(tag.language) ?? 0) + (end - start));
  let best: Language | undefined;
  for (const [language, count] of counts) if (!best || count > (counts.get(best) ?? 0)) best = language;
  return best;
}

/** A patch test goes on until the face is spoken of. */
function patchTests(sentences: readonly Sentence[]): boolean[] {
  let testing = false;
  return sentences.map(({ hits }) => {
    if (hits.some(({ tag }) => tag === 'test')) testing = true;
    else if (hits.some(({ tag }) => tag === 'face')) testing = false;
    return testing || hits.some(({ tag }) => tag === 'tried');
  });
}
