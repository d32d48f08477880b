export { assess, assessInParts, longDraft, warm } from './assess.ts'
export { type CompiledPack, compile } from './compile.ts'
export type { AccountKind, Example, Pack, Rule, RuleKind } from './pack.ts'
export * from './types.ts'
