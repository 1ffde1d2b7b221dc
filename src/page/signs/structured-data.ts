/** What a page says of itself for machines: JSON-LD, microdata and the Open Graph. Values are plain text. */
export interface StructuredData {
  /** The page describes one product. */
  isProduct: boolean;
  /** It describes a list of products. */
  isListing: boolean;
  name: string;
  brand: string;
  category: string;
  description: string;
  ingredients: string;
}

const largestScript = 2_000_000;
const mostNodes = 5_000;

/** Reads the data scripts and tags. Broken JSON is passed over: it is common, and says nothing of the page. */
export function readStructuredData(document: Document): StructuredData {
  const data: StructuredData = {
    isProduct: false,
    isListing: false,
    name: '',
    brand: '',
    category: '',
    description: '',
    ingredients: '',
  };
  readJsonLd(document, data);
  readMicrodata(document, data);
  readOpenGraph(document, data);
  return data;
}

function readJsonLd(document: Document, data: StructuredData): void {
  const products: Fields[] = [];
  let crumbs = '';
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const fields of typedNodes(parse(script.textContent ?? ''))) {
      const types = typesOf(fields);
      if (types.includes('Product') || types.includes('ProductGroup')) products.push(fields);
      else if (types.includes('BreadcrumbList')) crumbs ||= breadcrumb(fields);
      else if (
        types.some((type) => type === 'ItemList' || type === 'CollectionPage' || type === 'SearchResultsPage')
      ) {
        data.isListing = true;
      }
    }
  }
  const [product] = products;
  // Several products at the top level are a listing's cards (or a product and its cross-sales: the first is it).
  if (product !== undefined && (products.length === 1 || !data.isListing)) {
    data.isProduct = true;
    data.name = text(product.name);
    data.brand = text(isFields(product.brand) ? product.brand.name : product.brand);
    data.category = text(product.category);
    data.description = text(product.description);
    data.ingredients =
      text(product.ingredients) ||
      property(product, /^(?:full )?ingredients?(?: list)?$|^inci$|^inhaltsstoffe$/i);
  }
  data.category = crumbs || data.category;
}

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(json: string): unknown {
  if (json.length > largestScript) return null;
  try {
    return JSON.parse(json);
  } catch {
    // Shops print broken JSON-LD: it counts as none.
    return null;
  }
}

/** The nodes with a type: at the top, in arrays and in a `@graph`. Offers, reviews and variants are not descended into. */
function* typedNodes(root: unknown): Generator<Fields> {
  const queue: unknown[] = [root];
  for (let count = 0; queue.length > 0 && count < mostNodes; count++) {
    const node = queue.shift();
    if (Array.isArray(node)) queue.push(...node.slice(0, mostNodes));
    else if (isFields(node)) {
      if (node['@type'] !== undefined) yield node;
      queue.push(node['@graph'], node.mainEntity, node.breadcrumb);
    }
  }
}

function typesOf(fields: Fields): string[] {
  const types: unknown[] = [fields['@type']].flat();
  return types.filter((type) => typeof type === 'string').map((type) => type.replace(/^.*[/:]/, ''));
}

function breadcrumb(fields: Fields): string {
  const items: unknown[] = Array.isArray(fields.itemListElement) ? fields.itemListElement : [];
  return items
    .filter(isFields)
    .map((item) => text(item.name) || (isFields(item.item) ? text(item.item.name) : ''))
    .filter((name) => name !== '')
    .join(' / ');
}

function property(product: Fields, name: RegExp): string {
  const properties: unknown[] = Array.isArray(product.additionalProperty) ? product.additionalProperty : [];
  const found = properties.filter(isFields).find((each) => name.test(text(each.name)));
  return found === undefined ? '' : text(found.value);
}

/** A value as text: strings may hold markup and entities. */
function text(value: unknown): string {
  if (Array.isArray(value)) return text(value[0]);
  return typeof value === 'string' ? plainText(value) : '';
}

/** The words of a string that may hold markup. Parsed apart from the page: nothing is loaded or run. */
export function plainText(markup: string): string {
  if (!/[<&]/.test(markup)) return markup.trim();
  const lines = markup.replace(/<(?:br|\/p|\/li|\/div|\/h\d)\b[^>]*>/gi, '\n');
  const parsed = new DOMParser().parseFromString(lines, 'text/html').body.textContent ?? '';
  // Markup is often escaped twice.
  const words = /<[a-z/][^>]*>/i.test(parsed) ? parsed.replace(/<[^>]*>/g, ' ') : parsed;
  return words.replace(/[^\S\n]+/g, ' ').trim();
}

function readMicrodata(document: Document, data: StructuredData): void {
  const products = [...document.querySelectorAll('[itemscope][itemtype*="schema.org/Product" i]')];
  const [product] = products;
  if (product === undefined) return;
  const single = products.filter((each) => each.parentElement?.closest('[itemscope]') == null).length === 1;
  if (!single) {
    data.isListing ||= products.length > 3;
    return;
  }
  data.isProduct = true;
  data.name ||= itemProperty(product, 'name');
  data.brand ||= itemProperty(product, 'brand');
  data.category ||= itemProperty(product, 'category');
}

const itemProperty = (scope: Element, name: string): string => {
  const element = scope.querySelector(`[itemprop="${name}"]`);
  if (element === null) return '';
  const value =
    element.getAttribute('content') ??
    element.querySelector('[itemprop="name"]')?.textContent ??
    element.textContent;
  return (value ?? '').replace(/\s+/g, ' ').trim();
};

function readOpenGraph(document: Document, data: StructuredData): void {
  // All tags in one look: asking for one by its name goes through the whole page.
  const contents = new Map<string, string>();
  for (const tag of document.getElementsByTagName('meta')) {
    const content = tag.getAttribute('content')?.trim() ?? '';
    for (const name of [tag.getAttribute('property'), tag.getAttribute('name')])
      if (name !== null && !contents.has(name)) contents.set(name, content);
  }
  const meta = (name: string) => contents.get(name) ?? '';
  const type = meta('og:type');
  data.isProduct ||= /product(?!\.group)/i.test(type);
  data.brand ||= meta('product:brand') || meta('og:brand');
  data.description ||= meta('og:description') || meta('description');
  data.category ||= meta('product:category');
  if (data.name === '' && data.isProduct) data.name = meta('og:title');
}
