import { defineConfig } from 'vitest/config';

/** `npm run test:matrix`: end to end on `dist/`, kill points, formats × modes, and other long products. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts', 'test/matrix/**/*.test.ts'],
    maxWorkers: '100%',
    expect: { requireAssertions: true },
    testTimeout: 300_000,
    hookTimeout: 60_000,
  },
});
