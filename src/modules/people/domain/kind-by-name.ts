import { fold } from '#kernel/folding.ts'
import type { OrganisationKind } from './organisation.ts'
import { organisationName } from './organisation-name.ts'

const kindsOfInstitutions: Readonly<Record<string, OrganisationKind>> = {
  'urad prace': 'labour-office',
  'mestska policie': 'municipal-police',
  'obecni policie': 'municipal-police',
  policie: 'state-police',
  'zs a ms': 'school',
  'zakladni skola': 'school',
  'materska skola': 'school',
  'stredni skola': 'school',
  'mestsky urad': 'unit',
  'obecni urad': 'unit',
  magistrat: 'unit',
  ospod: 'unit',
  'krajsky urad': 'region',
  asz: 'agency',
  'clovek v tisni': 'service',
}

const kindsOfWords: readonly (readonly [RegExp, OrganisationKind])[] = [
  [/\b(skola|gymnazium|uciliste)\b/, 'school'],
  [/\b(nemocnice|poliklinika|zdravotni)\b/, 'health'],
  [/\b(charita|diakonie|poradna|azylovy|nizkoprahov\w*|socialni sluzby)\b/, 'service'],
  [/\bkraj\b/, 'region'],
]

/** What kind of organisation a name says; a guess that a person corrects. */
export function kindByName(name: string): OrganisationKind {
  const { institution } = organisationName(name)
  const known = institution === null ? undefined : kindsOfInstitutions[institution]
  return known ?? kindsOfWords.find(([words]) => words.test(fold(name)))?.[1] ?? 'other'
}
