import { describe, expect, it } from 'vitest';
import { popupChunks } from '../../scripts/build/popup-chunks';

/** Which modules the popup shares, derived from the import graph. */

const importers: Record<string, string[]> = {
  '/entrypoints/popup/index.html': [],
  '/entrypoints/popup/main.tsx': ['/entrypoints/popup/index.html'],
  '/src/ui/App.tsx': ['/entrypoints/popup/main.tsx'],
  '/src/words/keys.ts': ['/src/ui/pages/Week.tsx', '/src/ui/App.tsx'],
  '/src/ui/pages/Week.tsx': ['/entrypoints/week/main.tsx'],
  '/entrypoints/week/main.tsx': [],
  // Loaded later: a dynamic import doesn't count as an importer.
  '/src/verdict/judge.ts': [],
};
const modules = { getModuleInfo: (id: string) => ({ importers: importers[id] ?? [] }) };

const groupsOf = (options: object) => {
  const { codeSplitting } = { codeSplitting: undefined, ...popupChunks().outputOptions(options) };
  return codeSplitting;
};

describe('the chunk that the popup shares', () => {
  const chunkOf = (id: string) => {
    const made: unknown = groupsOf({});
    if (typeof made !== 'object' || made === null || !('groups' in made) || !Array.isArray(made.groups))
      throw new Error('no groups');
    return made.groups[0].name(id, modules);
  };

  it.each([
    ['/src/words/keys.ts', 'label'],
    ['/src/ui/App.tsx', 'label'],
    ['/src/ui/pages/Week.tsx', null],
    ['/src/verdict/judge.ts', null],
  ])('%s: %s', (id, chunk) => {
    expect(chunkOf(id)).toBe(chunk);
  });

  it('contains only what another page uses too', () => {
    expect(groupsOf({})).toMatchObject({ groups: [{ minShareCount: 2 }] });
  });
});

it.each([{ codeSplitting: false }, { inlineDynamicImports: true }])(
  'a script that must be one file stays one: %j',
  (options) => {
    expect(popupChunks().outputOptions(options)).toBe(options);
  },
);
