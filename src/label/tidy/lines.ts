/** `change` done to each line of a text. Nearly always nothing changes: then it is the same text. */
export function mapLines(text: string, change: (line: string) => string): string {
  if (!text.includes('\n')) return change(text);
  const lines = text.split('\n');
  const changed = lines.map((line) => (line === '' ? line : change(line)));
  return changed.every((line, index) => line === lines[index]) ? text : changed.join('\n');
}

/** As many spaces as `text` has characters. */
export const blank = (text: string): string => ' '.repeat(text.length);
