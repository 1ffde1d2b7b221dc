import { stanceOf } from '../../src/article/topics';
import { flashHighlight, highlightOf } from '../../src/design/highlight-names';
import type { Report } from '../../src/report/report';
import type { Painted } from './painted';

/** The words that are marked on a page, under each topic that they are evidence of. */
export type MarksByTopic = Record<string, string[]>;

/** A mark that crosses from one text node into the next is painted in pieces. */
const mostPieces = 8;

/**
 * Sorts what is painted under the topics whose evidence it is. Words that several topics rest on are
 * painted once and stand under each of them; a mark that no finding accounts for stands under "stray".
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

/** The longest run of pieces that together are some finding's evidence. */
function markAt(report: Report, highlight: string, pieces: string[]) {
  for (let length = pieces.length; length > 0; length -= 1) {
    const text = plain(pieces.slice(0, length).join(''));
    const owners = report.findings.filter((f) => f.evidence.some((e) => letters(e.text) === letters(text)));
    // Painted in the stance of the gravest finding that rests on the words.
    if (owners.some((finding) => highlightOf(stanceOf(finding)) === highlight))
      return { topics: new Set(owners.map((finding) => finding.topic)), text, length };
  }
  return { topics: new Set(['stray']), text: plain(pieces[0] ?? ''), length: 1 };
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
