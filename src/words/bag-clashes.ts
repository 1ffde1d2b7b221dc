import { guidanceOf } from '@/article/topics';
import type { MarkedFinding, MarkedWords, PrintedSentence } from '@/report/explanation';
import type { Topic } from '@/report/report';
import type { ListingItem } from '@/report/tab-state';
import { clashingIn, clashingWith, productsIn } from '@/week/bag';
import { isSame, type NewProduct } from '@/week/product';
import type { ShelfProduct } from '@/week/shelf';
import { articleField } from './guidance';
import { aroundSlot, slot } from './slot';
import type { Translate } from './translate';
import { productName, productNames } from './week';

/** The topic of the article's rule that the two kinds are used on different nights. */
const topic: Topic = 'retinoid-with-acid';
const { stance } = guidanceOf(topic);

/** The findings that give a product its role in the week. */
const active: ReadonlySet<Topic> = new Set<Topic>(['retinoid', 'aha', 'bha', topic]);

/**
 * The marks of a bag, in which the actives of products that clash with each other or with the shelf are all marked
 * alike, and say so before they say anything else.
 */
export function markedClashes(
  t: Translate,
  bag: { url: string; items: readonly ListingItem[] },
  marks: readonly MarkedWords[],
  shelf: readonly ShelfProduct[],
): MarkedWords[] {
  const clashOf = clashesIn(t, productsIn(bag), shelf);
  const clashes = bag.items.map((item) => {
    const [product] = productsIn({ url: bag.url, items: [item] });
    return product === undefined ? null : clashOf(product);
  });
  return marks.map((mark) => {
    const clash = clashes[mark.at.index] ?? null;
    const isActive = mark.findings.some((finding) => finding.stance !== 'note' && active.has(finding.topic));
    if (clash === null || !isActive) return mark;
    // The others are only named: a tooltip with all their words would cover the other product.
    return { ...mark, findings: [clash, ...mark.findings.map((each) => ({ ...each, fields: [] }))] };
  });
}

/** What is said about a product of the bag; null if it clashes with nothing. */
function clashesIn(t: Translate, products: readonly NewProduct[], shelf: readonly ShelfProduct[]) {
  const together = clashingIn(products);
  const inBag = finding(t, aroundSlot(t('week.clash.bag', slot), productNames(t, together)));
  const withShelf = clashingWith(products, shelf);
  return (product: NewProduct): MarkedFinding | null => {
    if (together.some((each) => isSame(each, product))) return inBag;
    const kept = withShelf.find((each) => isSame(each.product, product))?.kept;
    if (kept === undefined) return null;
    return finding(t, aroundSlot(t('week.clash.bagShelf', slot, productName(kept)), productName(product)));
  };
}

const finding = (t: Translate, seen: PrintedSentence): MarkedFinding => ({
  topic,
  stance,
  title: t('week.clash.title'),
  seen,
  fields: [articleField(t, ['separateNights'])],
});
