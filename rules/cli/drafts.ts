import type { Account, Draft, Media, Relation, Surface } from '../engine/types.ts'
import { Complaint } from './complaint.ts'

const accounts = ['school', 'personal', 'personal-associated', 'associated', 'unknown']
const surfaces = ['post', 'comment', 'reply', 'share', 'message', 'profile']
const relations = [
  'pupil',
  'former-pupil',
  'family',
  'parent',
  'colleague',
  'journalist',
  'public',
  'unknown',
]

/** Who is posting, by its short name. */
export function accountOf(name: string): Account {
  if (!accounts.includes(name)) throw new Complaint(`“${name}” is no account. Use ${accounts.join(', ')}.`)
  const associated = name.endsWith('associated')
  return {
    kind: name === 'school' || name === 'unknown' ? name : 'personal',
    associated,
    disclaims: false,
  }
}

export function surfaceOf(name: string): Surface {
  if (!surfaces.includes(name)) throw new Complaint(`“${name}” is no surface. Use ${surfaces.join(', ')}.`)
  return name as Surface
}

/** One line of a file of drafts (id, site, account, surface, replyTo, attachments, text) as a draft. */
export function draftOfLine(line: string, file: string, number: number): { id: string; draft: Draft } {
  const fail = (why: string): never => {
    throw new Complaint(`${file}:${number}: ${why}`)
  }
  let row: Record<string, unknown>
  try {
    row = JSON.parse(line)
  } catch {
    return fail('this line is not JSON. Write one object a line.')
  }
  if (typeof row !== 'object' || row === null) return fail('this line is not an object.')
  if (typeof row.text !== 'string') return fail('“text” is missing.')
  const text = row.text
  const word = (key: string, otherwise: string): string =>
    row[key] === undefined
      ? otherwise
      : typeof row[key] === 'string'
        ? row[key]
        : fail(`“${key}” should be a word.`)
  try {
    return {
      id: typeof row.id === 'string' ? row.id : String(number),
      draft: {
        text,
        site: word('site', 'x'),
        surface: surfaceOf(word('surface', 'post')),
        audience: 'unknown',
        account: accountOf(word('account', 'unknown')),
        answers: answersOf(row.replyTo),
        media: mediaOf(row.attachments),
      },
    }
  } catch (error) {
    if (error instanceof Complaint && !error.message.startsWith(file)) return fail(error.message)
    throw error
  }
}

function answersOf(given: unknown): Draft['answers'] {
  if (given === null || given === undefined) return null
  if (typeof given !== 'object') throw new Complaint('“replyTo” should be an object or null.')
  const { relation, name, text } = given as Record<string, unknown>
  if (typeof relation !== 'string' || !relations.includes(relation))
    throw new Complaint(`“replyTo.relation” should be one of ${relations.join(', ')}.`)
  return {
    relation: relation as Relation,
    text: typeof text === 'string' ? text : '',
    ...(typeof name === 'string' ? { name } : {}),
  }
}

function mediaOf(given: unknown): Media[] {
  if (given === undefined || given === null) return []
  if (!Array.isArray(given)) throw new Complaint('“attachments” should be a list.')
  return given.map((one) => ({ kind: one === 'video' || one === 'gif' ? one : 'image' }))
}
