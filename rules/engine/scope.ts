import { type Document, systemHits, threadHas } from './document.ts'
import type { Scope } from './types.ts'

/** Whether the policy applies, and whether the draft is about the school (which decides what applies of it). */
export interface Reach {
  scope: Scope
  aboutSchool: boolean
}

/** People who can only be met through the school. */
const throughSchool = new Set(['pupil', 'former-pupil', 'parent'])

/**
 * Scope, as in the clauses `scope.*`: a school account always; a personal one when its text, its thread or its target
 * refers to the school; an associated one always, though only for conduct when it does not refer to the school; an
 * unknown one when it refers to the school.
 */
export function reachOf(document: Document): Reach {
  const why = whyAboutSchool(document)
  const aboutSchool = document.account === 'school' || why !== undefined
  const say = (applies: boolean, clause: string, words: string): Reach => ({
    scope: { applies, clause, why: words },
    aboutSchool,
  })
  if (document.account === 'school') return say(true, 'scope.professional', 'This is a school account.')
  if (why !== undefined) return say(true, 'scope.personal-associated', why)
  if (document.account === 'associated')
    return say(true, 'scope.reputation', 'Your profile names the school, so its conduct rules apply.')
  return say(false, 'scope.personal-private', 'This has nothing to do with the school.')
}

function whyAboutSchool(document: Document): string | undefined {
  const { answers } = document.draft
  const spoken = whySpoken(document)
  if (spoken !== undefined || answers === null || !throughSchool.has(answers.relation)) return spoken
  return `This answers a ${answers.relation.replace('-', ' ')}${answers.relation === 'parent' ? ' of the school' : ''}.`
}

/** Why the words themselves, of the draft or of what it answers, are about the school; undefined when they are not. */
export function whySpoken(document: Document): string | undefined {
  if (document.mentions.some((one) => one.type === 'school')) return 'The post names the school.'
  if (systemHits(document, 'refers').length > 0) return 'The post is about the school.'
  if (systemHits(document, 'refers-work').length > 0 && systemHits(document, 'own-life').length === 0)
    return 'The post is about work at the school.'
  const inThread = document.thread.some((facts) => facts.mentions.some((one) => one.type === 'school'))
  if (inThread || threadHas(document, 'refers')) return 'The post it answers is about the school.'
  const { answers } = document.draft
  const associated = document.account === 'associated'
  const known =
    answers?.relation === 'colleague' ||
    (associated && answers !== null && throughSchool.has(answers.relation))
  if (known && (threadHas(document, 'refers-associated') || threadHas(document, 'refers-work')))
    return 'The post it answers is about work at the school.'
  if (!associated) return undefined
  return systemHits(document, 'refers-associated').length > 0
    ? 'The post is about your work at the school.'
    : undefined
}
