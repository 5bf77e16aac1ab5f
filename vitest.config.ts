import { defineConfig } from 'vitest/config';

/** `npm test`: unit and end-to-end tests. The long products are in vitest.matrix.config.ts. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/matrix/**'],
    maxWorkers: '100%',
    expect: { requireAssertions: true },
    // Stand-ins for packages: packages that require them must meet the same instance.
    server: { deps: { external: [/\/shims\//] } },
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
