import { type NoteId, noteSource } from '@/article/notes';
import type { Note, Report } from '@/report/report';
import { devicesIn } from './devices';

/** Notes from other sources that a shopper needs: shown apart, never as the article's word. */
export function notesFor(report: Report): Note[] {
  const strong = (topic: string) =>
    report.findings.find((one) => one.topic === topic && one.weight === 'strong');
  const { kind, contact, title, category } = report.product;
  const ids: NoteId[] = [];
  if (strong('retinoid')) ids.push('retinoid-pregnancy');
  if (strong('aha') && contact !== 'rinse-off' && kind !== 'sunscreen') ids.push('aha-sun');
  if (strong('home-procedure')) {
    const tools = [title, category].flatMap((words) => devicesIn(words).map(({ topic }) => topic));
    if (tools.includes('needling')) ids.push('needling-at-home');
    // Lasers and lamps are neither: we say nothing about them that no source says.
    else if (!tools.includes('laser')) ids.push('peel-at-home');
  }
  return ids.map((id) => ({ id, source: noteSource(id).source }));
}
