/**
 * Every match of a global expression, as `matchAll` finds them. That copies its expression at each call, which takes
 * longer than searching a name. Its own matches are all found before the first is used, up to `most`.
 */
export function matchesOf(
  pattern: RegExp,
  text: string,
  most = Number.POSITIVE_INFINITY,
): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return none;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    if (found.push(match) === most) break;
    if (match[0] === '') pattern.lastIndex += pattern.unicode && isPair(text, match.index) ? 2 : 1;
  }
  return found;
}

const none: readonly RegExpExecArray[] = [];

const isPair = (text: string, at: number): boolean => (text.codePointAt(at) ?? 0) > 0xffff;
