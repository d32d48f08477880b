import { setUpAndRun } from './set-up.mjs'

setUpAndRun('test.ts')
