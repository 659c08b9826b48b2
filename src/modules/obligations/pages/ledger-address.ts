import type { LedgerSide } from '../domain/side.ts'
import { type State, states } from '../domain/states.ts'

/** What the address of the ledger says. Anything that it cannot mean is left out, as if it were not there. */
export type LedgerAddress = {
  /** Laid out in time; the table when left out. */
  readonly view?: 'timeline'
  readonly year?: number | 'all'
  readonly side?: LedgerSide
  readonly state?: State
  readonly agreementId?: string
}

const slugs: Readonly<Record<State, string>> = {
  waived: 'uzavreno',
  'not-countable': 'nelze-pocitat',
  fulfilled: 'splneno',
  'awaiting-confirmation': 'ceka-na-potvrzeni',
  'not-recorded': 'nezapsano',
  upcoming: 'nezacalo',
  overdue: 'po-terminu',
  missed: 'nesplneno',
  due: 'blizi-se-termin',
  'on-track': 'plni-se',
}
const sides: Readonly<Record<LedgerSide, string>> = { unit: 'celek', agency: 'asz' }

export function readLedgerAddress(query: URLSearchParams): LedgerAddress {
  const year = query.get('rok')
  const side = query.get('strana')
  const state = states.find((one) => slugs[one] === query.get('stav'))
  const agreementId = query.get('popis')
  return {
    ...(query.get('zobrazeni') === 'osa' ? { view: 'timeline' as const } : {}),
    ...(year === 'vse' ? { year: 'all' as const } : /^\d{4}$/.test(year ?? '') ? { year: Number(year) } : {}),
    ...(side === sides.unit ? { side: 'unit' as const } : side === sides.agency ? { side: 'agency' as const } : {}),
    ...(state === undefined ? {} : { state }),
    ...(agreementId === null ? {} : { agreementId }),
  }
}

/** The query of the same ledger with one thing changed; an empty one is the ledger of the current year. */
export function writeLedgerAddress({ view, year, side, state, agreementId }: LedgerAddress): string {
  const query = new URLSearchParams()
  if (view !== undefined) query.set('zobrazeni', 'osa')
  if (agreementId !== undefined) query.set('popis', agreementId)
  if (year !== undefined) query.set('rok', year === 'all' ? 'vse' : String(year))
  if (side !== undefined) query.set('strana', sides[side])
  if (state !== undefined) query.set('stav', slugs[state])
  return `?${query.toString()}`
}
