import type { Stance } from '@/report/stance';
import type { Sentence } from './article';

interface Section {
  /** Its heading: a key under `article` in the locale files. */
  heading: 'truth' | 'hope' | 'why' | 'plan' | 'clinic' | 'doesNotWork' | 'bottomLine';
  /** Its paragraphs; each is one or more sentences, with the stance that the article takes in it. */
  paragraphs: readonly { sentences: readonly Sentence[]; stance: Stance | null }[];
}

/** The article in full, in our words. */
export const sections: readonly Section[] = [
  { heading: 'truth', paragraphs: [{ sentences: ['truth'], stance: null }] },
  { heading: 'hope', paragraphs: [{ sentences: ['hope'], stance: null }] },
  {
    heading: 'why',
    paragraphs: [
      { sentences: ['whyOil'], stance: null },
      { sentences: ['whyClog'], stance: null },
      { sentences: ['whySlack'], stance: null },
    ],
  },
  {
    heading: 'plan',
    paragraphs: [
      { sentences: ['threeProngs'], stance: null },
      { sentences: ['retinoids', 'retinoidsStart', 'retinoidsAmount'], stance: 'works' },
      { sentences: ['bha'], stance: 'works' },
      { sentences: ['aha'], stance: 'works' },
      { sentences: ['exfoliantsHow', 'separateNights'], stance: 'care' },
    ],
  },
  { heading: 'clinic', paragraphs: [{ sentences: ['inOffice'], stance: 'works' }] },
  {
    heading: 'doesNotWork',
    paragraphs: [
      { sentences: ['poreStrips'], stance: 'skip' },
      { sentences: ['steaming'], stance: 'skip' },
      { sentences: ['alcoholToners'], stance: 'skip' },
    ],
  },
  { heading: 'bottomLine', paragraphs: [{ sentences: ['bottomLine', 'consult'], stance: null }] },
];
