import { version } from '@/../package.json';
import type { Evidence, Report } from '@/report/report';
import { addressWithoutQuery } from './shop-report';

/** Names of a list beyond this many are counted and not printed. */
const mostNames = 200;

/**
 * A wrong verdict as plain text for the project's issue form, in English like the form: the product, what was found
 * and the lists; `tried` are the steps of a shop's file that found no list where another way did. Addresses end before the "?", because a query may identify the person.
 */
export function wrongVerdictReport(report: Report, tried: readonly string[] = []): string {
  const { page, product, verdict, findings, lists } = report;
  return [
    `Pore Truth ${version}`,
    `Page: ${addressWithoutQuery(page.url)}`,
    `Shop: ${page.shop ?? 'none'}`,
    `Product: ${[product.brand, product.title].filter(Boolean).join(' – ')}`,
    `Category: ${product.category}`,
    `Kind: ${product.kind}, ${product.contact}`,
    `Verdict: ${verdict}`,
    'Findings:',
    ...(findings.length === 0 ? ['- none'] : []),
    ...findings.map(
      ({ topic, weight, evidence }) => `- ${topic} (${weight}): ${evidence.map(inShort).join('; ')}`,
    ),
    ...lists.flatMap(({ source, order, actives, names }) => [
      `List (${source}, ${order}, ${names.length} names):`,
      ...(actives.length === 0 ? [] : [`Active: ${actives.join(', ')}`]),
      names.slice(0, mostNames).join(', ') + (names.length > mostNames ? ', …' : ''),
    ]),
    ...(tried.length === 0 ? [] : ["The shop's file found no list:", ...tried.map((step) => `- ${step}`)]),
    'It should be: ',
  ].join('\n');
}

function inShort({ text, where, place, of, percent }: Evidence): string {
  const at = place === null || of === null ? where : `${where} ${place}/${of}`;
  return `"${text}" (${at}${percent === null ? '' : `, ${percent} %`})`;
}
