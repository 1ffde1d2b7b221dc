import { resolveConfig } from 'vite';
import { afterEach, expect, it, vi } from 'vitest';
import wxtConfig from '../../wxt.config';

afterEach(() => vi.unstubAllEnvs());

/** What Vite makes of our configuration for a browser, without building. */
async function isProduction(browser: string, plugins: 'ours' | 'none'): Promise<boolean> {
  const environment = { browser, command: 'build', mode: 'production', manifestVersion: 3 } as const;
  const ours = await wxtConfig.vite?.(environment);
  const config = { configFile: false, logLevel: 'silent', ...(plugins === 'ours' && ours) } as const;
  return (await resolveConfig(config, 'build', 'production')).isProduction;
}

it.each(['test', 'development', 'production'])(
  'a build started with NODE_ENV=%s is one to ship',
  async (env) => {
    for (const browser of ['chrome', 'firefox']) {
      vi.stubEnv('NODE_ENV', env);
      expect(await isProduction(browser, 'ours'), browser).toBe(true);
    }
  },
);

it('a build inside a test runner would be a development build without the plugin', async () => {
  vi.stubEnv('NODE_ENV', 'test');
  expect(await isProduction('chrome', 'none')).toBe(false);
});
