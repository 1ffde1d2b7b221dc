import type { VNode } from 'preact';
import { openData } from '@/keep/data-file';
import { defaultSettings, type Settings } from '@/keep/settings-fields';
import { emptyProduct } from '@/report/product';
import type { OptionsActions, ShopEntry, TryActions } from '@/ui/page-actions';
import { Options } from '@/ui/pages/Options';
import { Welcome } from '@/ui/pages/Welcome';
import { judge } from '@/verdict/judge';

/** The options and the welcome page, with a fake browser behind them. */

type Given =
  | 'changeKeys'
  | 'openWeek'
  | 'allowShops'
  | 'stopChecking'
  | 'emptyQuarantine'
  | 'changeSettings'
  | 'hideSealOn'
  | 'saveData'
  | 'bringIn';

interface State extends Partial<Pick<OptionsActions, Given>>, Partial<TryActions> {
  toolbar?: 'chrome' | 'firefox';
  /** The site whose seal the person pressed "Hide" on. */
  sealQuestion?: string;
  settings?: Partial<Settings>;
  given: boolean;
  /** Whether the browser's sync took the whole shelf. */
  synced?: boolean;
  /** What was stored and could not be read. */
  aside?: string;
  /** Gets the page's listener, so that a test can change the answer. */
  onWatch?: (tell: (given: boolean) => void) => void;
}

const shops: ShopEntry[] = [
  {
    label: 'Alder & Oak',
    names: ['alder'],
    hosts: ['alderoak.example', 'alderoak.de.example', 'alderoak.fr.example'],
  },
  { label: 'Fjord Beauty', names: ['fjord'], hosts: ['fjord.example'] },
  { label: 'Pine Street', names: ['pine', 'pine-us'], hosts: ['pine.example', 'pine.us.example'] },
  { label: 'Tarn', names: ['tarn'], hosts: ['tarn.example'] },
];

const access = ({ given, onWatch, allowShops = async () => true }: State) => ({
  watchAccess: (tell: (given: boolean) => void) => {
    tell(given);
    onWatch?.(tell);
    return () => {};
  },
  allowShops,
});

export const optionsPage = ({ sites, ...state }: State & { sites: string[] }): VNode => (
  <Options
    actions={{
      ...access(state),
      watchSites: (tell) => {
        tell(sites);
        return () => {};
      },
      watchSync: (tell) => {
        tell(state.synced ?? null);
        return () => {};
      },
      openCompare: async () => {},
      openWeek: state.openWeek ?? (async () => {}),
      stopChecking: state.stopChecking ?? (async () => {}),
      watchQuarantine: (tell) => {
        tell(state.aside ?? null);
        return () => {};
      },
      emptyQuarantine: state.emptyQuarantine ?? (async () => {}),
      watchSettings: (tell) => {
        tell({ ...defaultSettings, ...state.settings });
        return () => {};
      },
      watchSealQuestion: (tell) => {
        if (state.sealQuestion !== undefined) tell(state.sealQuestion);
        return () => {};
      },
      hideSealOn: state.hideSealOn ?? (async () => {}),
      changeSettings: state.changeSettings ?? (async () => {}),
      saveData: state.saveData ?? (async () => ({ name: 'pore-truth.json', text: '{}' })),
      openData,
      bringIn: state.bringIn ?? (async () => ({ is: 'done', refused: [] })),
      changeKeys: state.changeKeys ?? (async () => {}),
      readKeys: async () => ({ popup: 'Alt+Shift+O', marks: '' }),
      copy: async () => {},
    }}
    shops={shops}
  />
);

export const welcomePage = (state: State): VNode => (
  <Welcome
    actions={{ ...access(state), judgeList: state.judgeList ?? (async () => judge(emptyProduct)) }}
    shops={shops.map(({ label }) => label)}
    toolbar={state.toolbar ?? 'chrome'}
  />
);
