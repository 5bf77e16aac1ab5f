import { defineConfig } from 'vitest/config';

/** `npm run test:matrix`: kill points, formats × modes, and other long products. */
export default defineConfig({
  test: {
    include: ['test/matrix/**/*.test.ts'],
    maxWorkers: '100%',
    expect: { requireAssertions: true },
    // Stand-ins for packages: packages that require them must meet the same instance.
    server: { deps: { external: [/\/shims\//] } },
    testTimeout: 300_000,
    hookTimeout: 60_000,
  },
});
