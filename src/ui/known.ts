import { defaultSettings, type Settings } from '@/keep/settings-fields';
import type { Draft, PageState, PopupActions, SiteChoice, WeekPart } from './popup-actions';

/** What can be shown at once when the popup opens. */
export interface Known {
  page: PageState;
  settings: Settings;
  site: SiteChoice | null;
  /** What is in quarantine, as text. */
  quarantine: string | null;
  draft: Draft | null;
  /** Null where it is off, or not loaded yet. */
  week: WeekPart | null;
}

export const nothingKnown: Known = {
  page: { state: 'waiting' },
  settings: defaultSettings,
  site: null,
  quarantine: null,
  draft: null,
  week: null,
};

/**
 * Gathers what is known before anything is drawn, so that nothing drawn has to move. Waits for it no longer
 * than `ms` milliseconds: what comes later changes what is on screen when it comes.
 */
export async function gather(actions: PopupActions, ms: number): Promise<Known> {
  const known = { ...nothingKnown };
  const stops: (() => void)[] = [];
  const first = <T>(watch: (tell: (value: T) => void) => () => void, keep: (value: T) => void) =>
    new Promise<void>((resolve) => {
      stops.push(
        watch((value) => {
          keep(value);
          resolve();
        }),
      );
    });
  const all = [
    first(actions.watch, (page) => {
      known.page = page;
    }),
    first(actions.watchSettings, (settings) => {
      known.settings = settings;
    }).then(async () => {
      if (!known.settings.week) return;
      known.week = await actions.loadWeek().catch(() => {
        // The popup tries again, and says so.
        return null;
      });
    }),
    first(actions.watchSite, (site) => {
      known.site = site;
    }),
    first(actions.watchQuarantine, (quarantine) => {
      known.quarantine = quarantine;
    }),
    actions.readDraft().then(
      (draft) => {
        known.draft = draft;
      },
      () => {
        // Without its draft the paste box is empty.
      },
    ),
  ];
  const late = new Promise<void>((resolve) => setTimeout(resolve, ms));
  await Promise.race([Promise.all(all), late]);
  for (const stop of stops) stop();
  return { ...known };
}
