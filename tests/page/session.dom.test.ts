import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { browser } from 'wxt/browser';
import { createPainter } from '@/page/mark/paint';
import type { Reading } from '@/page/product/reading';
import { readSelection } from '@/page/product/selection';
import type { Wishes } from '@/page/session/presenter';
import { beginLife } from '@/page/session/script-life';
import { createSession, type Session, type SessionEffects } from '@/page/session/session';
import type { Steps } from '@/page/text/steps';
import type { Explanation } from '@/report/explanation';
import type { PageReading } from '@/report/page-reading';
import { emptyProduct } from '@/report/product';
import type { Topic } from '@/report/report';
import { emptyReport, explain, painted, pieceAt, readMadeUpPage, show, wordJudge } from './made-up';

/** Quick, and patient for as long as a test takes. */
const pace = {
  quickest: 5,
  slowest: 20,
  patience: 60_000,
  afterClick: 60_000,
  leftovers: 60_000,
  arrival: 0,
};

let ended: AbortController;
/** The questions that the background got. */
let asked: PageReading[];

beforeEach(() => {
  ended = new AbortController();
  asked = [];
});
afterEach(() => {
  ended.abort();
  document.getSelection()?.removeAllRanges();
});

const productsIn = (reading: PageReading) => {
  if (reading.kind === 'listing') return reading.titles.map((title) => ({ ...emptyProduct, title }));
  return 'product' in reading ? [reading.product] : [];
};

function answerTo(reading: PageReading): Explanation {
  const all = productsIn(reading).map((product) => explain(wordJudge(product)));
  if (reading.kind !== 'listing') return all[0] ?? explain(emptyReport);
  const marks = all.flatMap(({ marks }, index) =>
    marks.map((mark) => ({ ...mark, at: { ...mark.at, index } })),
  );
  return { ...explain(emptyReport), marks, seal: null };
}

/** Replaces the background. */
const answer: SessionEffects['judge'] = async (reading) => {
  asked.push(reading);
  return answerTo(reading);
};

function effectsOf(changes: Partial<SessionEffects> = {}): SessionEffects {
  return {
    document,
    read: readMadeUpPage,
    chosen: () => '',
    readSelection: () => readSelection(document),
    viewOpened: async () => {},
    judge: answer,
    painter: createPainter(),
    marksChanged: () => {},
    seal: () => {},
    wishes: () => ({ marks: true, isShown: () => true, off: null }),
    pace,
    ...changes,
  };
}

const sessionOf = (changes?: Partial<SessionEffects>): Session =>
  createSession(effectsOf(changes), ended.signal);

/** A session whose first view has been read and presented. */
async function openedSession(changes?: Partial<SessionEffects>): Promise<Session> {
  const seal = vi.fn(changes?.seal ?? (() => {}));
  const session = sessionOf({ ...changes, seal });
  session.open();
  const before = seal.mock.calls.length;
  await vi.waitFor(() => expect(seal.mock.calls.length).toBeGreaterThan(before));
  return session;
}

const skipped = () => painted('pore-truth-skip');
const verdicts = () =>
  asked.map((reading) => ('product' in reading ? wordJudge(reading.product).verdict : reading.kind));
const element = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (found === null) throw new Error(`the page has no ${selector}`);
  return found;
};

const toner =
  '<h1 id="title">Calm Water</h1><main><p class="list">Water, Alcohol Denat., Glycerin</p></main>';

describe('a view', () => {
  it('is read, judged and marked once', async () => {
    show(toner);
    await openedSession();
    expect(skipped()).toEqual(['Alcohol Denat.']);
    expect(asked).toMatchObject([
      {
        kind: 'product',
        product: { title: 'Calm Water', lists: [{ text: 'Water, Alcohol Denat., Glycerin' }] },
      },
    ]);
  });

  it('records no performance entries that the page could read', async () => {
    performance.clearMeasures();
    show(toner);
    await openedSession();
    expect(performance.getEntriesByType('measure')).toEqual([]);
  });

  it('is read again when its list arrives late', async () => {
    show('<h1 id="title">Calm Water</h1>');
    sessionOf().open();
    expect(verdicts()).toEqual(['unread']);
    document.body.insertAdjacentHTML('beforeend', '<p class="list">Water, Alcohol Denat.</p>');
    await expect.poll(verdicts).toEqual(['unread', 'skip']);
    await expect.poll(skipped).toEqual(['Alcohol Denat.']);
  });

  it('is read again when its list arrives late in a shadow tree or a frame', async () => {
    show('<h1 id="title">Calm Water</h1><moss-panel></moss-panel><iframe></iframe>');
    const root = element('moss-panel').attachShadow({ mode: 'open' });
    const read = vi.fn(readMadeUpPage);
    sessionOf({ read }).open();
    root.append('Water');
    await expect.poll(() => read.mock.calls.length).toBe(2);
    document.querySelector('iframe')?.contentDocument?.body.append('Water');
    await expect.poll(() => read.mock.calls.length).toBe(3);
  });

  it('is read again after a click, once it has stopped waiting for a list', async () => {
    show('<h1 id="title">Calm Water</h1><button>Ingredients</button>');
    sessionOf({ pace: { ...pace, patience: 0 } }).open();
    element('button').addEventListener('click', () =>
      document.body.insertAdjacentHTML('beforeend', '<p class="list">Water, Alcohol Denat.</p>'),
    );
    await userEvent.click(element('button'));
    await expect.poll(verdicts).toEqual(['unread', 'skip']);
  });

  it('is not read again for clicks and changes that the page makes up', async () => {
    show('<h1 id="title">Calm Water</h1><button>Ingredients</button>');
    const read = vi.fn(readMadeUpPage);
    sessionOf({ read, pace: { ...pace, patience: 0 } }).open();
    for (const type of ['click', 'change'])
      element('button').dispatchEvent(new Event(type, { bubbles: true }));
    await userEvent.click(element('button'));
    await expect.poll(() => read.mock.calls.length).toBe(2);
  });

  it('is read again when another size or shade brings another list', async () => {
    show(toner);
    await openedSession();
    element('.list').textContent = 'Water, Glycerin';
    await expect.poll(verdicts).toEqual(['skip', 'clear']);
    await expect.poll(skipped).toEqual([]);
  });

  it('loses its marks when its words are removed', async () => {
    show(toner);
    await openedSession();
    element('main').remove();
    await expect.poll(verdicts).toEqual(['skip', 'unread']);
    await expect.poll(skipped).toEqual([]);
  });

  it('is not read again after irrelevant changes', async () => {
    show(toner);
    const read = vi.fn(readMadeUpPage);
    await openedSession({ read });
    document.body.append('an advertisement');
    element('.list').append(', Urea');
    await expect.poll(() => skipped().length && read.mock.calls.length).toBe(2);
  });

  it('is not judged again if it says the same, and is marked where its words are now', async () => {
    show(toner);
    const read = vi.fn(readMadeUpPage);
    await openedSession({ read });
    element('main').innerHTML = element('main').innerHTML;
    await expect.poll(() => read.mock.calls.length).toBe(2);
    await expect.poll(skipped).toEqual(['Alcohol Denat.']);
    expect(CSS.highlights.get('pore-truth-skip')?.values().next().value?.startContainer.isConnected).toBe(
      true,
    );
    expect(verdicts()).toEqual(['skip']);
  });
});

describe('while the background judges', () => {
  /** Answers only when the test lets it. */
  function slowly() {
    const answers: (() => void)[] = [];
    const judge: SessionEffects['judge'] = (reading) =>
      new Promise((resolve) => {
        asked.push(reading);
        answers.push(() => resolve(answerTo(reading)));
      });
    return { judge, answerNext: () => answers.shift()?.() };
  }

  it('a change of the page is not missed', async () => {
    show(toner);
    const { judge, answerNext } = slowly();
    sessionOf({ judge }).open();
    element('.list').textContent = 'Water, Glycerin';
    await Promise.resolve();
    answerNext();
    await expect.poll(verdicts).toEqual(['skip', 'clear']);
    answerNext();
    await expect.poll(skipped).toEqual([]);
  });

  it('words that changed meanwhile are not marked', async () => {
    show(toner);
    const { judge, answerNext } = slowly();
    sessionOf({ judge }).open();
    element('.list').textContent = 'Water, Glycerin, Panthenol, Urea';
    answerNext();
    await expect.poll(verdicts).toEqual(['skip', 'clear']);
    expect(skipped()).toEqual([]);
  });

  it('a view that was left gets no mark and no seal', async () => {
    show(toner);
    const { judge, answerNext } = slowly();
    const seal = vi.fn<SessionEffects['seal']>();
    const session = sessionOf({ judge, seal });
    session.open();
    show('<h1 id="title">Meadow Water</h1>');
    session.open();
    answerNext();
    answerNext();
    await expect.poll(() => seal.mock.lastCall?.[0]?.reading.product.title).toBe('Meadow Water');
    expect(seal.mock.calls.flatMap(([about]) => about?.reading.product.title ?? [])).toEqual([
      'Meadow Water',
    ]);
    expect(skipped()).toEqual([]);
  });

  it('its pending question ends with the view', async () => {
    show(toner);
    const judge = vi.fn(slowly().judge);
    const session = sessionOf({ judge });
    session.open();
    const [, signal] = judge.mock.lastCall ?? [];
    expect(signal?.aborted).toBe(false);
    session.open();
    expect(signal?.aborted).toBe(true);
  });
});

describe('a page that takes a long time to read', () => {
  /** Reads it, but only after the page had a turn, in which something happens. */
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

  it('gets its turns meanwhile, and is reported once it is read', async () => {
    show(toner);
    const turns: number[] = [];
    sessionOf({ read: slowly((turn) => turns.push(turn)) }).open();
    expect(asked).toEqual([]);
    await expect.poll(verdicts).toEqual(['skip']);
    expect(turns).toEqual([0, 1, 2]);
    await expect.poll(skipped).toEqual(['Alcohol Denat.']);
  });

  it('is read again for words that arrived in one of them, and waits for no others', async () => {
    show('<h1 id="title">Calm Water</h1>');
    const list = '<p class="list">Water, Alcohol Denat.</p>';
    const comes = (turn: number) => {
      if (turn === 1 && document.querySelector('.list') === null)
        document.body.insertAdjacentHTML('beforeend', list);
    };
    sessionOf({ read: slowly(comes) }).open();
    await expect.poll(verdicts).toEqual(['unread', 'skip']);
  });

  it('reports nothing about a view that was left in one of them', async () => {
    show(toner);
    const read = vi.fn(slowly((turn) => turn === 1 && ended.abort()));
    sessionOf({ read }).open();
    await expect.poll(() => ended.signal.aborted).toBe(true);
    // Another one takes as long, and is the only one that is reported.
    const later = new AbortController();
    createSession(effectsOf({ read: slowly(() => {}) }), later.signal).open();
    await expect.poll(verdicts).toEqual(['skip']);
    later.abort();
    expect(read).toHaveBeenCalledOnce();
  });

  it('is presented by the time that the next reading is answered', async () => {
    show(toner);
    await sessionOf({ read: slowly(() => {}) }).recheck();
    expect(skipped()).toEqual(['Alcohol Denat.']);
  });

  it('reports what went wrong in a later turn', async () => {
    show(toner);
    const broken = (turn: number) => turn === 1 && document.body.replaceChildren();
    const read = function* (): Steps<Reading> {
      yield* slowly(broken)();
      throw new Error(`the page was empty: ${document.body.childElementCount === 0}`);
    };
    sessionOf({ read }).open();
    await expect.poll(() => asked.at(-1)).toMatchObject({ kind: 'failed', what: 'the page was empty: true' });
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
  /** As the shop's script would do it: the words stay where they are, and another panel is chosen. */
  const swap = () => {
    element('.list').className = 'old';
    element('.spare').className = 'list';
  };
  const choose = () => userEvent.selectOptions(select(), 'dry');

  it('is judged when it is chosen, although no word of the page changes', async () => {
    show(panels);
    sessionOf({ chosen }).open();
    expect(verdicts()).toEqual(['skip']);
    select().addEventListener('change', swap, { once: true });
    await choose();
    await expect.poll(verdicts).toEqual(['skip', 'clear']);
    await expect.poll(skipped).toEqual([]);
  });

  it('is judged when its list arrives later', async () => {
    show(panels.replace('<p class="spare">Water, Glycerin</p>', ''));
    const read = vi.fn(readMadeUpPage);
    sessionOf({ chosen, read }).open();
    await choose();
    await expect.poll(() => read.mock.calls.length).toBeGreaterThan(1);
    document.body.insertAdjacentHTML('beforeend', '<p class="spare">Water, Glycerin</p>');
    swap();
    await expect.poll(verdicts).toEqual(['skip', 'clear']);
  });

  it('costs nothing while nothing is chosen', async () => {
    show(panels);
    const read = vi.fn(readMadeUpPage);
    const looks = vi.fn(chosen);
    sessionOf({ chosen: looks, read }).open();
    for (let click = 0; click < 3; click++) {
      const before = looks.mock.calls.length;
      await userEvent.click(element('#title'));
      await expect.poll(() => looks.mock.calls.length).toBeGreaterThan(before);
    }
    expect(read).toHaveBeenCalledOnce();
  });
});

describe('the next view', () => {
  it('shows neither mark nor verdict of the previous one, even while its words are still there', async () => {
    show(toner);
    const viewOpened = vi.fn(async () => {});
    const session = await openedSession({ viewOpened });
    expect(viewOpened).toHaveBeenCalledTimes(1);
    session.open();
    expect(skipped()).toEqual([]);
    expect(viewOpened).toHaveBeenCalledTimes(2);
    expect(verdicts()).toEqual(['skip']);
    show('<h1 id="title">Retinol Night</h1><p class="list">Water, Glycerin</p>');
    await expect.poll(verdicts).toEqual(['skip', 'skip']);
    expect(asked.at(-1)).toMatchObject({ product: { title: 'Retinol Night' } });
    await expect.poll(() => painted('pore-truth-works')).toEqual(['Retinol']);
  });

  it('is reported in the end, if two views have the same words', async () => {
    show(toner);
    const session = await openedSession({ pace: { ...pace, leftovers: 30 } });
    session.open();
    await expect.poll(verdicts).toEqual(['skip', 'skip']);
    await expect.poll(skipped).toEqual(['Alcohol Denat.']);
  });
});

describe('the end', () => {
  it('removes the marks, and nothing more is sent', async () => {
    show(toner);
    const session = await openedSession();
    expect(skipped()).toEqual(['Alcohol Denat.']);
    ended.abort();
    expect(skipped()).toEqual([]);
    await expect(session.recheck()).rejects.toThrow();
    expect(skipped()).toEqual([]);
    expect(verdicts()).toEqual(['skip']);
  });

  it('of a first script comes when a second one starts in the same page', async () => {
    show(toner);
    const start = () => {
      const { signal } = beginLife();
      createSession(effectsOf(), signal).open();
      return signal;
    };
    const first = start();
    const second = start();
    expect([first.aborted, second.aborted]).toEqual([true, false]);
    await expect.poll(skipped).toEqual(['Alcohol Denat.']);
    beginLife();
    expect(skipped()).toEqual([]);
  });

  it('of a script comes when its extension is gone, and is noticed when it is used', async () => {
    show(toner);
    const { signal, goesOn } = beginLife();
    createSession(effectsOf(), signal).open();
    await expect.poll(skipped).toEqual(['Alcohol Denat.']);
    expect(goesOn()).toBe(true);
    const { runtime } = browser;
    Object.assign(browser, { runtime: undefined });
    expect(goesOn()).toBe(false);
    Object.assign(browser, { runtime });
    expect(skipped()).toEqual([]);
  });
});

it('also sends what was tried to find the list', () => {
  const read = function* (): Steps<Reading> {
    return { ...(yield* readMadeUpPage()), tried: ['pine: css', 'heading: Ingredients'] };
  };
  show('<h1 id="title">Calm Water</h1>');
  sessionOf({ read }).open();
  expect(asked).toMatchObject([{ tried: ['pine: css', 'heading: Ingredients'] }]);
});

describe('a failure', () => {
  it('to read is sent, and leaves the page alone', () => {
    show(toner);
    const before = document.body.innerHTML;
    const read = () => {
      throw new Error('read broke');
    };
    sessionOf({ read }).open();
    expect(asked).toMatchObject([
      { kind: 'failed', what: 'read broke', detail: expect.stringContaining('Error') },
    ]);
    expect(skipped()).toEqual([]);
    expect(document.body.innerHTML).toBe(before);
  });

  it('to read is tried again when the page changes', async () => {
    show(toner);
    const read = vi.fn(readMadeUpPage).mockImplementationOnce(() => {
      throw new Error('not yet');
    });
    sessionOf({ read }).open();
    document.body.append(' ');
    await expect.poll(verdicts).toEqual(['failed', 'skip']);
  });

  it('to reach the background leaves no mark and no error, and the next reading is sent', async () => {
    show(toner);
    const lost = new Error('The message port closed before a response was received.');
    const judge = vi.fn(answer);
    await openedSession({ judge });
    judge.mockRejectedValueOnce(lost);
    element('.list').textContent = 'Water, Alcohol Denat., Urea';
    await expect.poll(() => judge.mock.calls.length).toBe(2);
    await expect.poll(skipped).toEqual([]);
    element('.list').append(' ');
    await expect.poll(skipped).toEqual(['Alcohol Denat.']);
  });
});

describe('what the popup asks', () => {
  const at = { in: 'list', index: 0, start: 7, end: 21 } as const;

  it('shows words by scrolling to them and flashing them', async () => {
    show(`<div style="height:3000px"></div>${toner}`);
    const session = await openedSession();
    expect(session.show(at)).toEqual({ is: 'shown' });
    expect(painted('pore-truth-flash')).toEqual(['Alcohol Denat.']);
  });

  it.each(['display:none', 'visibility:hidden', 'height:0;overflow:hidden', 'opacity:0'])(
    'says so where the words are hidden: %s',
    async (style) => {
      show(toner);
      element('main').setAttribute('style', style);
      const session = await openedSession();
      expect(skipped()).toEqual(['Alcohol Denat.']);
      expect(session.show(at)).toEqual({ is: 'folded', section: null });
    },
  );

  it('names the closed section that holds the words, and flashes its button', async () => {
    show(`<details><summary>What is inside</summary>${toner}</details>`);
    const session = await openedSession();
    expect(session.show(at)).toEqual({ is: 'folded', section: 'What is inside' });
    expect(painted('pore-truth-flash')).toEqual(['What is inside']);
  });

  it('says so if the words are gone', async () => {
    show(toner);
    const session = await openedSession();
    element('main').remove();
    expect(session.show(at)).toEqual({ is: 'gone' });
  });

  it('reads again, and answers once that is presented', async () => {
    show('<h1 id="title">Calm Water</h1>');
    const session = await openedSession({ pace: { ...pace, patience: 0 } });
    show(toner);
    await session.recheck();
    expect(skipped()).toEqual(['Alcohol Denat.']);
    expect(verdicts()).toEqual(['unread', 'skip']);
  });

  it('sends what is selected with the title of the page, and marks it', async () => {
    show('<h1 id="title">Poreless Water</h1><div id="text">Inside: <i>Water, Alcohol</i> Denat., Urea</div>');
    const session = await openedSession();
    document.getSelection()?.selectAllChildren(element('#text'));
    expect(await session.checkSelection(false)).toBe(true);
    expect(asked.at(-1)).toMatchObject({
      kind: 'selection',
      keep: false,
      product: {
        title: 'Poreless Water',
        lists: [{ text: 'Inside: Water, Alcohol Denat., Urea', source: 'selection' }],
      },
    });
    expect(skipped().join('')).toMatch(/^Alcohol ?Denat\.$/);
  });

  it('says so if the selection is to become the tab’s state', async () => {
    show('<div id="text">Water, Alcohol Denat.</div>');
    const session = await openedSession();
    document.getSelection()?.selectAllChildren(element('#text'));
    await session.checkSelection(true);
    expect(asked.at(-1)).toMatchObject({ kind: 'selection', keep: true });
    expect(skipped()).toEqual(['Alcohol Denat.']);
  });

  it('leaves the page’s own marks alone when another text is selected', async () => {
    show(`${toner}<div id="text">Water, Glycerin</div>`);
    const session = await openedSession();
    document.getSelection()?.selectAllChildren(element('#text'));
    expect(await session.checkSelection(false)).toBe(true);
    expect(verdicts()).toEqual(['skip', 'clear']);
    expect(skipped()).toEqual(['Alcohol Denat.']);
  });

  it('finds nothing where nothing is selected', async () => {
    show(toner);
    const session = await openedSession();
    expect(await session.checkSelection(true)).toBe(false);
    expect(verdicts()).toEqual(['skip']);
  });

  it('reads a selection in a form field', async () => {
    show('<textarea>Water, Alcohol Denat.</textarea>');
    const field = element('textarea');
    if (field instanceof HTMLTextAreaElement) {
      field.focus();
      field.select();
    }
    await sessionOf().checkSelection(false);
    expect(asked).toMatchObject([
      { kind: 'selection', product: { lists: [{ text: 'Water, Alcohol Denat.' }] } },
    ]);
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

  it('is sent whole, and marked title by title', async () => {
    await openedSession({ read: readListing });
    expect(asked).toMatchObject([
      { kind: 'listing', titles: ['Calm Cream', 'Poreless Water', 'Poreless Retinol Oil'] },
    ]);
    expect(painted('pore-truth-myth')).toEqual(['Poreless', 'Poreless']);
    expect(painted('pore-truth-works')).toEqual(['Retinol']);
  });

  it('shows the words of the right title', async () => {
    const session = await openedSession({ read: readListing });
    session.show({ in: 'title', index: 2, start: 0, end: 8 });
    expect(CSS.highlights.get('pore-truth-flash')?.values().next().value?.startContainer.textContent).toBe(
      'Poreless Retinol Oil',
    );
  });

  it('is read on as it grows', async () => {
    await openedSession({ read: readListing });
    element('ul').insertAdjacentHTML('beforeend', '<li>Poreless Balm</li>');
    await expect.poll(() => painted('pore-truth-myth').length).toBe(3);
  });
});

const wishes = (more: Partial<Wishes>): Wishes => ({ marks: true, isShown: () => true, off: null, ...more });

it('paints nothing while marks are off, and again once they are on, without asking again', async () => {
  show(toner);
  let marks = false;
  const session = await openedSession({ wishes: () => wishes({ marks }) });
  expect(skipped()).toEqual([]);
  marks = true;
  session.presentAgain();
  expect(skipped()).toEqual(['Alcohol Denat.']);
  expect(verdicts()).toEqual(['skip']);
});

it('leaves a topic unmarked that the person hides, until they show it again', async () => {
  show('<h1 id="title">Poreless Water</h1><p class="list">Water, Alcohol Denat., Glycerin</p>');
  let isShown = (topic: Topic): boolean => topic !== 'alcohol-toner';
  const session = await openedSession({ wishes: () => wishes({ isShown }) });
  expect(skipped()).toEqual([]);
  expect(painted('pore-truth-myth')).toEqual(['Poreless']);
  isShown = () => true;
  session.presentAgain();
  expect(skipped()).toEqual(['Alcohol Denat.']);
  expect(verdicts()).toEqual(['skip']);
});

it('does not read a shop that is switched off until it is asked to', async () => {
  show(toner);
  const read = vi.fn(readMadeUpPage);
  const session = sessionOf({ read, wishes: () => wishes({ off: 'pine' }) });
  session.open();
  expect(read).not.toHaveBeenCalled();
  expect(verdicts()).toEqual(['off']);
  await session.recheck();
  expect(verdicts()).toEqual(['off', 'skip']);
  expect(skipped()).toEqual(['Alcohol Denat.']);
});

it('gives the seal its words, and removes it with the view', async () => {
  show(toner);
  const seal = vi.fn<SessionEffects['seal']>();
  const session = await openedSession({ seal });
  expect(seal.mock.lastCall?.[0]?.explanation.seal?.verdict).toBe('skip');
  session.open();
  expect(seal.mock.lastCall?.[0]).toBeNull();
});
