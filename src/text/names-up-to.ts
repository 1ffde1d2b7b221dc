const separators = [',', '，', '、', ';', '；', '•', '·', '\n'] as const;

/**
 * The beginning of a list, up to the last separator within `most` characters: half a name would be another name.
 * Empty where nothing separates names.
 */
export function namesUpTo(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most);
  return head.slice(0, Math.max(0, ...separators.map((sign) => head.lastIndexOf(sign))));
}
