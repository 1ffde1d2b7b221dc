/** What the options and the welcome page can do outside their own window; the components know nothing of browsers. */

/** Whether the known shops may be read: browsers give that with the installation, or leave it to the person. */
export interface AccessActions {
  /** Tells it now and at every change, until the returned function is called. */
  watchAccess(tell: (given: boolean) => void): () => void;
  /** Has the browser ask for it; false where the person refused. */
  allowShops(): Promise<boolean>;
}

export interface OptionsActions extends AccessActions {
  /** Tells the sites that are checked on every visit, now and at every change. */
  watchSites(tell: (sites: string[]) => void): () => void;
  stopChecking(site: string): Promise<void>;
}

/** A shop that is read unasked. */
export interface ShopEntry {
  label: string;
  hosts: string[];
}
