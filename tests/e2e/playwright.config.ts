import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

const out = join(import.meta.dirname, '../../.output')

export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: join(out, 'e2e'),
  timeout: 60_000,
  expect: { timeout: 5_000 },
  fullyParallel: true,
  // Most of a test is waiting for what must not happen.
  workers: 2,
  forbidOnly: true,
  // A shared machine may stall a browser; a test that needed its second try is named at the end.
  retries: process.env.CI ? 1 : 0,
  globalSetup: './ready.ts',
  reporter: [['line'], ['json', { outputFile: join(out, 'reports/e2e-chromium.json') }]],
})
