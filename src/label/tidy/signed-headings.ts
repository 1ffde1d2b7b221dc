import { isGift, isMain, namesProduct } from '../products/list-name';

/** "▶Toner◀", "★크림★", "◆化粧水◆": a few words between two such signs. */
const BETWEEN_SIGNS = /[■□◆◇▶▷►●○★☆◈♥♡◎]\s?([^■□◆◇▶▷►●○★☆◈♥♡◎◀◁◄,;、，\n]{2,40}?)\s?[■□◆◇◀◁◄●○★☆◈♥♡◎]/gu;

/** Puts the names of a kit's products that signs enclose in brackets. The text keeps its length. */
export const bracketSigned = (text: string): string =>
  text.replace(BETWEEN_SIGNS, (heading, name: string) =>
    namesProduct(name) || isMain(name) || isGift(name) ? `[${heading.slice(1, -1)}]` : heading,
  );
