import type { Span } from '@/text/span';
import type { Cue } from '../cues/cue';
import type { Piece } from '../names/pieces';

/** What is printed between a token and the one before it. */
export type Boundary = 'start' | 'comma' | 'stop' | 'line' | 'paragraph' | 'cue' | 'note';

/** A stretch of text between two possible boundaries of a name. */
export interface PieceToken extends Span {
  kind: 'piece';
  before: Boundary;
  piece: Piece;
  /** True where it opens a line with a bullet or a hyphen. */
  bullet: boolean;
  /** True within a bulleted sentence that praises an ingredient ("- Aloe, mint and rose: calm the skin."). */
  blurb: boolean;
}

/** A heading or a turn of phrase that says what the pieces behind it are. */
export interface CueToken extends Span {
  kind: 'cue';
  before: Boundary;
  cue: Cue;
}

export type Token = PieceToken | CueToken;

/** Whether a token heads the actives of a drug. */
export const isActiveHeading = (token: Token | undefined): boolean =>
  token?.kind === 'cue' && token.cue.kind === 'active';

/** What a token is read as: a name of the list, free text, a section about something else, or what is not inside. */
export type State = 'name' | 'text' | 'section' | 'absent';

/** "Night Serum INGREDIENTS: 123456 01 - INGREDIENTS: Aqua": a maker's number names nothing. */
export const isCode = (token: Token): boolean =>
  token.kind === 'piece' && token.piece.reads === 'none' && /\d{5}/.test(token.piece.printed);
