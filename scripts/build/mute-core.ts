/**
 * Takes every means of asking a network out of the script around Tesseract's core. It is given all of its bytes and
 * uses none of them, so that this changes nothing, and the built files can be searched for requests without exceptions.
 */
export function muteCore() {
  return {
    name: 'mute-core',
    enforce: 'pre' as const,
    transform: (code: string, id: string): string | null =>
      /\/tesseract\.js-core\/[\w-]+\.js(?:\?|$)/.test(id) ? muted(code) : null,
  };
}

/** What replaces requests, which are refused, and Node's modules, which are never reached. */
const replaced: readonly [RegExp, string][] = [
  [/\bfetch\(/g, 'Promise.reject('],
  [/\bXMLHttpRequest\b/g, 'undefined'],
  [/"object"==typeof process&&process\.versions\?\.node&&"renderer"!=process\.type/g, 'false'],
  [/\brequire\(/g, 'Object('],
];

/** Throws if a version of the core lacks something that is removed here: then this file needs another look. */
export function muted(code: string): string {
  let quiet = code;
  for (const [means, nothing] of replaced) {
    if (quiet.search(means) < 0) throw new Error(`Tesseract's core has no ${means.source} any more.`);
    quiet = quiet.replace(means, nothing);
  }
  return quiet;
}
