import { foldAll } from '@/text/fold';
import type { FoldedText } from '@/text/folded-text';
import { overlap } from '@/text/span';
import { isDenied } from '../claims/negation';
import titleWords from '../words/title-words.json';
import { FORMS, tailOf, VARIANT } from './head-noun';
import { type KindEvidence, nounWeight, WEIGHTS } from './kind-evidence';
import type { MarkRole } from './kind-words';
import type { Mark, Noun } from './title-nouns';

/** How a thing looks, which says nothing of what it is for: a gel cleanses where a word beside it says so. */
const TEXTURES: ReadonlySet<string> = new Set(foldAll(titleWords.textures));

/** True of a noun like "gel", "milk" or "oil"; a "moisturizer" or a "night cream" is what it says. */
export const isTexture = ({ word }: Noun): boolean => TEXTURES.has(word);

/** "After cleansing" and "wash-off" tell when and how long, not what for. */
const NOT_OF_USE: ReadonlySet<MarkRole> = new Set(['noRinse', 'rinsedOff']);

/** Words that say that a thing cleanses: "cleansing", "nettoyant"; not the ones of "Post-Cleanse Balm". */
const washMarks = ({ folded }: FoldedText, marks: readonly Mark[]): Mark[] =>
  marks.filter(
    (mark) =>
      mark.tag.role === 'wash' &&
      !isDenied(folded, mark) &&
      !marks.some((other) => NOT_OF_USE.has(other.tag.role) && overlap(other, mark)),
  );

/** "Cleansing Almond Milk", "Deep Cleansing Purifying Gel": what the texture is for, anywhere in its phrase. */
export function washEvidence(
  text: FoldedText,
  nouns: readonly Noun[],
  marks: readonly Mark[],
  picked: Noun,
): KindEvidence[] {
  if (!isTexture(picked)) return [];
  const { folded } = text;
  const tail = tailOf(folded, nouns, marks);
  const isOfPicked = ({ start, end }: Mark) =>
    (start < tail || picked.start > tail || isHeadFirst(picked)) &&
    !VARIANT.test(end <= picked.start ? folded.slice(end, picked.start) : folded.slice(picked.end, start));
  const wash = washMarks(text, marks).find(isOfPicked);
  const mayBeToner = marks.some(
    ({ tag, start, end }) => tag.role === 'likeToner' && start >= picked.start && end <= picked.end,
  );
  const where = 'title' as const;
  if (wash) {
    // A "Foaming Water" may still be filed under toners.
    const weight = nounWeight('cleanser', mayBeToner ? 'soft' : 'firm', '');
    return [{ kind: 'cleanser', weight, where, said: folded.slice(wash.start, wash.end) }];
  }
  // An "Exfoliating Gel" is no moisturizer, an "Exfoliating Night Cream" is one that may scrub, and a lotion may be a toner.
  const exfoliates = marks.find((mark) => mark.tag.role === 'exfoliates' && isOfPicked(mark));
  if (!exfoliates || mayBeToner || picked.kind !== 'moisturizer') return [];
  const said = folded.slice(exfoliates.start, exfoliates.end);
  const weight = FORMS.has(picked.word) ? WEIGHTS.title.exfoliating : WEIGHTS.title.beside;
  return [{ kind: 'peel', weight, where, said }];
}

/** "Lip Scrubby", "Morning Cleanse": the word for washing is the noun where there is no other. */
export function washingNoun(text: FoldedText, marks: readonly Mark[]): Noun | undefined {
  const [wash] = washMarks(text, marks);
  if (!wash) return undefined;
  const { start, end, tag } = wash;
  const word = text.folded.slice(start, end);
  return { kind: 'cleanser', strength: 'soft', languages: [tag.language], start, end, word };
}

const isHeadFirst = ({ languages }: Noun): boolean => languages.some(({ head }) => head === 'first');
