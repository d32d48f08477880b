import type { Pack } from '../engine/pack.ts'
import type { SchoolFacts } from '../engine/types.ts'

/** Lays what a school states about itself over a pack: its facts are added to the pack's, its name takes the place. */
export function layer(pack: Pack, facts: SchoolFacts): Pack {
  const { school } = pack
  return {
    ...pack,
    school: {
      name: facts.name,
      aliases: unique([...school.aliases, school.name, ...facts.aliases]),
      accounts: [...school.accounts, ...facts.accounts],
      staff: unique([...school.staff, ...facts.staff]),
      classes: unique([...school.classes, ...facts.classes]),
      years: unique([...school.years, ...facts.years]),
      publicContacts: unique([...school.publicContacts, ...facts.publicContacts]),
    },
  }
}

const unique = (texts: string[]): string[] => [...new Set(texts)]
