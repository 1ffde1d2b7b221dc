import type { Finding } from '@/report/report';
import type { Role } from './shelf';

/**
 * What a judged product is to the week. Only strong findings count, leave-on or rinsed off. An alcohol toner with
 * salicylic acid is an exfoliant, whatever its verdict.
 */
export function roleOf({ findings }: { findings: readonly Pick<Finding, 'topic' | 'weight'>[] }): Role {
  const has = (...topics: Finding['topic'][]) =>
    findings.some(({ topic, weight }) => weight === 'strong' && topics.includes(topic));
  const retinoid = has('retinoid');
  const exfoliant = has('aha', 'bha');
  if (has('retinoid-with-acid') || (retinoid && exfoliant)) return 'both';
  if (retinoid) return 'retinoid';
  return exfoliant ? 'exfoliant' : 'none';
}
