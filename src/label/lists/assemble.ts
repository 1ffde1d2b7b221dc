import { findStrength } from '@/text/percent';
import type { Span } from '@/text/span';
import type { Cue } from '../cues/cue';
import { MOST_ACTIVES } from '../drugs/active-strengths';
import { isCode, type PieceToken, type State, type Token } from '../path/token';
import { NameAbove } from '../products/name-above';
import { ownLineName } from '../products/own-line-name';
import { addName, type Draft, openDraft, type Part } from './draft';
import { opensTeaser, restarts } from './restart';

/** What a field holds, before its names are read. Spans count in the plain text. */
export interface Assembled {
  drafts: Draft[];
  blurbs: Span[];
  howTo: Span[];
}

/** Gathers the tokens of a field into lists, claims and how-to text, by what each was read as. */
export function assemble(
  text: string,
  tokens: readonly Token[],
  path: readonly State[],
  underHeading: boolean,
): Assembled {
  const gatherer = new Gatherer(text, tokens, path, underHeading);
  for (const index of tokens.keys()) gatherer.take(index);
  return gatherer.result();
}

const hasStrength = ({ piece }: PieceToken): boolean => findStrength(piece.printed) !== null;

class Gatherer {
  private readonly drafts: Draft[] = [];
  private readonly blurbs: Span[] = [];
  private readonly howTo: Span[] = [];
  private draft: Draft | null = null;
  private part: Part = 'entries';
  private low = false;
  private inactive = false;
  private headed: boolean;
  /** The next name opens another list. */
  private fresh = false;
  private readonly above = new NameAbove();
  /** The cue that the text since then belongs to. */
  private section: Cue | null = null;
  /** True while the text goes on from the token before: one claim, not two. */
  private flows = false;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly path: readonly State[],
    underHeading: boolean,
  ) {
    this.headed = underHeading;
  }

  result = (): Assembled => ({ drafts: this.drafts, blurbs: this.blurbs, howTo: this.howTo });

  take(index: number): void {
    const token = this.tokens[index];
    const state = this.path[index];
    if (!token || !state || isCode(token)) return;
    if (token.kind === 'cue') {
      this.takeCue(token.cue);
      this.flows = false;
    } else if (state === 'name' && !this.inMenu(token)) {
      this.takeName(token, index);
      this.flows = false;
    } else this.takeText(token, state === 'name' ? 'section' : state, index);
  }

  /** However many names "Shop by ingredient:" heads, its line is no list. */
  private inMenu({ before }: PieceToken): boolean {
    const goesOn = this.section?.kind === 'menu' && (before === 'cue' || before === 'comma');
    if (!goesOn && this.section?.kind === 'menu') this.section = null;
    return goesOn;
  }

  private takeCue(cue: Cue): void {
    this.section = cue;
    switch (cue.kind) {
      case 'ingredients':
      case 'inactive':
        this.part = 'entries';
        this.low = false;
        this.headed = true;
        this.inactive = cue.kind === 'inactive';
        if (this.hasEntries()) this.fresh = true;
        break;
      case 'active':
        this.part = 'actives';
        this.headed = true;
        if (this.hasEntries()) this.fresh = true;
        break;
      case 'mayContain':
        this.part = 'mayContain';
        break;
      case 'low':
        this.part = 'entries';
        this.low = true;
        break;
      case 'product':
        this.above.name = cue.name ?? null;
        this.part = 'entries';
        this.fresh = true;
        break;
      case 'propellant':
      case 'phase':
        if (this.part !== 'actives') this.part = 'entries';
        break;
      case 'key':
      case 'menu':
      case 'section':
      case 'howTo':
        this.part = 'entries';
        this.headed = false;
        break;
      case 'absent':
      case 'notice':
      case 'code':
        if (this.part === 'mayContain') this.part = 'entries';
        break;
    }
  }

  private takeName(token: PieceToken, index: number): void {
    const { part } = this;
    const product = this.above.name;
    const breaks = token.before === 'line' || token.before === 'paragraph';
    if (part === 'mayContain' && token.before === 'paragraph') this.part = 'entries';
    if (breaks && part === 'entries') this.closeStrengths(token, index);
    const field = { tokens: this.tokens, path: this.path, text: this.text };
    const below = breaks && part === 'entries' && this.hasEntries();
    const teases = below && opensTeaser(field, index, this.draft);
    this.headed &&= !teases;
    const opens = teases || (below && restarts(field, index, this.draft, product));
    if (!this.draft || this.fresh || opens) {
      this.draft = openDraft(product, this.headed, this.inactive);
      this.drafts.push(this.draft);
      this.low = this.low && !opens;
    } else if (product !== null && this.draft.product === null && !this.hasEntries()) {
      this.draft.product = product;
    }
    this.draft.headed ||= this.headed;
    this.fresh = false;
    this.above.close();
    addName(this.draft, token, part, this.low);
  }

  /** "Sulfur 10%" above a list without strengths: these are its actives. */
  private closeStrengths(token: PieceToken, index: number): void {
    const { runs } = this.draft ?? { runs: [] };
    if (runs.length > 1 || (runs[0]?.pieces.length ?? 0) > MOST_ACTIVES) return;
    const pieces = runs.flatMap((run) => run.pieces);
    const next = this.tokens[index + 1];
    if (pieces.length === 0 || hasStrength(token)) return;
    if (next?.kind !== 'piece' || next.before !== 'comma' || !pieces.every(hasStrength)) return;
    for (const run of runs) run.part = 'actives';
  }

  private takeText(token: PieceToken, state: State, index: number): void {
    const starts = token.before === 'line' || token.before === 'paragraph';
    if (starts) this.flows = false;
    if (this.part === 'mayContain') this.part = 'entries';
    if (state === 'text' && (token.before === 'paragraph' || token.before === 'line')) this.section = null;
    const name = state === 'text' ? ownLineName(this.tokens, index) : null;
    if (name) this.above.takeLine(name, token.piece.printed);
    else if (starts) this.above.takeBlurb();
    const into = this.bucket(token, state, index);
    if (!into) return;
    const last = into.at(-1);
    if (this.flows && last) last.end = token.end;
    else into.push({ start: token.start, end: token.end });
    this.flows = true;
  }

  /** Where a text belongs: claims and how-to text are kept; warnings, menus and what is not inside are nothing. */
  private bucket(token: PieceToken, state: State, index: number): Span[] | null {
    const { section } = this;
    if (state === 'section') {
      if (section?.kind === 'howTo') return this.howTo;
      return section?.kind === 'key' ? this.blurbs : null;
    }
    if (state === 'absent') {
      // "No rinse needed." denies no ingredient: it says how to use the product.
      const [cue, next] = [this.tokens[index - 1], this.tokens[index + 1]];
      const alone = token.before === 'cue' && (next?.kind !== 'piece' || next.before !== 'comma');
      if (alone && cue && token.piece.reads !== 'known')
        this.howTo.push({ start: cue.start, end: token.end });
      return null;
    }
    const said = section?.kind === 'notice' || section?.kind === 'code';
    return said && (token.before === 'cue' || token.before === 'comma') ? null : this.blurbs;
  }

  private readonly hasEntries = () => this.draft?.runs.some((run) => run.part === 'entries') ?? false;
}
