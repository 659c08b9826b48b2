import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Language } from '#messages/index.ts'
import type { Phase } from '../../agreements/index.ts'
import { titleOf } from '../../obligations/index.ts'
import type { Concern } from '../domain/attention.ts'
import type { Totals } from './add-totals.ts'
import type { UnitAtWork } from './units-at-work.ts'

/** A unit as a line of a list. */
export type UnitLine = {
  readonly id: Id<'Unit'>
  readonly name: string
  readonly regionCode: string | null
  readonly phase: Phase | null
  readonly validTo: LocalDate | null
  readonly totals: Totals | null
  readonly next: { readonly title: string; readonly by: LocalDate } | null
  readonly lastRecordOn: LocalDate | null
  readonly concerns: readonly Concern[]
}

export function unitLine({ unit, standing, ledger, concerns }: UnitAtWork, language: Language): UnitLine {
  const next = ledger?.next ?? null
  return {
    id: unit.id,
    name: unit.name,
    regionCode: unit.regionCode,
    phase: standing?.phase ?? null,
    validTo: standing?.validity?.to ?? null,
    totals: ledger?.totals ?? null,
    next: next && { title: titleOf(next.row.obligation, language, next.row.fulfilment.period), by: next.by },
    lastRecordOn: standing?.lastRecordOn ?? null,
    concerns,
  }
}
