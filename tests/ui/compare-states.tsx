import type { VNode } from 'preact';
import { Compare } from '@/ui/pages/Compare';
import type { CompareActions } from '@/ui/week/compare-actions';
import { seen } from '../week/shelves';
import { reports } from './states';

/** The page of open products, with invented tabs. */
export const comparePage = (more: Partial<CompareActions> = {}): VNode => (
  <Compare
    actions={{
      readOpen: async () =>
        [reports.skipAndWorks, reports.works, reports.clear].map((report, at) => ({ tabId: at + 1, report })),
      showTab: async () => {},
      watchSeen: (report) => {
        report([
          seen(),
          seen({ title: 'Sharp Water', url: 'https://shop.example/p/2', verdict: 'skip', hasAlcohol: true }),
        ]);
        return () => {};
      },
      forgetSeen: async () => {},
      copy: async () => {},
      ...more,
    }}
  />
);
