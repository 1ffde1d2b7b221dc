import { type Browser, browser } from 'wxt/browser';
import { type HandedPicture, type PictureAbout, type TakenPicture, wholePicture } from '@/report/picture';
import { type FoundInPage, pictureInPage } from './picture-in-page';
import { stateOf } from './tabs';

/**
 * Pictures on their way from a tab or from the popup to the picture page, which reads them. They are kept in memory
 * alone, each until its page asks for it; a worker that is stopped in between loses it, and the page says so.
 */
const handed = new Map<string, HandedPicture>();
/** There are more only if pages fail to open. */
const mostHanded = 3;

/** Gives a picture to the page that was opened for it, once. */
export function takePicture(id: string): HandedPicture | null {
  const picture = handed.get(id) ?? null;
  handed.delete(id);
  return picture;
}

/** The page itself, not one of its frames. */
const topFrame = 0;

/** What the browser says about the tab that a picture is in. */
interface PictureTab {
  tabId: number;
  windowId: number;
  index: number;
  url: string;
  title: string;
}

/** The tab as the browser describes it. Throws if it isn't a tab of a window. */
function pictureTab({ id, windowId, index, url = '', title = '' }: Tab): PictureTab {
  if (id === undefined) throw new Error('The browser did not say which tab this is.');
  return { tabId: id, windowId, index, url, title };
}

type Tab = Pick<Browser.tabs.Tab, 'id' | 'windowId' | 'index' | 'url' | 'title'>;

/** "Check the ingredients in this picture": its own pixels if its page may read them, else a screenshot. */
export async function checkPicture(of: Tab, frameId: number, address: string | null): Promise<void> {
  const tab = pictureTab(of);
  const found = await foundIn(tab.tabId, frameId, address);
  const own = found?.image ?? null;
  const picture =
    own === null
      ? await seenIn(tab, found?.part ?? null, found?.larger ?? null)
      : { image: own, part: wholePicture, larger: null };
  await open(tab, { about: await aboutOf(tab, found), picture });
}

/** "Select an area": the visible part of the tab, for the person to draw a frame in. */
export async function frameTab(of: Tab): Promise<void> {
  const tab = pictureTab(of);
  const found = await foundIn(tab.tabId, topFrame, null);
  await open(tab, { about: await aboutOf(tab, found), picture: await seenIn(tab, null, null) });
}

/** Opens the picture page with a picture of the person's own, or with none. */
export async function openPicturePage(of: Tab, image: string | null): Promise<void> {
  const tab = pictureTab(of);
  const found = await foundIn(tab.tabId, topFrame, null);
  const picture = image === null ? null : { image, part: wholePicture, larger: null };
  await open(tab, { about: await aboutOf(tab, found), picture });
}

/** Null if the browser doesn't let extensions into the page. */
async function foundIn(tabId: number, frameId: number, address: string | null): Promise<FoundInPage | null> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: pictureInPage,
      args: [address],
    });
    return frame?.result ?? null;
  } catch {
    // The browser's own page, a store, a PDF: the screen may still show it.
    return null;
  }
}

/** What the screen shows of a tab. */
async function seenIn(
  { windowId }: PictureTab,
  part: TakenPicture['part'],
  larger: string | null,
): Promise<HandedPicture['picture']> {
  try {
    return { image: await browser.tabs.captureVisibleTab(windowId, { format: 'png' }), part, larger };
  } catch {
    // The page says so, and that a picture can be chosen, dropped or pasted.
    return 'refused';
  }
}

/** The product: as it was read on the page, else as the page names itself. */
async function aboutOf({ tabId, url, title }: PictureTab, found: FoundInPage | null): Promise<PictureAbout> {
  const state = (await stateOf(tabId))?.state;
  if (state?.state === 'read' && state.page === 'product' && state.report.product.title !== '') {
    const { product, page } = state.report;
    return { url: page.url, title: product.title, brand: product.brand, category: product.category };
  }
  return { url, title: found?.title ?? title, brand: '', category: '' };
}

async function open({ windowId, index }: PictureTab, picture: HandedPicture): Promise<void> {
  const id = crypto.randomUUID();
  handed.set(id, picture);
  for (const oldest of handed.keys()) if (handed.size > mostHanded) handed.delete(oldest);
  const url = browser.runtime.getURL('/picture.html');
  await browser.tabs.create({ url: `${url}#${id}`, windowId, index: index + 1 });
}
