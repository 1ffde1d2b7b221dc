/**
 * Elements whose text is not page text: code, drawings, and the contents of form fields. Local names, which are
 * lower case in HTML and XHTML alike.
 */
export const unread: ReadonlySet<string> = new Set(
  'script style noscript template svg math iframe object canvas video audio select datalist textarea head'.split(
    ' ',
  ),
);

/**
 * Elements that start a new line. Decided by name alone, because reading computed styles would force a layout. Buttons and summaries are here because they are the headings of tabs and accordions.
 */
export const block: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body br button caption dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr label legend li main menu nav ol p pre search section summary ' +
    'table tbody td tfoot th thead tr ul'
  ).split(' '),
);
