import { defineConfig } from 'vitest/config';

/**
 * All tests but the long products of vitest.matrix.config.ts. `npm test` leaves out those that start `dist/` as the
 * runner does, a process each: `npm run test:matrix` runs them too.
 */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/matrix/**'],
    maxWorkers: '100%',
    // Files share workers, which load the code once: what a test changes of its process it puts right again.
    isolate: false,
    expect: { requireAssertions: true },
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
