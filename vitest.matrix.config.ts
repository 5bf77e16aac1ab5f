import { defineConfig } from 'vitest/config';

/** `npm run test:matrix`: kill points, formats × modes, and other long products. */
export default defineConfig({
  test: {
    include: ['test/matrix/**/*.test.ts'],
    maxWorkers: '100%',
    expect: { requireAssertions: true },
    testTimeout: 300_000,
    hookTimeout: 60_000,
  },
});
