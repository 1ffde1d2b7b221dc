/**
 * Expressions made from word lists, each built when it is first asked for: most pages ask for few of them, and a script
 * that builds all of them at once blocks the page meanwhile.
 */
const all: (() => RegExp)[] = [];

/** The expression that `build` makes, made once. */
export function late(build: () => RegExp): () => RegExp {
  let built: RegExp | undefined;
  const get = () => {
    built ??= build();
    return built;
  };
  all.push(get);
  return get;
}

/** Every such expression of the modules loaded so far, for tests that examine them. */
export const allLate = (): RegExp[] => all.map((get) => get());
