import type { RecordKind } from '../../obligations/index.ts'
import type { RecordState } from '../domain/progress.ts'

/** Kinds and states as addresses name them. */
export const kindSlugs = {
  'education-group': 'vzdelavani',
  'individual-support': 'podpora',
  advice: 'poradenstvi',
  'advisory-programme': 'program',
  information: 'informace',
  'practice-sharing': 'praxe',
  facilitation: 'facilitace',
  research: 'vyzkum',
  document: 'doklad',
} as const satisfies Readonly<Record<RecordKind, string>>

export const stateSlugs = {
  offered: 'nabidnuto',
  accepted: 'prijato',
  'carried-out': 'uskutecneno',
  'not-taken': 'nevyuzito',
} as const satisfies Readonly<Record<RecordState, string>>

/** What an address asks for: `?druh=vyzkum&stav=prijato&nabidka=ano`. Anything senseless is as if it were not there. */
export type RecordAddress = {
  readonly kind: RecordKind | undefined
  readonly state: RecordState | undefined
  /** An offer is being written down, not something that took place. */
  readonly offer: boolean
}

export function readRecordAddress(url: string): RecordAddress {
  const parameters = new URL(url).searchParams
  return {
    kind: keyOf(kindSlugs, parameters.get('druh')),
    state: keyOf(stateSlugs, parameters.get('stav')),
    offer: parameters.get('nabidka') === 'ano',
  }
}

function keyOf<Key extends string>(slugs: Readonly<Record<Key, string>>, slug: string | null): Key | undefined {
  for (const key in slugs) if (slugs[key] === slug) return key
  return undefined
}
