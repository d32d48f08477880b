import { defineConfig } from 'vitest/config'

/** One browser for the file; its tests follow one another. */
export default defineConfig({
  test: {
    dir: import.meta.dirname,
    include: ['*.test.ts'],
    testTimeout: 40_000,
    hookTimeout: 90_000,
    fileParallelism: false,
  },
})
