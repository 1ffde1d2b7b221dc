/**
 * Starts content scripts without WXT's context, which tells every page that one has started: it sends an event so that
 * older scripts stop, and any page can hear it. Ours notify each other where no page can (src/page/session/script-life.ts).
 */
export function quietStart() {
  return {
    name: 'quiet-start',
    enforce: 'pre' as const,
    apply: 'build' as const,
    resolveId: (id: string): string | null => (id === 'wxt/utils/content-script-context' ? empty : null),
    load: (id: string): string | null => (id === empty ? 'export class ContentScriptContext {}' : null),
  };
}

const empty = '\0quiet-start';
