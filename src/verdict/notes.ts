import type { Note, Report } from './report';

const NEEDLING =
  /needl|roller|derma|aiguille|nadel|aguja|aghi|naald|nakłu|igł|agulha|ニードル|ローラー|ペン|니들|롤러|펜|微针|微針|滚针|滾針/iu;

/** Notes from other sources that a shopper needs: shown apart, never as the article's word. */
export function notesFor(report: Report): Note[] {
  const notes: Note[] = [];
  const strong = (topic: string) =>
    report.findings.find((one) => one.topic === topic && one.weight === 'strong');
  const { kind, contact } = report.product;
  if (strong('retinoid')) notes.push({ id: 'retinoid-pregnancy', source: 'EMA 2018' });
  if (strong('aha') && contact !== 'rinse-off' && kind !== 'sunscreen')
    notes.push({ id: 'aha-sun', source: 'FDA 2005' });
  const procedure = strong('home-procedure');
  if (procedure) {
    const needles = procedure.evidence.some((one) => one.percent === null && NEEDLING.test(one.text));
    notes.push(
      needles ? { id: 'needling-at-home', source: 'FDA 2025' } : { id: 'peel-at-home', source: 'FDA 2024' },
    );
  }
  return notes;
}
