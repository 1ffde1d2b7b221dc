import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page as screen } from 'vitest/browser';
import { pictureInPage } from '@/background/picture-in-page';

/** What the function that is injected into a page finds there. */

beforeAll(() => screen.viewport(800, 600));
afterEach(() => {
  document.body.replaceChildren();
  document.title = '';
  scrollTo(0, 0);
});

/** A picture of one colour, as a file of this page's own. */
async function fileOf(width: number, height: number, type = 'image/png'): Promise<string> {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('no canvas');
  pen.fillStyle = 'teal';
  pen.fillRect(0, 0, width, height);
  return URL.createObjectURL(await canvas.convertToBlob({ type }));
}

async function shown(
  src: string,
  style: string,
  into: ParentNode = document.body,
): Promise<HTMLImageElement> {
  const image = new Image();
  image.style.cssText = `position: absolute; ${style}`;
  image.src = src;
  into.append(image);
  await image.decode();
  return image;
}

/** A part in pixels of this window, which is a frame in the one that runs the tests. */
function inPixels(part: ReturnType<typeof pictureInPage>['part']) {
  const [top, frame] = [window.top, window.frameElement];
  if (part === null || top === null || frame === null) throw new Error('the part is not known');
  const { left, top: above } = frame.getBoundingClientRect();
  const pixels = {
    x: part.x * top.innerWidth - left - frame.clientLeft,
    y: part.y * top.innerHeight - above - frame.clientTop,
    width: part.width * top.innerWidth,
    height: part.height * top.innerHeight,
  };
  return Object.fromEntries(Object.entries(pixels).map(([name, value]) => [name, Math.round(value)]));
}

async function sizeOf(address: string | null) {
  const image = new Image();
  image.src = address ?? '';
  await image.decode();
  return [image.naturalWidth, image.naturalHeight];
}

describe('a picture of a page', () => {
  it('is found by its address, with its own pixels, whatever size it is shown at', async () => {
    await shown(await fileOf(30, 30), 'left: 0; top: 0; width: 700px');
    const { currentSrc } = await shown(await fileOf(640, 200), 'left: 80px; top: 60px; width: 320px');
    const { image, part, larger } = pictureInPage(currentSrc);
    expect(await sizeOf(image)).toEqual([640, 200]);
    expect(inPixels(part)).toEqual({ x: 80, y: 60, width: 320, height: 100 });
    expect(larger).toBeNull();
  });

  it('that appears twice is the more visible one', async () => {
    const src = await fileOf(400, 100);
    await shown(src, 'left: 0; top: 0; width: 40px');
    await shown(src, 'left: 400px; top: 300px; width: 400px');
    expect(inPixels(pictureInPage(src).part)).toEqual({ x: 400, y: 300, width: 400, height: 100 });
  });

  it('that extends beyond the window gives its visible part', async () => {
    const { currentSrc } = await shown(await fileOf(400, 400), 'left: -100px; top: 500px; width: 400px');
    expect(inPixels(pictureInPage(currentSrc).part)).toEqual({ x: 0, y: 500, width: 300, height: 100 });
  });

  it('in a shadow root is found', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const { currentSrc } = await shown(
      await fileOf(50, 20),
      'width: 50px',
      host.attachShadow({ mode: 'open' }),
    );
    expect(await sizeOf(pictureInPage(currentSrc).image)).toEqual([50, 20]);
  });

  it('that is a vector drawing gets enough pixels to be read', async () => {
    const drawing = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"/>')}`;
    await shown(drawing, 'width: 200px');
    expect(await sizeOf(pictureInPage(drawing).image)).toEqual([2_000, 1_000]);
  });

  it('that is huge is made smaller', async () => {
    const { currentSrc } = await shown(await fileOf(6_000, 6_000), 'width: 300px');
    const { image } = pictureInPage(currentSrc);
    expect(await sizeOf(image)).toEqual([4_000, 4_000]);
    expect(image).toMatch(/^data:image\/jpeg/);
  });

  it('with a choice of files is the one that shows the file, not one that only has its address', async () => {
    const [asked, shownInstead] = [await fileOf(640, 200), await fileOf(30, 10)];
    const decoy = new Image();
    decoy.style.cssText = 'position: absolute; left: 0; top: 0; width: 700px';
    decoy.srcset = shownInstead;
    decoy.src = asked;
    document.body.append(decoy);
    await decoy.decode();
    expect(decoy.currentSrc).toBe(shownInstead);
    await shown(asked, 'left: 80px; top: 60px; width: 320px');
    expect(await sizeOf(pictureInPage(asked).image)).toEqual([640, 200]);
  });

  it('that the page has changed since the menu was opened is not read', async () => {
    const image = await shown(await fileOf(640, 200), 'left: 80px; top: 60px; width: 320px');
    const clicked = image.currentSrc;
    image.src = await fileOf(300, 100);
    await image.decode();
    expect(pictureInPage(clicked)).toMatchObject({ image: null, part: null, larger: null });
  });

  it('that is a drawing runs none of its scripts and asks for nothing', async () => {
    const script =
      '<script>parent.document.title = "ran"</script><image href="https://shop.example/spy.png"/>';
    const drawing = `data:image/svg+xml,${encodeURIComponent(
      `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" onload="document.title='ran'">${script}</svg>`,
    )}`;
    await shown(drawing, 'width: 200px');
    expect(pictureInPage(drawing).image).toMatch(/^data:image\/png/);
    expect(document.title).toBe('');
    expect(performance.getEntriesByType('resource').some(({ name }) => name.includes('spy.png'))).toBe(false);
  });

  it('that is gone, or has no pixels, gives null', () => {
    expect(pictureInPage('https://shop.example/gone.png')).toMatchObject({ image: null, part: null });
    document.body.append(Object.assign(new Image(), { src: 'data:image/png;base64,AAAA' }));
    expect(pictureInPage('data:image/png;base64,AAAA').image).toBeNull();
  });
});

describe('the name of the product', () => {
  it.each([
    ['the only heading of the page', '<h1> Calm\n Toner </h1>', 'Calm Toner'],
    ['the title, where there are two headings', '<h1>Calm Toner</h1><h1>Our shop</h1>', 'Calm – Shop'],
    ['the title, where the heading is hidden', '<h1 style="display: none">Menu</h1>', 'Calm – Shop'],
    ['the title, where there is no heading', '<p>Calm</p>', 'Calm – Shop'],
  ])('is %s', (_, markup, title) => {
    document.title = 'Calm – Shop';
    document.body.append(document.createRange().createContextualFragment(markup));
    expect(pictureInPage(null).title).toBe(title);
  });

  it('is cut where it is long', () => {
    document.title = 'x'.repeat(10_000);
    expect(pictureInPage(null).title).toHaveLength(300);
  });
});

it('uses nothing outside itself: the browser injects its text into the page', () => {
  const alone: unknown = new Function(`return (${pictureInPage.toString()})(null)`)();
  expect(alone).toMatchObject({ image: null, part: null, larger: null });
});
