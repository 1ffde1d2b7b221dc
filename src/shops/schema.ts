import * as z from 'zod';

/**
 * The shape of a shop file. Checked by the tests and never in a page: the content script imports the types
 * alone. Unknown keys and empty step lists are errors, so that a slip of the pen cannot mean "nothing to do".
 */

const selector = z.string().min(1);
/** When and where the step was seen to hold. */
const proof = { seen: z.string().regex(/^20\d\d(-\d\d){0,2}$/), evidence: z.string().min(3) };

/** The closed vocabulary: one way each to come by the words. */
export const PlainStep = z.discriminatedUnion('from', [
  /** The text of every element that matches. */
  z.strictObject({ from: z.literal('css'), selector, ...proof }),
  /** The text of the panels that the matching triggers open. */
  z.strictObject({ from: z.literal('aria-controls'), selector, ...proof }),
  /** An attribute of the first element that matches and has it. */
  z.strictObject({ from: z.literal('attribute'), selector, name: z.string().min(1), ...proof }),
  /** What follows a known heading, within the elements that match. */
  z.strictObject({
    from: z.literal('heading'),
    within: selector,
    section: z.enum(['list', 'howTo', 'description']),
    ...proof,
  }),
  /**
   * Strings in a script's JSON; values assigned to a name stand under that name. In the path, `*` means every
   * element and `**` any number of levels; for a list at any depth only a sole one counts.
   */
  z.strictObject({ from: z.literal('json'), selector, path: z.array(z.string()).min(1), ...proof }),
  /** What the page's JSON-LD or microdata says. */
  z.strictObject({
    from: z.literal('structured-data'),
    field: z.enum(['name', 'brand', 'category', 'description', 'ingredients']),
    ...proof,
  }),
]);
export type PlainStep = z.infer<typeof PlainStep>;

/** A shop may also point at the rules of its shop system, by the name of that file; those point nowhere else. */
export const Step = z.discriminatedUnion('from', [
  ...PlainStep.options,
  z.strictObject({ from: z.literal('platform'), name: z.string().min(1), ...proof }),
]);
export type Step = z.infer<typeof Step>;

const PlainSteps = z.array(PlainStep).min(1);
const Steps = z.array(Step).min(1);

export const Shop = z.strictObject({
  /** The file's name. */
  name: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** As people write it. */
  label: z.string().min(2),
  /** Match patterns of the manifest; https only. */
  matches: z.array(z.string().regex(/^https:\/\/(\*\.)?[a-z0-9.-]+\/\S*$/)).min(1),
  /** What tells a product page: the path of its address, or an element that only it has. */
  product: z.union([
    z.strictObject({ path: z.string().min(1) }),
    z.strictObject({ selector }),
    z.strictObject({ path: z.string().min(1), selector }),
    /** Nothing of the shop's own tells: the page's data or its one button to buy does. */
    z.strictObject({ by: z.literal('page-data') }),
  ]),
  /** The product names on a listing, where the usual class names do not find them. */
  cardTitles: z.optional(selector),
  /** Left out where the page's data and its h1 say it well enough; so are the others up to `lists`. */
  title: z.optional(PlainSteps),
  brand: z.optional(PlainSteps),
  category: z.optional(PlainSteps),
  howTo: z.optional(Steps),
  claims: z.optional(Steps),
  lists: Steps,
});
export type Shop = z.infer<typeof Shop>;

/** What many shops share: found by an element that gives the shop system away. */
export const Platform = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9-]*$/),
  label: z.string().min(2),
  /** Any of them gives the system away; one selector each. */
  signs: z.array(selector.regex(/^[^,]+$/)).min(1),
  lists: PlainSteps,
  howTo: z.optional(PlainSteps),
  claims: z.optional(PlainSteps),
});
export type Platform = z.infer<typeof Platform>;

/** What a page is read with: when and where a step was seen is for people, and a build leaves it out. */
type Running<T> = T extends readonly (infer Each)[]
  ? Running<Each>[]
  : T extends object
    ? { [K in keyof T as Exclude<K, keyof typeof proof>]: Running<T[K]> }
    : T;
export type RunningShop = Running<Shop>;
export type RunningPlatform = Running<Platform>;
export type RunningStep = Running<Step>;
export type RunningPlainStep = Running<PlainStep>;
