/**
 * The colours and faces of what stands on a page, the popup's own (src/ui/tokens.css); they are given to
 * `selector` within a shadow root, because a page's own custom properties would reach through its host. So would
 * its direction, which `all` leaves out: every language of ours runs from left to right.
 */
export const tokens = (selector: string): string => `
${selector} {
  --paper: #FBF8F3; --ink: #1F2428; --soft: #4F5862; --line: #DDD5C8; --edge: #8B857A; --shade: rgb(0 0 0 / 18%);
  --skip: #A8321F; --care: #8A5A00; --works: #1E6B4F; --myth: #6C3C8C; --note: #5B6470; --clear: #3A3F45;
  --serif: ui-serif, "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, "Liberation Serif", serif;
  color-scheme: light; font: 13px/1.45 -apple-system, "Segoe UI", Cantarell, Ubuntu, Roboto, "Noto Sans", "Liberation Sans", system-ui, sans-serif;
  font-variant-numeric: tabular-nums; direction: ltr; text-align: start; overflow-wrap: anywhere;
}
@media (prefers-color-scheme: dark) {
  ${selector} {
    --paper: #17191C; --ink: #ECE9E4; --soft: #A9B1BA; --line: #33373C; --edge: #737B84; --shade: rgb(0 0 0 / 60%);
    --skip: #FF8A73; --care: #F2B84B; --works: #6FCFA7; --myth: #C99BE3; --note: #9AA3AE; --clear: #C9CED4;
    color-scheme: dark;
  }
}`;
