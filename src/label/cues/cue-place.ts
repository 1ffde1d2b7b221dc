import type { Span } from '@/text/span';
import { startsWithName } from '../names/starts-with-name';
import type { CueKind } from './cue';
import type { CueGroup } from './cue-groups';
import { type HeadingSigns, headingSigns } from './heading-signs';

/** How many characters around a phrase are looked at. */
const AROUND = 120;
export const LINE_OPENS = /^[\s\p{P}\p{S}]*$/u;
const SENTENCE_OPENS = /(?:^|[.!?。;:：|\]】〕］」])[\s*•·"“([-]*$/;
const CAPITAL = /^(?:\p{Lu}|\p{Lo})/u;
/** A maker's code: some letters, then digits. */
export const CODE = /^[\s:：.#(-]*(?:[A-Z]{0,3}[\s.-]?\d[\w/.-]*|[A-Z]\.[\w/.-]*\d[\w/.-]*)\s*[)\]>]?[\s.]*/i;

/** What is printed around a phrase. */
export interface Place extends HeadingSigns {
  before: string;
  after: string;
  opensLine: boolean;
  opensSentence: boolean;
  fillsLine: boolean;
  /** Several words: they say more than one word does. */
  phrase: boolean;
  capital: boolean;
  /** True in a Drug Facts box, whose headings have lost their colons. */
  boxed: boolean;
}

/** Looks around the phrase at `span` of a line. */
export function placeAt(line: string, phrase: string, { start, end }: Span, boxed: boolean): Place {
  const before = line.slice(Math.max(0, start - AROUND), start);
  const after = line.slice(end, end + 2 * AROUND);
  const opensLine = start < AROUND && LINE_OPENS.test(before);
  const { lead, colon } = headingSigns(phrase, before, after);
  return {
    before,
    after,
    lead,
    colon,
    opensLine,
    opensSentence: opensLine || SENTENCE_OPENS.test(before) || lead > 0,
    fillsLine: after.trim() === '',
    phrase: /\s/.test(phrase),
    capital: CAPITAL.test(line.slice(start, start + 2)),
    boxed,
  };
}

/** "CÁCH DÙNG – DIRECTIONS FOR USE": the heading in another language. */
const SECOND_HEADING = /\p{L}\s?[-–—/|]\s?$/u;

/** A full stop for a colon, and a name behind it. */
const isStopped = ({ after, opensSentence, before }: Place): boolean =>
  (opensSentence || /\d\s?[%％]\)?\s+$/.test(before)) &&
  STOPPED.test(after) &&
  startsWithName(after.replace(STOPPED, '').split(STRENGTH_ENDS, 1)[0] ?? '') === 'surely';
const STOPPED = /^\.\s+(?=\p{Lu})/u;
const STRENGTH_ENDS = /(?<=[%％])/;

/** "New formula (2024): Aqua, …" names a version. */
const isCode = (after: string): boolean => {
  const code = CODE.exec(after);
  return code !== null && !/^\s?[:：]\s?\p{L}/u.test(after.slice(code[0].length));
};

/** What a phrase of a group opens where it stands; null where it is no cue there. */
export function kindAt(group: Exclude<CueGroup, 'madeOf'>, place: Place): CueKind | null {
  const { after, colon, opensLine, opensSentence, fillsLine, phrase, capital, boxed } = place;
  const isHeading = colon > 0 || fillsLine;
  const spaced = phrase && /^\s/.test(after);
  switch (group) {
    case 'mayContain':
    case 'notice':
    case 'section':
    case 'howTo':
      return group;
    case 'ingredients':
      return 'ingredients';
    case 'listWithColon':
      return colon > 0 && opensSentence && startsWithName(after.slice(colon)) ? 'ingredients' : null;
    case 'lowHeading':
      return colon > 0 ? 'low' : null;
    case 'active':
    case 'inactive':
    case 'key':
      // "Water, active: Retinol" says what one name does.
      if (group === 'active' && !opensSentence && !phrase && /[,;，、]\s*$/.test(place.before)) return null;
      // "Active ingredient. Salicylic Acid 2 % Inactive ingredients. Water, …"
      if (phrase && group !== 'key' && isStopped(place)) return group;
      if (isHeading || (spaced && (boxed || group === 'inactive'))) return group;
      return opensLine && spaced ? group : null;
    case 'howToHeading':
      return (colon > 0 && (opensSentence || (phrase && capital))) ||
        (fillsLine && (opensLine || (phrase && SECOND_HEADING.test(place.before)))) ||
        (opensSentence && spaced && capital)
        ? 'howTo'
        : null;
    case 'absent':
      return phrase || opensSentence || (colon > 0 && capital) ? 'absent' : null;
    case 'denial':
      // Short words such as "sans" must open a sentence, or every plant with "sin" in it would end the list.
      return opensSentence && /^(?:\s|[:：])/.test(after) ? 'absent' : null;
    case 'tail':
      return opensSentence || colon > 0 || capital ? 'section' : null;
    case 'tailWithColon':
      return colon > 0 && (opensSentence || capital) ? 'section' : null;
    case 'about':
      return headsFact(place) ? 'key' : null;
    case 'boxed':
      // "Purpose" alone on its line, or as the second column's head, is a heading without a colon.
      if (colon > 0 || boxed) return 'section';
      return fillsLine && (opensLine || capital) ? 'section' : null;
    case 'related':
      return isHeading && opensSentence ? 'section' : null;
    case 'menu':
      return isHeading || opensLine ? 'menu' : null;
    case 'menuWithColon':
      return colon > 0 && opensSentence ? 'menu' : null;
    case 'code':
      return isCode(after) ? 'code' : null;
    case 'phase':
      return colon > 0 || (opensSentence && capital) ? 'phase' : null;
    case 'propellant':
      return colon > 0 ? 'propellant' : null;
  }
}

/** "… Texture: Gel"; "Concentrate for Pores & Uneven Texture:" above a list is a product's name. */
const headsFact = ({ after, colon, opensSentence, capital }: Place): boolean =>
  colon > 0 && (opensSentence || (capital && after.slice(colon).trim() !== ''));
