import type { SchoolFacts } from './types.ts'

/**
 * A school's facts as lexicons that rules and mentions can ask for: `$fact-school`, `$fact-staff`, `$fact-surname`,
 * `$fact-class`. Empty facts give empty lexicons, which are never found.
 */
export function factLexicons(school: SchoolFacts): Record<string, string[]> {
  const aliases = unique([
    school.name,
    ...school.aliases,
    ...school.accounts.map((account) => account.handle),
  ])
  const single = aliases
    .map((alias) => alias.replace(/^[#@]/, ''))
    .filter((alias) => /^[\p{L}]{6,}$/u.test(alias))
  const words = school.staff.map((name) => name.split(/\s+/)).filter((parts) => parts.length > 1)
  return {
    'fact-school': unique([...aliases.map(safe), ...single.map((alias) => `${alias.toLowerCase()}*`)]),
    'fact-staff': unique(school.staff.map(safe)),
    'fact-surname': unique(words.map((parts) => safe(parts.at(-1) ?? ''))),
    'fact-class': unique(school.classes.map(safe)),
    'fact-year': unique(school.years.map(safe)),
  }
}

/** Facts are plain words: signs that mean something in a phrase are taken out. */
const safe = (text: string): string =>
  text
    .replace(/[()|<>?!^¶$*]|\.\./g, ' ')
    .replace(/~/g, '')
    .trim()

const unique = (texts: string[]): string[] => [...new Set(texts.filter((text) => /\p{L}/u.test(text)))]
