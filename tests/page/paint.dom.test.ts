import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Mark, type MarkablePiece, marksOf } from '@/page/mark/marks';
import { createPainter, type Painter } from '@/page/mark/paint';
import type { Finding, Report } from '@/report/report';
import '../../entrypoints/shop.content/marks.css';
import { emptyReport, evidenceIn, explain, findingOf, painted, pieceAt, show } from './made-up';

const inList = { in: 'list', index: 0 } as const;
const names = ['skip', 'care', 'works', 'myth', 'note', 'flash'].map((stance) => `pore-truth-${stance}`);

const reportOf = (...findings: Finding[]): Report => ({ ...emptyReport, findings });

/** Waits until every observer has been told whether an element is in view; in one frame the order is the browser's. */
async function seen(element: Element | null): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await seenBy(element);
}

const seenBy = (element: Element | null): Promise<void> =>
  new Promise((resolve) => {
    const sight = new IntersectionObserver(() => {
      sight.disconnect();
      resolve();
    });
    if (element !== null) sight.observe(element);
  });

function pieceOfPage(): MarkablePiece {
  const piece = pieceAt('.list');
  if (piece === null) throw new Error('the page has no list');
  return piece;
}

const marksFor = (piece: MarkablePiece, ...findings: Finding[]): Mark[] =>
  marksOf(explain(reportOf(...findings)), ({ in: place, index }) =>
    place === 'list' && index === 0 ? piece : undefined,
  );

let painter: Painter;
const paintList = (...make: ((text: string) => Finding)[]) => {
  const piece = pieceOfPage();
  painter = createPainter();
  painter.paint(marksFor(piece, ...make.map((finding) => finding(piece.text))));
};

afterEach(() => {
  painter.clear();
  CSS.highlights.clear();
});

const finding =
  (topic: Finding['topic'], words: string, weight: Finding['weight'] = 'strong') =>
  (text: string): Finding =>
    findingOf(topic, evidenceIn(inList, text, words), weight);

describe('what is painted', () => {
  it('returns after the page cleared the registry, without anyone else’s highlights', () => {
    show('<p class="list">Water, Alcohol Denat.</p>');
    paintList(finding('alcohol-toner', 'Alcohol Denat.'));
    painter.restore();
    CSS.highlights.set('own', new Highlight());
    CSS.highlights.delete('pore-truth-skip');
    painter.restore();
    expect(painted('pore-truth-skip')).toEqual(['Alcohol Denat.']);
    expect([...CSS.highlights.keys()]).toEqual(['own', 'pore-truth-skip']);
    painter.clear();
    painter.restore();
    expect([...CSS.highlights.keys()]).toEqual(['own']);
  });

  it('is each stance under its own name, and exactly the words', () => {
    show('<p class="list">Water, Alcohol Denat., Salicylic Acid, Retinol, Poreless, Alcohol</p>');
    paintList(
      finding('alcohol-toner', 'Alcohol Denat.'),
      finding('bha', 'Salicylic Acid'),
      finding('retinoid-with-acid', 'Retinol'),
      finding('pore-claim', 'Poreless'),
      finding('aha', 'Water', 'minor'),
    );
    expect(names.map(painted)).toEqual([
      ['Alcohol Denat.'],
      ['Retinol'],
      ['Salicylic Acid'],
      ['Poreless'],
      ['Water'],
      [],
    ]);
  });

  it('takes the weightiest stance if two findings rest on the same words, and keeps both', () => {
    show('<p class="list">Water, Retinol, Salicylic Acid</p>');
    paintList(finding('retinoid', 'Retinol'), finding('retinoid-with-acid', 'Retinol'));
    expect(painted('pore-truth-care')).toEqual(['Retinol']);
    expect(painted('pore-truth-works')).toEqual([]);
    expect(painter.marks()[0]?.findings.map(({ topic }) => topic)).toEqual([
      'retinoid-with-acid',
      'retinoid',
    ]);
  });

  it('puts the weightier mark on top', () => {
    show('<p class="list">Water, Alcohol Denat.</p>');
    paintList(finding('alcohol-toner', 'Alcohol Denat.'), finding('alcohol', 'Alcohol'));
    const skip = CSS.highlights.get('pore-truth-skip')?.priority ?? 0;
    expect(skip).toBeGreaterThan(CSS.highlights.get('pore-truth-note')?.priority ?? 0);
  });

  it('follows words through the elements that they are split over', () => {
    show('<p class="list">Water, <b>Alco</b>hol\n   <i>Denat.</i>, Glycerin</p>');
    paintList(finding('alcohol-toner', 'Alcohol Denat.'));
    expect(painted('pore-truth-skip').join('').replace(/\s+/g, ' ')).toMatch(/^Alcohol ?Denat\.$/);
  });

  it('leaves the page as it is', () => {
    const page = show('<p class="list">Water, Alcohol Denat.</p>');
    const before = page.innerHTML;
    paintList(finding('alcohol-toner', 'Alcohol Denat.'));
    expect(page.innerHTML).toBe(before);
  });
});

describe('what is not painted', () => {
  it('is text that changed between reading and painting', () => {
    show('<p class="list">Water, Alcohol Denat.</p>');
    const piece = pieceOfPage();
    const found = finding('alcohol-toner', 'Alcohol Denat.')(piece.text);
    const text = document.querySelector('.list')?.firstChild;
    if (text) text.textContent = 'Aqua,  Glycerin, Urea.....';
    expect(marksFor(piece, found)).toEqual([]);
  });

  it('is evidence whose words differ from the words at its place', () => {
    show('<p class="list">Water, Glycerin, Alcohol Denat.</p>');
    const piece = pieceOfPage();
    const [evidence] = evidenceIn(inList, piece.text, 'Alcohol Denat.');
    const wrong = evidence && { ...evidence, at: { ...inList, start: 0, end: 14 } };
    expect(marksFor(piece, findingOf('alcohol-toner', wrong ? [wrong] : []))).toEqual([]);
  });

  it('is evidence without a place on the page', () => {
    show('<p class="list">Water, Alcohol Denat.</p>');
    const { text } = pieceOfPage();
    const fromData = { text, map: null };
    expect(marksFor(fromData, finding('alcohol-toner', 'Alcohol Denat.')(text))).toEqual([]);
  });
});

describe('marks that the page has overtaken', () => {
  it('are dropped, and only they', () => {
    show('<p class="list"><span>Water, Alcohol Denat., </span><span>Salicylic Acid</span></p>');
    paintList(finding('alcohol-toner', 'Alcohol Denat.'), finding('bha', 'Salicylic Acid'));
    const first = document.querySelector('.list span');
    if (first) first.textContent = 'Water, Glycerin, ';
    expect(painter.restore()).toBe(true);
    expect(painted('pore-truth-skip')).toEqual([]);
    expect(painted('pore-truth-works')).toEqual(['Salicylic Acid']);
  });

  it('are dropped when their element is taken out', () => {
    show('<p class="list">Water, Alcohol Denat.</p>');
    paintList(finding('alcohol-toner', 'Alcohol Denat.'));
    document.querySelector('.list')?.remove();
    painter.restore();
    expect(painter.marks()).toEqual([]);
    expect(CSS.highlights.has('pore-truth-skip')).toBe(false);
  });
});

it('clears only its own highlights', () => {
  show('<p class="list">Water, Alcohol Denat.</p>');
  CSS.highlights.set('the-pages-own', new Highlight(new Range()));
  paintList(finding('alcohol-toner', 'Alcohol Denat.'));
  painter.clear();
  expect([...CSS.highlights.keys()]).toEqual(['the-pages-own']);
});

it('flashes words for a moment', async () => {
  show('<p class="list">Water, Alcohol Denat.</p>');
  paintList(finding('alcohol-toner', 'Alcohol Denat.'));
  painter.flash(painter.marks()[0]?.ranges ?? [], document.querySelector('.list'), 30);
  expect(painted('pore-truth-flash')).toEqual(['Alcohol Denat.']);
  await expect.poll(() => CSS.highlights.has('pore-truth-flash')).toBe(false);
  expect(painted('pore-truth-skip')).toEqual(['Alcohol Denat.']);
});

it('flashes words until they have been in view for a moment', async () => {
  show('<div style="height: 5000px"></div><p class="list">Water, Alcohol Denat.</p>');
  paintList(finding('alcohol-toner', 'Alcohol Denat.'));
  const list = document.querySelector('.list');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    painter.flash(painter.marks()[0]?.ranges ?? [], list, 1_000);
    await seen(list);
    vi.advanceTimersByTime(2_000);
    expect(painted('pore-truth-flash')).toEqual(['Alcohol Denat.']);
    list?.scrollIntoView({ behavior: 'instant' });
    await seen(list);
    vi.advanceTimersByTime(999);
    expect(painted('pore-truth-flash')).toEqual(['Alcohol Denat.']);
    vi.advanceTimersByTime(1);
    expect(CSS.highlights.has('pore-truth-flash')).toBe(false);
  } finally {
    vi.useRealTimers();
  }
});

it('draws a different line for each stance, so that colour is not needed', () => {
  const page = show('<p>Words</p>');
  const lines = names.slice(0, 5).map((name) => {
    const { textDecorationStyle, textDecorationThickness } = getComputedStyle(page, `::highlight(${name})`);
    return `${textDecorationStyle} ${textDecorationThickness}`;
  });
  expect(lines).toEqual(['solid 3px', 'double 1.5px', 'solid 1.5px', 'wavy 1.5px', 'dotted 2px']);
});
