import { stanceOf } from '../../src/article/topics';
import { flashHighlight, highlightOf } from '../../src/design/highlight-names';
import type { Report } from '../../src/report/report';
import type { Painted } from './painted';

/** The words marked on a page, under each topic that they are evidence for. */
export type MarksByTopic = Record<string, string[]>;

/** A mark that spans several text nodes is painted as several ranges. */
const mostPieces = 8;

/**
 * Groups painted words by the topics that they are evidence for. Words that support several topics are painted once
 * and listed under each; words that no finding accounts for are listed under "stray".
 */
export function marksByTopic(report: Report, painted: Painted): MarksByTopic {
  const marks: MarksByTopic = {};
  for (const [highlight, pieces] of Object.entries(painted)) {
    if (highlight === flashHighlight) continue;
    for (let at = 0; at < pieces.length; ) {
      const { topics, text, length } = markAt(report, highlight, pieces.slice(at, at + mostPieces));
      for (const topic of topics) {
        marks[topic] ??= [];
        marks[topic].push(text);
      }
      at += length;
    }
  }
  return marks;
}

/** The longest run of painted ranges that together are a finding's evidence. */
function markAt(report: Report, highlight: string, pieces: string[]) {
  for (let length = pieces.length; length > 0; length -= 1) {
    const text = plain(pieces.slice(0, length).join(''));
    const owners = report.findings.filter((f) => f.evidence.some((e) => letters(e.text) === letters(text)));
    // Words are painted in the stance that outranks the others.
    if (owners.some((finding) => highlightOf(stanceOf(finding)) === highlight))
      return { topics: new Set(owners.map((finding) => finding.topic)), text, length };
  }
  return { topics: new Set(['stray']), text: plain(pieces[0] ?? ''), length: 1 };
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
