import { parseCzechDay } from '#kernel/czech-day.ts'
import { asId, type Id, isId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Particulars } from '../domain/particulars.ts'

export type ReadParticulars = {
  readonly version: number
  readonly letterheadId: Id<'Letterhead'> | null
  /** Null when something cannot be read. */
  readonly particulars: Particulars | null
  readonly refusals: readonly Refusal[]
}

/** The form of the particulars: what it says, or what cannot be read of it, each at its field. */
export function readParticulars(form: FormData): ReadParticulars {
  const refusals: Refusal[] = []
  const text = (name: string): string => String(form.get(name) ?? '').trim()
  const textOrNull = (name: string): string | null => text(name) || null
  const number = (name: 'sheets' | 'attachments'): number | null => {
    const written = text(name)
    if (written === '') return null
    if (/^\d{1,9}$/.test(written)) return Number(written)
    refusals.push(new Refusal(`paper.${name}_impossible`, { text: written }, name))
    return null
  }
  const day = text('issuedOn')
  const issuedOn = parseCzechDay(day)
  if (day !== '' && issuedOn === null) refusals.push(new Refusal('paper.day_impossible', { text: day }, 'issuedOn'))
  const letterheadId = text('letterheadId')
  const particulars: Particulars = {
    reference: textOrNull('reference'),
    fileMark: textOrNull('fileMark'),
    issuedOn,
    handledBy: textOrNull('handledBy'),
    sheets: number('sheets'),
    attachments: number('attachments'),
  }
  return {
    version: Number(text('version')),
    letterheadId: isId(letterheadId) ? asId(letterheadId) : null,
    particulars: refusals.length === 0 ? particulars : null,
    refusals,
  }
}
