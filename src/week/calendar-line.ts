/** Lines of an iCalendar file: RFC 5545, 3.1 (folding) and 3.3.11 (text). */

/** In octets, without the line break. */
const longestLine = 75;

/** A property with a value that is written as is, or with a text that may contain anything. */
export function property(name: string, value: string | { readonly text: string }): string {
  return folded(`${name}:${typeof value === 'string' ? value : escaped(value.text)}`);
}

/** A text value: control characters have no place in one, and line breaks and separators are escaped. */
function escaped(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be written.
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
      .replace(/[\\;,]/g, '\\$&')
      .replaceAll('\n', '\\n')
  );
}

/** Breaks a line that is too long, and never within a character. Each further line begins with a space. */
function folded(line: string): string {
  const lines = [''];
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > longestLine) {
      lines.push(' ');
      octets = 1;
    }
    lines.push(`${lines.pop() ?? ''}${character}`);
    octets += size;
  }
  return `${lines.join('\r\n')}\r\n`;
}

/** How long a character is in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
