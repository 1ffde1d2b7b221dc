/**
 * Elements whose text nobody reads as page text: code, drawings, and the insides of form fields. Local names,
 * which are in lower case in HTML and XHTML alike.
 */
export const unread: ReadonlySet<string> = new Set(
  'script style noscript template svg math iframe object canvas video audio select datalist textarea head'.split(
    ' ',
  ),
);

/**
 * Elements that start a new line. Decided by name alone: asking for computed styles would force the layout
 * of other people's pages. Buttons and summaries are here because they are the headings of tabs and accordions.
 */
export const block: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body br button caption dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr label legend li main menu nav ol p pre search section summary ' +
    'table tbody td tfoot th thead tr ul'
  ).split(' '),
);
