import type { Meaning } from '@/lexicon/lookup';
import type { PrintedName } from '@/lexicon/printed-name';
import type { Span } from '@/text/span';

/** A flagged name inside an entry that is itself something else or a mixture, with its own strength. */
export interface CarriedName {
  /** As printed within the entry. */
  text: string;
  /** Where it is in the entry's text; -1 if unknown. */
  start: number;
  meaning: Meaning & { is: 'flag' };
  /** Printed strength in percent; null where none is printed beside this name. */
  percent: number | null;
  /** True where `percent` is printed as an upper limit. */
  below: boolean;
}

/** A name inside a mixture that looks like a flagged one, and why it isn't one. */
export interface Alike {
  text: string;
  why: string;
}

/** One printed name of a list. */
export interface Entry {
  /** As printed, without footnote marks and closing punctuation. */
  text: string;
  /** The same, with what it tells by itself. */
  printed: PrintedName;
  /** Where it is in the raw text. */
  span: Span;
  /** Printed strength in percent (other units converted); null where none is printed. */
  percent: number | null;
  /** True where `percent` is printed as an upper limit ("< 0.1 %"): the real strength is lower. */
  below: boolean;
  /** What the lexicon knows about the whole name; undefined if it isn't in the lexicon. */
  meaning: Meaning | undefined;
  /** Flagged names inside it that matter at this place ("Hamamelis Water (…, Alcohol)", "AHA Complex (…)"). */
  carried: readonly CarriedName[];
  /** Look-alikes inside it, where it is a mixture. */
  alike: readonly Alike[];
  /** True where the meaning was found by correcting one slip of spelling. */
  repaired: boolean;
  /** Known, or of the form of an ingredient name. */
  understood: boolean;
}
