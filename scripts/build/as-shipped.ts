/**
 * What is built depends on the build's own mode alone. WXT and Vite use an existing NODE_ENV, and a test
 * runner's or a person's would make a development build of a release: heavier, and with paths of this machine in it.
 */
export function asShipped() {
  return {
    name: 'as-shipped',
    apply: 'build' as const,
    // Vite asks for NODE_ENV after its plugins were heard.
    config(_config: unknown, { mode }: { mode: string }): void {
      process.env.NODE_ENV = mode;
    },
  };
}
