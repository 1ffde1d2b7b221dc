/** What a page says about one of its pictures, or about itself if no picture is given. */
export interface FoundInPage {
  /** The heading of the product on the page, else the page's title. */
  title: string;
  /** The picture's own pixels as a `data:` address; null if the page itself may not read them. */
  image: string | null;
  /** The visible part of the picture, in shares of the window's width and height; null if that is unknown. */
  part: { x: number; y: number; width: number; height: number } | null;
  /** Its address, if it has more pixels than the screen shows. */
  larger: string | null;
}

/**
 * Finds a picture by its address. Runs in the page, in a world of its own, and must not use anything outside itself:
 * the browser sends its text. It asks no network: pixels that the page may not read stay where they are.
 *
 * Long because nothing outside it is there when it runs.
 */
export function pictureInPage(address: string | null): FoundInPage {
  const longestTitle = 300;
  const mostElements = 50_000;
  /** Enough for the smallest print on a large label. */
  const mostPixels = 16_000_000;
  /** Larger ones travel as JPEG, which is a tenth of the size. */
  const mostPixelsAsPng = 2_000_000;
  /** A vector drawing can be given any number of pixels. */
  const drawingWidth = 2_000;

  const headings = [...document.querySelectorAll<HTMLElement>('h1')].filter((each) => each.checkVisibility());
  const [heading] = headings;
  const words = headings.length === 1 && heading !== undefined ? heading.innerText : document.title;
  const title = words.replace(/\s+/g, ' ').trim().slice(0, longestTitle);
  const nothing: FoundInPage = { title, image: null, part: null, larger: null };

  const image = address === null ? undefined : pictureAt(address);
  if (image === undefined) return nothing;
  const part = partOf(image);
  const own = pixelsOf(image);
  const isWeb = /^https?:/.test(image.currentSrc);
  // Half as much again is what makes small print readable.
  const isLarger = image.naturalWidth > 1.5 * image.getBoundingClientRect().width * devicePixelRatio;
  return { title, image: own, part, larger: own === null && isWeb && isLarger ? image.currentSrc : null };

  /** What is shown counts before what is asked for: a picture with a choice of files has one for its address and shows another. */
  function pictureAt(src: string): HTMLImageElement | undefined {
    const found = imagesIn(document, src, { left: mostElements });
    const showing = found.filter(({ currentSrc }) => currentSrc === src);
    return largestOf(showing.length > 0 ? showing : found);
  }

  function imagesIn(root: Document | ShadowRoot, src: string, budget: { left: number }): HTMLImageElement[] {
    const found: HTMLImageElement[] = [];
    for (const element of root.querySelectorAll('*')) {
      budget.left -= 1;
      if (budget.left < 0) break;
      if (element instanceof HTMLImageElement && (element.currentSrc === src || element.src === src))
        found.push(element);
      if (element.shadowRoot !== null) found.push(...imagesIn(element.shadowRoot, src, budget));
    }
    return found;
  }

  function largestOf(images: HTMLImageElement[]): HTMLImageElement | undefined {
    const areaOf = (each: HTMLImageElement) => {
      const { width, height } = seenBox(each);
      return width * height;
    };
    return images.toSorted((one, other) => areaOf(other) - areaOf(one))[0];
  }

  /** The part of an element that is in its window. */
  function seenBox(element: Element) {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const [x, y] = [Math.max(0, left), Math.max(0, top)];
    return {
      x,
      y,
      width: Math.max(0, Math.min(innerWidth, right) - x),
      height: Math.max(0, Math.min(innerHeight, bottom) - y),
    };
  }

  /** The part in shares of the whole window, from within frames too where they are of the same site. */
  function partOf(element: Element): FoundInPage['part'] {
    let { x, y, width, height } = seenBox(element);
    if (width < 1 || height < 1) return null;
    let view: Window = window;
    while (view !== view.parent) {
      // The position of a frame of another site is unknown.
      const frame = view.frameElement;
      if (frame === null) return null;
      const { left, top } = frame.getBoundingClientRect();
      x += left + frame.clientLeft;
      y += top + frame.clientTop;
      view = view.parent;
    }
    const [right, bottom] = [Math.min(x + width, view.innerWidth), Math.min(y + height, view.innerHeight)];
    [x, y] = [Math.max(0, x), Math.max(0, y)];
    [width, height] = [(right - x) / view.innerWidth, (bottom - y) / view.innerHeight];
    if (width <= 0 || height <= 0) return null;
    return { x: x / view.innerWidth, y: y / view.innerHeight, width, height };
  }

  function pixelsOf(source: HTMLImageElement): string | null {
    const { naturalWidth, naturalHeight } = source;
    if (naturalWidth === 0 || naturalHeight === 0) return null;
    const isDrawing = /\.svg(?:[?#]|$)|^data:image\/svg/.test(source.currentSrc);
    const wanted = isDrawing ? Math.max(1, drawingWidth / naturalWidth) : 1;
    const scale = Math.min(wanted, Math.sqrt(mostPixels / (naturalWidth * naturalHeight)));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(naturalWidth * scale);
    canvas.height = Math.round(naturalHeight * scale);
    const pen = canvas.getContext('2d');
    if (pen === null) return null;
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    try {
      pen.drawImage(source, 0, 0, canvas.width, canvas.height);
      return canvas.width * canvas.height > mostPixelsAsPng
        ? canvas.toDataURL('image/jpeg', 0.95)
        : canvas.toDataURL('image/png');
    } catch {
      // The picture is from another site, and the page may not read it.
      return null;
    }
  }
}
