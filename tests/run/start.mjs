import { setUpAndRun } from './set-up.mjs'

setUpAndRun('start.ts')
