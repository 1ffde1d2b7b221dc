import { anyOf } from '@/text/any-of';
import words from '../words/registry-numbers.json';

/** Sources of expressions for CAS and EC numbers, and for what shops print in front of them. */

/** "CAS", "CAS-Nr.", "n° CAS", "EC number:", "CAS登録番号：" */
export const CALLED = `(?:(?:(?:${anyOf(words.before)})\\.?\\s?)?(?<!\\p{L})(?:${anyOf(words.registers)})(?:[\\s-]?(?:${anyOf(words.behind)}))?(?!\\p{Script=Latin})[.:：#\\s]{0,4})`;

/** "69-72-7", "201-180-5" */
export const NUMBER = '(?<![\\d-])(?:\\d{2,7}-\\d{2}-\\d|\\d{3}-\\d{3}-\\d)(?![\\d-])';
