import spellings from './words/korean-spellings.json';

/**
 * Korean names as labels print them beside the official spelling of today: "메칠파라벤" for "메틸파라벤", "살리실릭애시드"
 * for "살리실릭애씨드", "디이소스테아릴말레이트" for "다이아이소스테아릴말레이트".
 */
const rightly = new Map(
  [...Object.entries<string[]>(spellings.anywhere), ...Object.entries<string[]>(spellings.parts)].flatMap(
    ([today, others]) => others.map((other) => [other, today] as const),
  ),
);
const anyOf = (group: Readonly<Record<string, readonly string[]>>) => Object.values(group).flat().join('|');
/** A part is short enough to be within the official spelling of itself: "다이소듐", "아이소프로필". */
const OTHER = new RegExp(
  `${anyOf(spellings.anywhere)}|(?<![${spellings.notBehind.join('')}])(?:${anyOf(spellings.parts)})`,
  'gu',
);
const HAS_HANGUL = /[\uac00-\ud7a3]/;

/** The key in the official spelling of today; the same key where it is. Only for keys that nobody knows as they are. */
export const koreanToday = (key: string): string =>
  HAS_HANGUL.test(key) ? key.replace(OTHER, (other) => rightly.get(other) ?? other) : key;
