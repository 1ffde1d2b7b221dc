/** Elements whose text nobody reads as page text: code, drawings, and the insides of form fields. */
export const unread: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE svg math IFRAME OBJECT CANVAS VIDEO AUDIO SELECT DATALIST TEXTAREA HEAD'.split(
    ' ',
  ),
);

/**
 * Elements that start a new line. Decided by name alone: asking for computed styles would force the layout
 * of other people's pages. BUTTON and SUMMARY are here because they are the headings of tabs and accordions.
 */
export const block: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR BUTTON CAPTION DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE ' +
    'FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LABEL LEGEND LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY ' +
    'TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
