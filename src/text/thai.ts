const firstLeadingVowel = 0x0e40;
const lastLeadingVowel = 0x0e44;

/**
 * Whether a Thai syllable has begun before `at`: some of its vowels stand before the consonant, so "ปิด" (closes) is
 * written within "เปิด" (opens).
 */
export function isInSyllable(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return before >= firstLeadingVowel && before <= lastLeadingVowel;
}
