import type { LocalDate } from '../../../kernel/local-date.ts'
import type { Agreement } from '../../agreements/index.ts'
import type { CooperationPeriod, Memorandum } from '../../cooperation/index.ts'
import {
  firstCollision,
  type Office,
  type OfficeHolding,
  type PeriodContent,
  type Term,
} from '../../cooperation/index.ts'
import { personKey } from '../../people/index.ts'

export type ProposedOffice = Term & { readonly office: Office; readonly name: string; readonly note: string | null }

/** People whom an agreement names in offices, where there is room for them: from its beginning on, until whoever follows. */
export function proposedOffices(
  agreements: readonly Agreement[],
  known: readonly OfficeHolding[],
): readonly ProposedOffice[] {
  return inOrder(agreements).flatMap(({ current }) => {
    const { representative, manager, regionalHead } = current.content.people
    const from = current.validity?.from
    if (from === undefined) return []
    const named: readonly (readonly [Office, string | null])[] = [
      ['representative', representative],
      ['manager', manager],
      ['regional-head', regionalHead],
    ]
    return named.flatMap(([office, written]): readonly ProposedOffice[] => {
      const { name, note } = nameAndPosition(written)
      const own = known.filter((one) => one.office === office)
      const isKnown = name === '' || own.some((one) => personKey(one.personName) === personKey(name))
      const term = { from, to: null }
      return isKnown || firstCollision(term, own) !== null ? [] : [{ office, name, note, ...term }]
    })
  })
}

/** The period of cooperation in which the agreements stand, where none is known yet: from the memorandum, else the agreement. */
export function proposedPeriod(
  agreements: readonly Agreement[],
  memoranda: readonly Memorandum[],
  known: readonly CooperationPeriod[],
): PeriodContent | null {
  const begins = [
    ...memoranda.flatMap(({ concludedOn }) => concludedOn ?? []),
    ...agreements.flatMap(({ validity }) => validity?.from ?? []),
  ].toSorted()
  const [from] = begins
  if (from === undefined || known.length > 0) return null
  return { programme: programmeOf(from), from, to: null, endedHow: null, note: null }
}

/** „Ing. Petr Ukázka, Ph.D., náměstek primátora“: titles belong to the name, what begins with a small letter is the position. */
function nameAndPosition(written: string | null): { readonly name: string; readonly note: string | null } {
  const parts = (written ?? '').split(',').map((part) => part.trim())
  const position = parts.findIndex((part, index) => index > 0 && /^\p{Ll}/u.test(part))
  if (position === -1) return { name: parts.join(', '), note: null }
  return { name: parts.slice(0, position).join(', '), note: parts.slice(position).join(', ') }
}

/** KPSV 2021+ succeeded KPSVL, whose agreements were concluded until the end of 2020. */
function programmeOf(from: LocalDate): string {
  return from < '2021-01-01' ? 'KPSVL 2014–2020' : 'KPSV 2021+'
}

/** The one that speaks today first; of two that name one office, the later one is in it. */
function inOrder(agreements: readonly Agreement[]): readonly Agreement[] {
  const [last] = agreements.toSorted((a, b) => beginOf(b).localeCompare(beginOf(a)))
  return last === undefined ? [] : [last]
}

function beginOf({ current }: Agreement): string {
  return current.validity?.from ?? ''
}
