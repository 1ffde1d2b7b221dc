import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { createPainter } from '@/page/mark/paint';
import type { Reading } from '@/page/product/reading';
import { readSelection } from '@/page/product/selection';
import { rememberingTitles } from '@/page/session/outcome';
import { beginLife } from '@/page/session/script-life';
import { createSession, type Session, type SessionEffects, type Wishes } from '@/page/session/session';
import type { Steps } from '@/page/text/steps';
import type { Topic } from '@/report/report';
import type { TabState } from '@/report/tab-state';
import { painted, pieceAt, readMadeUpPage, show, wordJudge } from './made-up';

/** Quick, and patient for as long as a test may take. */
const pace = { quickest: 5, slowest: 20, patience: 60_000, afterClick: 60_000, leftovers: 60_000 };

let ended: AbortController;
let said: TabState[];

beforeEach(() => {
  ended = new AbortController();
  said = [];
});
afterEach(() => {
  ended.abort();
  document.getSelection()?.removeAllRanges();
});

function effectsOf(changes: Partial<SessionEffects> = {}): SessionEffects {
  return {
    document,
    read: readMadeUpPage,
    chosen: () => '',
    readSelection: () => readSelection(document),
    judge: wordJudge,
    send: async (state) => {
      said.push(state);
    },
    left: async () => {},
    painter: createPainter(),
    marksChanged: () => {},
    told: () => {},
    wishes: () => ({ marks: true, isShown: () => true, off: false }),
    pace,
    ...changes,
  };
}

const sessionOf = (changes?: Partial<SessionEffects>): Session =>
  createSession(effectsOf(changes), ended.signal);

const skipped = () => painted('pore-truth-skip');
const verdicts = () => said.map((state) => (state.state === 'read' ? state.report.verdict : state.state));
const element = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (found === null) throw new Error(`the page has no ${selector}`);
  return found;
};

const toner =
  '<h1 id="title">Calm Water</h1><main><p class="list">Water, Alcohol Denat., Glycerin</p></main>';

describe('a view', () => {
  it('is read, marked and told once', () => {
    show(toner);
    sessionOf().open();
    expect(skipped()).toEqual(['Alcohol Denat.']);
    expect(said).toMatchObject([{ state: 'read', page: 'product', marks: 1, report: { verdict: 'skip' } }]);
  });

  it('notes how long each step took', () => {
    performance.clearMeasures();
    show(toner);
    sessionOf().open();
    expect(performance.getEntriesByType('measure').map(({ name }) => name)).toEqual([
      'pore-truth:locate',
      'pore-truth:judge',
      'pore-truth:paint',
    ]);
  });

  it('is read again when its list comes late', async () => {
    show('<h1 id="title">Calm Water</h1>');
    sessionOf().open();
    expect(verdicts()).toEqual(['unread']);
    document.body.insertAdjacentHTML('beforeend', '<p class="list">Water, Alcohol Denat.</p>');
    await expect.poll(verdicts).toEqual(['unread', 'skip']);
    expect(skipped()).toEqual(['Alcohol Denat.']);
  });

  it('is read again when its list comes late in a shadow tree or a frame', async () => {
    show('<h1 id="title">Calm Water</h1><moss-panel></moss-panel><iframe></iframe>');
    const root = element('moss-panel').attachShadow({ mode: 'open' });
    const read = vi.fn(readMadeUpPage);
    sessionOf({ read }).open();
    root.append('Water');
    await expect.poll(() => read.mock.calls.length).toBe(2);
    document.querySelector('iframe')?.contentDocument?.body.append('Water');
    await expect.poll(() => read.mock.calls.length).toBe(3);
  });

  it('is read again after a click, once patience has run out', async () => {
    show('<h1 id="title">Calm Water</h1><button>Ingredients</button>');
    sessionOf({ pace: { ...pace, patience: 0 } }).open();
    element('button').addEventListener('click', () =>
      document.body.insertAdjacentHTML('beforeend', '<p class="list">Water, Alcohol Denat.</p>'),
    );
    element('button').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await expect.poll(verdicts).toEqual(['unread', 'skip']);
  });

  it('is read again when another size or shade brings another list', async () => {
    show(toner);
    sessionOf().open();
    element('.list').textContent = 'Water, Glycerin';
    await expect.poll(verdicts).toEqual(['skip', 'clear']);
    expect(skipped()).toEqual([]);
  });

  it('loses its marks when its words are taken out', async () => {
    show(toner);
    sessionOf().open();
    element('main').remove();
    await expect.poll(verdicts).toEqual(['skip', 'unread']);
    expect(skipped()).toEqual([]);
  });

  it('is left in peace by changes that are not about it', async () => {
    show(toner);
    const read = vi.fn(readMadeUpPage);
    sessionOf({ read }).open();
    document.body.append('an advertisement');
    element('.list').append(', Urea');
    await expect.poll(() => skipped().length && read.mock.calls.length).toBe(2);
  });
});

describe('a page that takes long to read', () => {
  /** Reads it, but only after the page had its turn, in which something happens. */
  const slowly = (happens: (turn: number) => void) =>
    function* (): Steps<Reading> {
      const reading = yield* readMadeUpPage();
      for (let turn = 0; turn < 3; turn++) {
        queueMicrotask(() => happens(turn));
        const until = performance.now() + 10;
        while (performance.now() < until);
        yield;
      }
      return reading;
    };

  it('has its turns meanwhile, and is told once it is read', async () => {
    show(toner);
    const turns: number[] = [];
    sessionOf({ read: slowly((turn) => turns.push(turn)) }).open();
    expect(said).toEqual([]);
    await expect.poll(verdicts).toEqual(['skip']);
    expect(turns).toEqual([0, 1, 2]);
    expect(skipped()).toEqual(['Alcohol Denat.']);
  });

  it('is read again for words that came in one of them, and waits for no others', async () => {
    show('<h1 id="title">Calm Water</h1>');
    const list = '<p class="list">Water, Alcohol Denat.</p>';
    const comes = (turn: number) => {
      if (turn === 1 && document.querySelector('.list') === null)
        document.body.insertAdjacentHTML('beforeend', list);
    };
    sessionOf({ read: slowly(comes) }).open();
    await expect.poll(verdicts).toEqual(['unread', 'skip']);
  });

  it('says nothing of a view that was left in one of them', async () => {
    show(toner);
    const read = vi.fn(slowly((turn) => turn === 1 && ended.abort()));
    sessionOf({ read }).open();
    await expect.poll(() => ended.signal.aborted).toBe(true);
    // Another one takes as long, and is the only one that says something.
    const later = new AbortController();
    createSession(effectsOf({ read: slowly(() => {}) }), later.signal).open();
    await expect.poll(verdicts).toEqual(['skip']);
    later.abort();
    expect(read).toHaveBeenCalledOnce();
  });

  it('tells whoever asks for another look what came of it', async () => {
    show(toner);
    const session = sessionOf({ read: slowly(() => {}) });
    expect(await session.recheck()).toMatchObject({ state: 'read', marks: 1 });
  });

  it('tells what went wrong in a later turn', async () => {
    show(toner);
    const broken = (turn: number) => turn === 1 && document.body.replaceChildren();
    const read = function* (): Steps<Reading> {
      yield* slowly(broken)();
      throw new Error(`the page was empty: ${document.body.childElementCount === 0}`);
    };
    sessionOf({ read }).open();
    await expect.poll(() => said.at(-1)).toMatchObject({ state: 'failed', what: 'the page was empty: true' });
  });
});

describe('another shade or size', () => {
  const panels = `<h1 id="title">Calm Water</h1><select><option>oily<option>dry</select>
    <p class="list">Water, Alcohol Denat., Glycerin</p><p class="spare">Water, Glycerin</p>`;
  const select = (): HTMLSelectElement => {
    const found = element('select');
    if (!(found instanceof HTMLSelectElement)) throw new Error('no select');
    return found;
  };
  const chosen = () => select().value;
  /** As the shop's script would: the words stay where they are, another panel counts. */
  const swap = () => {
    element('.list').className = 'old';
    element('.spare').className = 'list';
  };
  const choose = () => {
    select().value = 'dry';
    select().dispatchEvent(new Event('change', { bubbles: true }));
  };

  it('is judged when it is chosen, though no word of the page changes', async () => {
    show(panels);
    sessionOf({ chosen }).open();
    expect(verdicts()).toEqual(['skip']);
    choose();
    swap();
    await expect.poll(verdicts).toEqual(['skip', 'clear']);
    expect(skipped()).toEqual([]);
  });

  it('is judged when its list comes only later', async () => {
    show(panels.replace('<p class="spare">Water, Glycerin</p>', ''));
    const read = vi.fn(readMadeUpPage);
    sessionOf({ chosen, read }).open();
    choose();
    await expect.poll(() => read.mock.calls.length).toBeGreaterThan(1);
    document.body.insertAdjacentHTML('beforeend', '<p class="spare">Water, Glycerin</p>');
    swap();
    await expect.poll(verdicts).toEqual(['skip', 'clear']);
  });

  it('costs nothing while nothing is chosen', async () => {
    show(panels);
    const read = vi.fn(readMadeUpPage);
    const asked = vi.fn(chosen);
    sessionOf({ chosen: asked, read }).open();
    for (let click = 0; click < 3; click++) {
      const before = asked.mock.calls.length;
      document.body.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await expect.poll(() => asked.mock.calls.length).toBeGreaterThan(before);
    }
    expect(read).toHaveBeenCalledOnce();
  });
});

describe('the next view', () => {
  it('shows neither mark nor verdict of the one before, also while its words still stand', async () => {
    show(toner);
    const left = vi.fn(async () => {});
    const session = sessionOf({ left });
    session.open();
    session.open();
    expect(skipped()).toEqual([]);
    expect(left).toHaveBeenCalledTimes(1);
    expect(verdicts()).toEqual(['skip']);
    show('<h1 id="title">Retinol Night</h1><p class="list">Water, Glycerin</p>');
    await expect.poll(verdicts).toEqual(['skip', 'skip']);
    expect(said.at(-1)).toMatchObject({ report: { product: { title: 'Retinol Night' } } });
    expect(painted('pore-truth-works')).toEqual(['Retinol']);
  });

  it('is believed in the end, where two views have the same words', async () => {
    show(toner);
    const session = sessionOf({ pace: { ...pace, leftovers: 30 } });
    session.open();
    session.open();
    await expect.poll(verdicts).toEqual(['skip', 'skip']);
    expect(skipped()).toEqual(['Alcohol Denat.']);
  });
});

describe('the end', () => {
  it('takes the marks along and says nothing more', () => {
    show(toner);
    const session = sessionOf();
    session.open();
    ended.abort();
    expect(skipped()).toEqual([]);
    session.recheck();
    expect(skipped()).toEqual([]);
    expect(verdicts()).toEqual(['skip']);
  });

  it('of a first script comes with a second one in the same page', () => {
    show(toner);
    const start = () => {
      const { signal } = beginLife();
      createSession(effectsOf(), signal).open();
      return signal;
    };
    const first = start();
    const second = start();
    expect([first.aborted, second.aborted]).toEqual([true, false]);
    expect(skipped()).toEqual(['Alcohol Denat.']);
    beginLife();
    expect(skipped()).toEqual([]);
  });

  it('of a script comes with that of its extension, and is noticed when it is asked', () => {
    show(toner);
    const { signal, goesOn } = beginLife();
    createSession(effectsOf(), signal).open();
    expect(goesOn()).toBe(true);
    const { runtime } = browser;
    Object.assign(browser, { runtime: undefined });
    expect(goesOn()).toBe(false);
    Object.assign(browser, { runtime });
    expect(skipped()).toEqual([]);
  });
});

it('without a list tells what was tried, and only then', () => {
  const read = function* (): Steps<Reading> {
    return { ...(yield* readMadeUpPage()), tried: ['pine: css', 'heading: Ingredients'] };
  };
  show('<h1 id="title">Calm Water</h1>');
  const session = sessionOf({ read });
  session.open();
  expect(said.at(-1)).toMatchObject({ tried: ['pine: css', 'heading: Ingredients'] });
  show(toner);
  session.recheck();
  expect(said.at(-1)).not.toHaveProperty('tried');
});

describe('a failing part', () => {
  it.each(['read', 'judge'] as const)('is told, and leaves the page alone: %s', (part) => {
    show(toner);
    const before = document.body.innerHTML;
    const fail = () => {
      throw new Error(`${part} broke`);
    };
    sessionOf({ [part]: fail }).open();
    expect(said).toMatchObject([
      { state: 'failed', what: `${part} broke`, detail: expect.stringContaining('Error') },
    ]);
    expect(skipped()).toEqual([]);
    expect(document.body.innerHTML).toBe(before);
  });

  it('is tried again when the page changes', async () => {
    show(toner);
    const read = vi.fn(readMadeUpPage).mockImplementationOnce(() => {
      throw new Error('not yet');
    });
    sessionOf({ read }).open();
    document.body.append(' ');
    await expect.poll(verdicts).toEqual(['failed', 'skip']);
  });

  it('tells again what did not arrive, and then what is new', async () => {
    show(toner);
    let failures = 2;
    const send = async (state: TabState) => {
      if (failures-- > 0) throw new Error('The message port closed before a response was received.');
      said.push(state);
    };
    sessionOf({ send }).open();
    await expect.poll(verdicts).toEqual(['skip']);
    element('.list').textContent = 'Water, Glycerin';
    await expect.poll(verdicts).toEqual(['skip', 'clear']);
  });

  it('is not the messenger’s: a page whose extension is gone keeps quiet', async () => {
    show(toner);
    const send = vi.fn(() => Promise.reject(new Error('Extension context invalidated.')));
    sessionOf({ send }).open();
    await expect.poll(() => send.mock.results[0]?.type).toBe('return');
    expect(skipped()).toEqual(['Alcohol Denat.']);
  });
});

describe('what the popup asks', () => {
  const at = { in: 'list', index: 0, start: 7, end: 21 } as const;

  it('shows words by scrolling to them and flashing them', () => {
    show(`<div style="height:3000px"></div>${toner}`);
    const session = sessionOf();
    session.open();
    expect(session.show(at)).toBe(true);
    expect(painted('pore-truth-flash')).toEqual(['Alcohol Denat.']);
  });

  it.each(['display:none', 'visibility:hidden', 'height:0;overflow:hidden', 'opacity:0'])(
    'says so where the words are hidden: %s',
    (style) => {
      show(toner);
      element('main').setAttribute('style', style);
      const session = sessionOf();
      session.open();
      expect(skipped()).toEqual(['Alcohol Denat.']);
      expect(session.show(at)).toBe(false);
    },
  );

  it('says so where the words are gone', () => {
    show(toner);
    const session = sessionOf();
    session.open();
    element('main').remove();
    expect(session.show(at)).toBe(false);
  });

  it('reads again, and answers what it tells', () => {
    show('<h1 id="title">Calm Water</h1>');
    const session = sessionOf({ pace: { ...pace, patience: 0 } });
    session.open();
    show(toner);
    expect(session.recheck()).toMatchObject({ state: 'read', marks: 1, report: { verdict: 'skip' } });
    expect(verdicts()).toEqual(['unread', 'skip']);
  });

  it('judges what is selected, with the title of the page, and marks it', () => {
    show('<h1 id="title">Poreless Water</h1><div id="text">Inside: <i>Water, Alcohol</i> Denat., Urea</div>');
    const judge = vi.fn(wordJudge);
    const session = sessionOf({ judge });
    session.open();
    document.getSelection()?.selectAllChildren(element('#text'));
    expect(session.checkSelection(false)?.verdict).toBe('skip');
    expect(judge.mock.lastCall?.[0]).toMatchObject({
      title: 'Poreless Water',
      lists: [{ text: 'Inside: Water, Alcohol Denat., Urea', source: 'selection' }],
    });
    expect(skipped().join('')).toMatch(/^Alcohol ?Denat\.$/);
    expect(verdicts()).toEqual(['skip']);
  });

  it('makes the selection what the tab says, when it is to be kept', () => {
    show('<div id="text">Water, Alcohol Denat.</div>');
    const session = sessionOf();
    session.open();
    document.getSelection()?.selectAllChildren(element('#text'));
    session.checkSelection(true);
    expect(said.at(-1)).toMatchObject({
      state: 'read',
      page: 'other',
      marks: 1,
      report: { verdict: 'skip' },
    });
  });

  it('leaves the page’s own marks alone when another text is selected', () => {
    show(`${toner}<div id="text">Water, Glycerin</div>`);
    const session = sessionOf();
    session.open();
    document.getSelection()?.selectAllChildren(element('#text'));
    expect(session.checkSelection(false)?.verdict).toBe('clear');
    expect(skipped()).toEqual(['Alcohol Denat.']);
  });

  it('finds nothing where nothing is selected', () => {
    show(toner);
    const session = sessionOf();
    session.open();
    expect(session.checkSelection(true)).toBeNull();
  });

  it('reads a selection in a form field', () => {
    show('<textarea>Water, Alcohol Denat.</textarea>');
    const field = element('textarea');
    if (field instanceof HTMLTextAreaElement) {
      field.focus();
      field.select();
    }
    expect(
      sessionOf()
        .checkSelection(false)
        ?.findings.map(({ topic }) => topic),
    ).toEqual(['alcohol-toner']);
  });
});

describe('a listing', () => {
  function* readListing(): Steps<Reading> {
    yield;
    return {
      kind: 'listing',
      url: location.href,
      shop: 'generic',
      titles: [...document.querySelectorAll('li')].map((_, index) => {
        const piece = pieceAt(`li:nth-child(${index + 1})`);
        if (piece === null) throw new Error('a title is empty');
        return piece;
      }),
    };
  }

  beforeEach(() => {
    show('<ul><li>Calm Cream</li><li>Poreless Water</li><li>Poreless Retinol Oil</li></ul>');
  });

  it('is judged and marked title by title', () => {
    sessionOf({ read: readListing }).open();
    expect(said).toMatchObject([{ state: 'listing', marks: 3, items: [{ title: 'Calm Cream' }, {}, {}] }]);
    expect(painted('pore-truth-myth')).toEqual(['Poreless', 'Poreless']);
    expect(painted('pore-truth-works')).toEqual(['Retinol']);
  });

  it('shows the words of the title that is meant', () => {
    const session = sessionOf({ read: readListing });
    session.open();
    session.show({ in: 'title', index: 2, start: 0, end: 8 });
    expect(CSS.highlights.get('pore-truth-flash')?.values().next().value?.startContainer.textContent).toBe(
      'Poreless Retinol Oil',
    );
  });

  it('costs only its new cards as it grows', async () => {
    const judge = vi.fn(wordJudge);
    sessionOf({ read: readListing, judge: rememberingTitles(judge) }).open();
    expect(judge).toHaveBeenCalledTimes(3);
    const cards = Array.from({ length: 200 }, (_, index) => `<li>Retinol Balm ${index}</li>`);
    element('ul').insertAdjacentHTML('beforeend', cards.join(''));
    await expect.poll(() => painted('pore-truth-works').length).toBe(201);
    expect(judge).toHaveBeenCalledTimes(203);
    element('ul').insertAdjacentHTML('beforeend', '<li>Poreless Balm</li>');
    await expect.poll(() => painted('pore-truth-myth').length).toBe(3);
    expect(judge).toHaveBeenCalledTimes(204);
  });

  it('is read on as it grows', async () => {
    sessionOf({ read: readListing }).open();
    element('ul').insertAdjacentHTML('beforeend', '<li>Poreless Balm</li>');
    await expect.poll(() => painted('pore-truth-myth').length).toBe(3);
  });
});

const wishes = (more: Partial<Wishes>): Wishes => ({ marks: true, isShown: () => true, off: false, ...more });

it('paints nothing where no marks are wanted, and again once they are', () => {
  show(toner);
  let marks = false;
  const session = sessionOf({ wishes: () => wishes({ marks }) });
  session.open();
  expect(verdicts()).toEqual(['skip']);
  expect(skipped()).toEqual([]);
  marks = true;
  session.repaint();
  expect(skipped()).toEqual(['Alcohol Denat.']);
});

it('leaves a topic unmarked that the person hides, and its verdict as it is', () => {
  show('<h1 id="title">Poreless Water</h1><p class="list">Water, Alcohol Denat., Glycerin</p>');
  let isShown = (topic: Topic): boolean => topic !== 'alcohol-toner';
  const session = sessionOf({ wishes: () => wishes({ isShown }) });
  session.open();
  expect(verdicts()).toEqual(['skip']);
  expect(skipped()).toEqual([]);
  expect(painted('pore-truth-myth')).toEqual(['Poreless']);
  isShown = () => true;
  session.repaint();
  expect(skipped()).toEqual(['Alcohol Denat.']);
});

it('does not read a shop that is switched off until it is asked to', () => {
  show(toner);
  const read = vi.fn(readMadeUpPage);
  const session = sessionOf({ read, wishes: () => wishes({ off: true }) });
  session.open();
  expect(read).not.toHaveBeenCalled();
  expect(verdicts()).toEqual(['off']);
  session.recheck();
  expect(verdicts()).toEqual(['off', 'skip']);
  expect(skipped()).toEqual(['Alcohol Denat.']);
});

it('tells what stands, for the seal beside the list, and when it stands no more', () => {
  show(toner);
  const told = vi.fn<SessionEffects['told']>();
  const session = sessionOf({ told });
  session.open();
  expect(told.mock.lastCall?.[1]?.verdict).toBe('skip');
  show('');
  session.open();
  expect(told.mock.lastCall?.[1]?.verdict ?? 'unread').toBe('unread');
});
