import * as z from 'zod/mini';

/** A known message of the linter, and why it is acceptable. */
export const Known = z.object({
  code: z.string(),
  /** The file's name; `*` means the build's hash. */
  file: z.string(),
  times: z.int(),
  why: z.string().check(z.minLength(20)),
});
export type Known = z.infer<typeof Known>;

/** One message of the linter. */
export const Message = z.object({
  _type: z.enum(['error', 'warning', 'notice']),
  code: z.string(),
  message: z.string(),
  file: z.optional(z.string()),
  line: z.optional(z.number()),
  column: z.optional(z.number()),
});
export type Message = z.infer<typeof Message>;

/**
 * Compares the linter's messages with the known ones. Gives a line for every unknown message, and for every known one
 * that appears more or less often than listed.
 */
export function differences(messages: readonly Message[], known: readonly Known[]): string[] {
  const fresh = messages.filter((message) => !known.some((each) => covers(each, message)));
  const miscounted = known
    .map((each) => ({ ...each, seen: messages.filter((message) => covers(each, message)).length }))
    .filter(({ seen, times }) => seen !== times);
  return [
    ...fresh.map(
      ({ _type, code, message, file = '', line = 0, column = 0 }) =>
        `${_type} ${code} in ${file}:${line}:${column}: ${message}`,
    ),
    ...miscounted.map(
      ({ code, file, times, seen }) => `${code} in ${file}: known ${times} times, seen ${seen} times`,
    ),
  ];
}

const covers = ({ code, file }: Known, message: Message): boolean => {
  const [start = '', end = ''] = file.split('*');
  const name = message.file ?? '';
  const isFile = file.includes('*') ? name.startsWith(start) && name.endsWith(end) : name === file;
  return message.code === code && isFile;
};
