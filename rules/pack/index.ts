export { draftOf } from './examples.ts'
export { layer } from './layer.ts'
export { type Failure, practicePack, selfTest, testRule } from './self-test.ts'
export { type Checked, type Issue, validateFacts, validatePack } from './validate.ts'
