import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createQuestions } from '@/page/session/questions';
import type { Explanation } from '@/report/explanation';
import type { PageReading } from '@/report/page-reading';

const explanation: Explanation = {
  marks: [],
  seal: null,
  common: { language: 'en', by: 'Pore Truth' },
};
const off = (shop: string): PageReading => ({ kind: 'off', url: 'https://shop.example/', shop });

/** What the background received, and its answers to `is-kept`; it answers true when there are none left. */
let sent: string[];
let kept: boolean[];

beforeEach(() => {
  fakeBrowser.reset();
  sent = [];
  kept = [];
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { name, ask } = message as { name: string; ask: { id: number; reading?: { shop: string } } };
    sent.push(name === 'read' ? `read ${ask.id} ${ask.reading?.shop}` : `${name} ${ask.id}`);
    const answer = name === 'read' ? { id: ask.id, explanation } : (kept.shift() ?? true);
    return { ok: true, answer };
  });
});

/** Waits until this was sent last. */
const last = (text: string) => expect.poll(() => sent.at(-1)).toBe(text);

describe('a reading that was judged', () => {
  const signal = new AbortController().signal;

  it('is answered before its state is stored, which is asked about once', async () => {
    expect(await createQuestions().judge(off('pine'), signal)).toEqual(explanation);
    await last('is-kept 1');
    expect(sent).toEqual(['read 1 pine', 'is-kept 1']);
  });

  it('is sent again while its state is lost with the worker', async () => {
    kept = [false, false];
    await createQuestions().judge(off('pine'), signal);
    const once = ['read 1 pine', 'is-kept 1'];
    await expect.poll(() => sent).toEqual([...once, ...once, ...once]);
  });

  it('is sent four times at most', async () => {
    kept = Array.from({ length: 20 }, () => false);
    await createQuestions().judge(off('pine'), signal);
    await expect.poll(() => sent.filter((text) => text === 'read 1 pine')).toHaveLength(4);
    kept = [];
    await createQuestions().judge(off('oak'), signal);
    await last('is-kept 1');
    expect(sent.filter((text) => text === 'read 1 pine')).toHaveLength(4);
  });

  it('is not sent again once a later one was', async () => {
    kept = [false];
    const questions = createQuestions();
    const both = [questions.judge(off('pine'), signal), questions.judge(off('oak'), signal)];
    await Promise.all(both);
    await last('is-kept 2');
    expect(sent.filter((text) => text.startsWith('read'))).toEqual(['read 1 pine', 'read 2 oak']);
  });

  it('is not sent again once its view has ended', async () => {
    kept = [false];
    const view = new AbortController();
    await createQuestions().judge(off('pine'), view.signal);
    view.abort();
    await createQuestions().judge(off('oak'), signal);
    await last('is-kept 1');
    expect(sent.filter((text) => text.startsWith('read'))).toEqual(['read 1 pine', 'read 1 oak']);
  });
});
