import { ands } from '../names/conjunctions';
import { blank } from './lines';

const AND = new RegExp(`\\(\\s*(?:${ands.join('|')}|&)\\s*\\)`, 'giu');

/** "Cetearyl Alcohol (and) Ceteareth-20": makers of blends part their names by a word in brackets. */
export const splitAnds = (text: string): string =>
  text.includes('(') ? text.replace(AND, (mark) => `,${blank(mark.slice(1))}`) : text;
