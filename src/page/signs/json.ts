import { largestRepaired } from '../text/caps';
/**
 * JSON as shops write it. What is strictly JSON is parsed as such; else the slips of templates are repaired once:
 * comment and CDATA wrappers, comments, commas before a closing bracket, raw line breaks within strings.
 * Undefined where it stays broken.
 */
export function parseJson(text: string, reviver?: (key: string, value: unknown) => unknown): unknown {
  const value = strictly(text, reviver);
  return value !== undefined || text.length > largestRepaired ? value : strictly(repaired(text), reviver);
}

function strictly(text: string, reviver?: (key: string, value: unknown) => unknown): unknown {
  try {
    return JSON.parse(text, reviver);
  } catch {
    // Broken data is common, and says nothing about the page.
    return undefined;
  }
}

/** How markup hides a script from readers of another kind. */
const opening = /^\s*(?:(?:\/\/|\/\*)\s*)?(?:<!\[CDATA\[|<!--)(?:\s*\*\/)?/;
const closing = /(?:\/\/|\/\*)?\s?(?:\]\]>|-->)\s?(?:\*\/)?\s?;?$/;
/** Characters that JSON wants escaped within strings. */
const controls = /\p{Cc}/gu;

/** One pass over the text, string by string. */
function repaired(text: string): string {
  const source = text.replace(opening, '').trimEnd().replace(closing, '');
  const parts: string[] = [];
  /** A comma that is written once a value follows it. */
  let comma = '';
  const marks = /"|,|\/\/[^\n]*|\/\*|[^\s",/]+|\//g;
  for (let match = marks.exec(source); match !== null; match = marks.exec(source)) {
    const [mark] = match;
    if (mark === ',') comma = ',';
    else if (mark.startsWith('//')) continue;
    else if (mark === '/*') {
      const end = source.indexOf('*/', match.index + 2);
      if (end === -1) break;
      marks.lastIndex = end + 2;
    } else if (mark === '"') {
      const end = stringEnd(source, match.index);
      parts.push(comma, source.slice(match.index, end).replace(controls, escaped));
      comma = '';
      marks.lastIndex = end;
    } else {
      parts.push(/^[}\]]/.test(mark) ? '' : comma, mark);
      comma = '';
    }
  }
  const whole = parts.join('');
  let end = whole.length;
  while (whole[end - 1] === ';') end--;
  return whole.slice(0, end);
}

const escaped = (control: string): string => JSON.stringify(control).slice(1, -1);

/** The offset behind the quote that closes the string at `start`; the text's end where none does. */
function stringEnd(source: string, start: number): number {
  const ends = /["\\]/g;
  ends.lastIndex = start + 1;
  for (let match = ends.exec(source); match !== null; match = ends.exec(source)) {
    if (match[0] === '"') return match.index + 1;
    ends.lastIndex = match.index + 2;
  }
  return source.length;
}
