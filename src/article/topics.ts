import type { Finding, Topic } from '@/report/report';
import type { Stance } from '@/report/stance';
import type { PassageId } from './article';
import type { HowToId } from './how-to';

export interface TopicGuidance {
  stance: Stance;
  /** The passage that a card rests on; null where the article says nothing of the topic. */
  passage: PassageId | null;
  howTo: HowToId | null;
}

/** What the article has to say, topic by topic: a topic without guidance does not compile. */
const guidance = {
  'alcohol-toner': { stance: 'skip', passage: 'alcohol-toners', howTo: null },
  'pore-strip': { stance: 'skip', passage: 'pore-strips', howTo: null },
  steaming: { stance: 'skip', passage: 'steaming', howTo: null },
  'retinoid-with-acid': { stance: 'care', passage: 'exfoliants', howTo: null },
  'home-procedure': { stance: 'care', passage: 'in-office', howTo: null },
  retinoid: { stance: 'works', passage: 'retinoids', howTo: 'retinoid' },
  bha: { stance: 'works', passage: 'bha', howTo: 'exfoliant' },
  aha: { stance: 'works', passage: 'aha', howTo: 'exfoliant' },
  'pore-claim': { stance: 'myth', passage: 'truth', howTo: null },
  // The article warns of alcohol in toners alone, so elsewhere it is told and not judged.
  alcohol: { stance: 'note', passage: null, howTo: null },
} as const satisfies Record<Topic, TopicGuidance>;

const isTopic = (name: string): name is Topic => Object.hasOwn(guidance, name);

/** Every topic, in the order of the table above. */
export const topics: readonly Topic[] = Object.keys(guidance).filter(isTopic);

export const guidanceOf = (topic: Topic): TopicGuidance => guidance[topic];

/** The stance of one finding: a minor one is a note, whatever its topic. */
export const stanceOf = (finding: Pick<Finding, 'topic' | 'weight'>): Stance =>
  finding.weight === 'minor' ? 'note' : guidance[finding.topic].stance;
