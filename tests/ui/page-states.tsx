import type { VNode } from 'preact';
import type { OptionsActions, ShopEntry } from '@/ui/page-actions';
import { Options } from '@/ui/pages/Options';
import { Welcome } from '@/ui/pages/Welcome';

/** The options and the welcome page with an invented browser behind them. */

interface State extends Partial<Pick<OptionsActions, 'allowShops' | 'stopChecking' | 'forgetAside'>> {
  given: boolean;
  /** What was stored and could not be read. */
  aside?: string;
  /** Handed what the page listens with, so that a test can change the answer. */
  told?: (tell: (given: boolean) => void) => void;
}

const shops: ShopEntry[] = [
  { label: 'Alder & Oak', hosts: ['alderoak.example', 'alderoak.de.example', 'alderoak.fr.example'] },
  { label: 'Fjord Beauty', hosts: ['fjord.example'] },
  { label: 'Pine Street', hosts: ['pine.example', 'pine.us.example'] },
  { label: 'Tarn', hosts: ['tarn.example'] },
];

const access = ({ given, told, allowShops = async () => true }: State) => ({
  watchAccess: (tell: (given: boolean) => void) => {
    tell(given);
    told?.(tell);
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
      stopChecking: state.stopChecking ?? (async () => {}),
      watchAside: (tell) => {
        tell(state.aside ?? null);
        return () => {};
      },
      forgetAside: state.forgetAside ?? (async () => {}),
      copy: async () => {},
    }}
    shops={shops}
  />
);

export const welcomePage = (state: State): VNode => (
  <Welcome actions={access(state)} shops={shops.map(({ label }) => label)} />
);
