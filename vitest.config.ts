import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'
import { packPlugin } from './rules/cli/vite-plugin.ts'

/** Unit tests beside their modules, and the tests of the structure. Browsers have their own runners. */
export default defineConfig({
  plugins: [preact(), packPlugin()],
  test: {
    include: ['{rules,components,entrypoints,tests/structure,tests/trust}/**/*.test.{ts,tsx}'],
    mockReset: true,
  },
})
