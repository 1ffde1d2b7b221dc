/** Shops print the names of a kit's products in any of these. Round brackets gloss the name before them. */
const OPENS = '[［【〔《〈<＜｛「『';
const CLOSES = ']］】〕》〉>＞｝」』';

const escaped = (signs: string): string => signs.replaceAll(/[[\]]/g, '\\$&');
/** The source of an expression for a bracket that may open a product's name. */
export const OPENS_NAME = `[${escaped(OPENS)}]`;
const CLOSING = `[${escaped(CLOSES)}]`;
const NAME = `${OPENS_NAME}\\s{0,9}([^${escaped(OPENS + CLOSES)}]{2,60})${CLOSING}`;

/** "[토너] 정제수", "【化粧水】水", "［クリーム］：水" */
export const NAME_BEFORE = new RegExp(`${NAME}\\s*(?:[:：]\\s*)?['"]?\\s?(?=\\S)`, 'u');
/** "【化粧水】" at the end. */
export const NAME_AT_END = new RegExp(`${NAME}\\s*$`, 'u');
/** "[Cream]", "<증정품>": nothing else. */
export const NAME_ALONE = new RegExp(`^${OPENS_NAME}\\s{0,9}(\\S.*\\S)\\s{0,9}${CLOSING}$`, 'u');
