import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '@/keep/settings-fields';
import { useAttempt } from './attempt';
import type { Failure } from './failure';
import type { Known } from './known';
import type { Draft, PageState, PopupActions } from './popup-actions';
import type { OwnCheck } from './screen';

/** The state of the popup, and what the person can do to it. */
export interface Popup {
  page: PageState;
  settings: Settings;
  /** A text of the person's own that is shown instead of the page. */
  own: OwnCheck | null;
  failure: Failure | null;
  attempt: ReturnType<typeof useAttempt>['attempt'];
  /** Gets the focus when the popup turns to another text. */
  head: RefObject<HTMLElement | null>;
  backToPage(): void;
  judgePasted(draft: Draft, isToner: boolean | null): Promise<void>;
  /** False if nothing is selected. */
  judgeSelection(): Promise<boolean>;
  sayToner(isToner: boolean | null): void;
  checkPage(): Promise<void>;
  change(wanted: Partial<Settings>): Promise<void>;
}

export function usePopup(actions: PopupActions, known: Known): Popup {
  const [page, setPage] = useState<PageState>(known.page);
  const [settings, setSettings] = useState(known.settings);
  const [own, setOwn] = useState<OwnCheck | null>(null);
  const { failure, attempt } = useAttempt();
  const head = useRef<HTMLElement>(null);

  useEffect(() => actions.watch(setPage), [actions]);
  useEffect(() => actions.watchSettings(setSettings), [actions]);

  /** The button that was pressed may be gone then, so the focus moves to the top. */
  const turnTo = (next: OwnCheck | null) => {
    setOwn(next);
    head.current?.focus();
  };
  const judgePasted = async (draft: Draft, isToner: boolean | null) => {
    const judged = await attempt(() => actions.judgePasted(draft, isToner));
    if (judged !== null) turnTo({ origin: 'pasted', report: judged, draft, isToner });
  };
  return {
    page,
    settings,
    own,
    failure,
    attempt,
    head,
    backToPage: () => turnTo(null),
    judgePasted,
    async judgeSelection() {
      const judged = await attempt(actions.checkSelection);
      if (judged !== null) turnTo({ origin: 'selection', report: judged, draft: null, isToner: null });
      return judged !== null;
    },
    sayToner(isToner) {
      if (own?.draft) void judgePasted(own.draft, isToner);
      else if (page.state === 'read') void attempt(() => actions.sayToner(page.report.page.url, isToner));
    },
    async checkPage() {
      setPage({ state: 'waiting' });
      // The result comes through `watch`; only a failure leads back.
      if ((await attempt(actions.checkPage)) === null) setPage(page);
    },
    async change(wanted) {
      // Shown before it is stored: a box that waits for storage would spring back under the pointer.
      setSettings({ ...settings, ...wanted });
      const kept = await attempt(async () => {
        await actions.changeSettings(wanted);
        return true;
      });
      if (kept === null) setSettings(settings);
    },
  };
}
