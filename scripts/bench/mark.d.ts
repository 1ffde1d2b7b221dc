/** What the bench asks of mark.js, which brings no types of its own. */
declare module 'mark.js' {
  interface Options {
    separateWordSearch?: boolean;
    diacritics?: boolean;
    exclude?: string[];
  }
  export default class Mark {
    constructor(context: HTMLElement);
    mark(words: string[], options?: Options): void;
    unmark(): void;
  }
}
