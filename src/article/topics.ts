import type { Finding, Topic } from '@/report/report';
import type { Stance } from '@/report/stance';
import type { Sentence } from './article';
import type { HowToId } from './how-to';

export interface TopicGuidance {
  stance: Stance;
  /** The article's sentence that a card is based on; null if the article doesn't mention the topic. */
  says: Sentence | null;
  howTo: HowToId | null;
}

/** What the article has to say, topic by topic: a topic without guidance does not compile. */
const guidance = {
  'alcohol-toner': { stance: 'skip', says: 'alcoholToners', howTo: null },
  'pore-strip': { stance: 'skip', says: 'poreStrips', howTo: null },
  steaming: { stance: 'skip', says: 'steaming', howTo: null },
  'retinoid-with-acid': { stance: 'care', says: 'separateNights', howTo: null },
  'home-procedure': { stance: 'care', says: 'inOffice', howTo: null },
  retinoid: { stance: 'works', says: 'retinoids', howTo: 'retinoid' },
  bha: { stance: 'works', says: 'bha', howTo: 'exfoliant' },
  aha: { stance: 'works', says: 'aha', howTo: 'exfoliant' },
  'pore-claim': { stance: 'myth', says: 'truth', howTo: null },
  // The article only warns about alcohol in toners: elsewhere it is reported and not judged.
  alcohol: { stance: 'note', says: null, howTo: null },
} as const satisfies Record<Topic, TopicGuidance>;

const isTopic = (name: string): name is Topic => Object.hasOwn(guidance, name);

/** Every topic, in the order of the table above. */
export const topics: readonly Topic[] = Object.keys(guidance).filter(isTopic);

export const guidanceOf = (topic: Topic): TopicGuidance => guidance[topic];

/** The stance of one finding: a minor one is a note, whatever its topic. */
export const stanceOf = (finding: Pick<Finding, 'topic' | 'weight'>): Stance =>
  finding.weight === 'minor' ? 'note' : guidance[finding.topic].stance;
