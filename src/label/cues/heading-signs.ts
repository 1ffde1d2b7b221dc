/** How many characters the signs around a heading's words have. */
export interface HeadingSigns {
  /** Its bracket or bullet before the words. */
  lead: number;
  /** Its closing bracket and colon; 0 if nothing says that the words are a heading. */
  colon: number;
}

/** "Active (Sunscreen):", "Ingredients [INCI] :", "**Ingredients**:", "Ingr.:" */
const END = /^[*_.]{0,3}(?:\s?[([][^()[\]\n]{0,40}[)\]])?\s?[:：】〕］」][*_]{0,3}\s*/;
/** "【使用方法】": a bracket of its own opens a heading anywhere. */
const BRACKET = /[【〔［「]\s?$/;

/**
 * Scripts without spaces print headings in more brackets, behind bullets, and before dots or a slash: "<有効成分>", "■成分",
 * "成分…水", "成分／水". Round and square brackets stand apart: "サリチル酸（有効成分）" explains a name.
 */
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u;
const MORE_BRACKETS = /[《〈『＜<]\s?$|(?<![^\s。])[（([]\s?$/;
const MORE_BRACKETS_END = /^\s?[)\]）》〉』＞>][\s:：]*/;
const BULLET = /[■□●◆◇▼★]\s?$/;
const BULLET_END = /^[\s■□●◆◇▼★:：]+/;
const DOTS_OR_SLASH = /^\s?(?:[…‥]{1,4}|[／/])\s*/;

const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;

/** The signs around the words of a heading, if they are one. `before` and `after` are what stands around them. */
export function headingSigns(words: string, before: string, after: string): HeadingSigns {
  const plain = { lead: lengthOf(BRACKET, before), colon: lengthOf(END, after) };
  if (!SPACELESS.test(words)) return plain;
  for (const [opens, ends] of [
    [MORE_BRACKETS, MORE_BRACKETS_END],
    [BULLET, BULLET_END],
  ] as const) {
    const signs = { lead: lengthOf(opens, before), colon: lengthOf(ends, after) };
    if (signs.lead > 0 && signs.colon > 0) return signs;
  }
  return plain.colon > 0 ? plain : { ...plain, colon: lengthOf(DOTS_OR_SLASH, after) };
}
