import { foldKey } from '@/text/fold';
import { memoise } from '@/text/memoise';
import { withoutOuterStrength } from '@/text/percent';
import type { CosmeticFunction } from './cosing/functions';
import { lookAlikeByForm } from './look-alike-form';
import { functionsOfPrinted } from './printed-functions';

/**
 * A name as it is printed, with what its text alone tells. Each answer is found when it is first asked for, and kept for
 * every list that prints the name: most names are printed in thousands of them.
 */
export class PrintedName {
  #functions: readonly CosmeticFunction[] | undefined;
  #lookAlike: string | null | undefined;
  #beforeBracket: string | undefined;
  #withoutStrength: string | undefined;

  constructor(readonly text: string) {}

  /** What CosIng says that the ingredient does. */
  get functions(): readonly CosmeticFunction[] {
    this.#functions ??= functionsOfPrinted(this.text);
    return this.#functions;
  }

  /** Why it is not flagged although its form is that of names that are; see `lookAlikeByForm`. */
  get lookAlike(): string | null {
    if (this.#lookAlike === undefined) this.#lookAlike = lookAlikeByForm(this.text);
    return this.#lookAlike;
  }

  /** The key of what stands before its first bracket. */
  get keyBeforeBracket(): string {
    this.#beforeBracket ??= foldKey(this.text.replace(/[([（][\s\S]*/, ''));
    return this.#beforeBracket;
  }

  /** The name without the strength before or behind it. */
  get withoutStrength(): string {
    this.#withoutStrength ??= withoutOuterStrength(this.text);
    return this.#withoutStrength;
  }
}

export const printedName = memoise((text) => new PrintedName(text));
