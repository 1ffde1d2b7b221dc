import en from '@/locales/en.json';

/** The toolbar button's title, in English, for a verdict without variants of its headline. */
export const badgeTitle = (
  verdict: keyof typeof en.verdict,
  headline: string = en.verdict[verdict].headline,
): string => en.badge.verdict.replace('$1', headline);
