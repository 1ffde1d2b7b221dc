import { either, literal, nullable, type Of, object, text } from './checks';

/** What became of the wish to see words on the page. */
export const Shown = either(
  either(object({ is: literal('shown') }), object({ is: literal('gone') })),
  /** In a section that the page keeps closed; `section` is what its button says, null where it says nothing. */
  object({ is: literal('folded'), section: nullable(text) }),
);
export type Shown = Of<typeof Shown>;
