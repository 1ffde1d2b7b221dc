/** Shops print the names of a kit's products in any of these. Round brackets gloss the name before them. */
const OPENS = '[［【〔《〈<＜｛「『';
const CLOSES = ']］】〕》〉>＞｝」』';

const within = (signs: string): string => `[${signs.replaceAll(/[[\]]/g, '\\$&')}]`;
const NONE = `[^${(OPENS + CLOSES).replaceAll(/[[\]]/g, '\\$&')}]`;
const NAME = `${within(OPENS)}\\s{0,9}(${NONE}{2,60})${within(CLOSES)}`;

/** True for a text with a bracket that may hold a product's name. */
export const OPENS_NAME = within(OPENS);
/** "[토너] 정제수", "【化粧水】水", "［クリーム］：水" */
export const NAME_BEFORE = new RegExp(`${NAME}\\s*(?:[:：]\\s*)?['"]?\\s?(?=\\S)`, 'u');
/** "【化粧水】" at the end. */
export const NAME_AT_END = new RegExp(`${NAME}\\s*$`, 'u');
/** "[Cream]", "<증정품>": nothing else. */
export const NAME_ALONE = new RegExp(`^${within(OPENS)}\\s{0,9}(\\S.*\\S)\\s{0,9}${within(CLOSES)}$`, 'u');
