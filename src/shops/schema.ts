import * as z from 'zod';

/**
 * The schema of a shop file. The tests check it, not the page: the content script imports types only. Unknown keys and
 * empty step lists are errors, so that a typo cannot mean "nothing to do".
 */

const selector = z.string().min(1);
/** When and where the step was seen to work. */
const proof = { seen: z.string().regex(/^20\d\d(-\d\d){0,2}$/), evidence: z.string().min(3) };

/** The closed vocabulary of steps: each is one way to find a text. */
export const PlainStep = z.discriminatedUnion('from', [
  /** The text of every element that matches. */
  z.strictObject({ from: z.literal('css'), selector, ...proof }),
  /** The text of the panels that the matching elements control. */
  z.strictObject({ from: z.literal('aria-controls'), selector, ...proof }),
  /** An attribute of the first element that matches and has it. */
  z.strictObject({ from: z.literal('attribute'), selector, name: z.string().min(1), ...proof }),
  /** What follows a known heading inside the elements that match. */
  z.strictObject({
    from: z.literal('heading'),
    within: selector,
    section: z.enum(['list', 'howTo', 'description']),
    ...proof,
  }),
  /**
   * Strings in a script's JSON; a value assigned to a variable is found under the variable's name. In the path, `*`
   * means every element and `**` any number of levels; of lists found with `**` only a single one counts.
   */
  z.strictObject({ from: z.literal('json'), selector, path: z.array(z.string()).min(1), ...proof }),
  /** A field of the page's JSON-LD or microdata. */
  z.strictObject({
    from: z.literal('structured-data'),
    field: z.enum(['name', 'brand', 'category', 'description', 'ingredients']),
    ...proof,
  }),
]);
export type PlainStep = z.infer<typeof PlainStep>;

/** A shop may also use the steps of its shop system, by the name of that file. Shop systems use no other files. */
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
  /** The name that people use. */
  label: z.string().min(2),
  /** Match patterns for the manifest; https only. */
  matches: z.array(z.string().regex(/^https:\/\/(\*\.)?[a-z0-9.-]+\/\S*$/)).min(1),
  /** How to recognise a product page: the path of its address, or an element that no other page has. */
  product: z.union([
    z.strictObject({ path: z.string().min(1) }),
    z.strictObject({ selector }),
    z.strictObject({ path: z.string().min(1), selector }),
    /** By nothing specific to the shop: the page's data, or its single buy button. */
    z.strictObject({ by: z.literal('page-data') }),
  ]),
  /** The product names on a listing, if the usual class names do not find them. */
  cardTitles: z.optional(selector),
  /** This and the next four may be left out if the page's data and its h1 are good enough. */
  title: z.optional(PlainSteps),
  brand: z.optional(PlainSteps),
  category: z.optional(PlainSteps),
  howTo: z.optional(Steps),
  claims: z.optional(Steps),
  lists: Steps,
});
export type Shop = z.infer<typeof Shop>;

/** A shop system that many shops share, recognised by an element that only its pages have. */
export const Platform = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9-]*$/),
  label: z.string().min(2),
  /** Selectors, one each; any match means this system. */
  signs: z.array(selector.regex(/^[^,]+$/)).min(1),
  lists: PlainSteps,
  howTo: z.optional(PlainSteps),
  claims: z.optional(PlainSteps),
});
export type Platform = z.infer<typeof Platform>;

/** The same without `proof`, which is for people: a build strips it. */
type Running<T> = T extends readonly (infer Each)[]
  ? Running<Each>[]
  : T extends object
    ? { [K in keyof T as Exclude<K, keyof typeof proof>]: Running<T[K]> }
    : T;
export type RunningShop = Running<Shop>;
export type RunningPlatform = Running<Platform>;
export type RunningStep = Running<Step>;
export type RunningPlainStep = Running<PlainStep>;
