import { defineConfig } from 'vitest/config';

/** `npm run test:matrix`: end to end on `dist/`, kill points, formats × modes, and other long products. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts', 'test/matrix/**/*.test.ts'],
    maxWorkers: '100%',
    expect: { requireAssertions: true },
    // Stand-ins for packages: packages that require them must meet the same instance.
    server: { deps: { external: [/\/shims\//] } },
    testTimeout: 300_000,
    hookTimeout: 60_000,
  },
});
