import { type Id, newId } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Period } from '#kernel/period.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { insertMemorandum, memorandaOf } from '../../cooperation/index.ts'
import type { Agreement } from '../domain/agreement.ts'
import type { AgreementContent } from '../domain/content.ts'
import { agreementChanged } from '../domain/events.ts'
import { statusOf, type TakenStep } from '../domain/life-cycle.ts'
import { shortenedBy } from '../domain/validity.ts'
import { insertAgreement } from '../store/agreements-store.ts'

export type EstablishAgreement = {
  readonly unitId: Id<'Unit'>
  readonly documentId: Id<'Document'>
  readonly content: AgreementContent
  readonly validity: Period | null
  /** The path as the paper shows it; a step whose day the paper does not show has none. */
  readonly steps: readonly TakenStep[]
  readonly recordsFrom: LocalDate
}

/** Makes the first version of an agreement from a reviewed paper, in a change that is already going on. */
export async function establishAgreement(tx: Transaction, deps: Deps, command: EstablishAgreement): Promise<Agreement> {
  const agreement: Agreement = {
    id: newId(),
    unitId: command.unitId,
    memorandumId: await memorandumFor(tx, command),
    yearRule: 'calendar',
    recordsFrom: command.recordsFrom,
    agencyProjectEnd: null,
    version: 1,
    current: {
      id: newId(),
      number: 1,
      status: statusOf(command.steps),
      content: command.content,
      agreedValidity: command.validity,
      validity: shortenedBy(command.validity, command.steps),
      steps: command.steps,
      documentId: command.documentId,
      version: 1,
    },
  }

  await insertAgreement(tx, agreement)
  await deps.announce(tx, agreementChanged, agreement.id)
  return agreement
}

/** The memorandum that the form names by its day: the one already known, or a new record to be completed. */
async function memorandumFor(
  tx: Transaction,
  { unitId, content }: EstablishAgreement,
): Promise<Id<'Memorandum'> | null> {
  const concludedOn = content.memorandumDate
  if (concludedOn === null) return null
  const known = (await memorandaOf(tx, unitId)).find((memorandum) => memorandum.concludedOn === concludedOn)
  if (known !== undefined) return known.id
  const id = newId<'Memorandum'>()
  await insertMemorandum(tx, {
    id,
    unitId,
    concludedOn,
    approvedBy: null,
    approvedOn: null,
    resolution: null,
    documentId: null,
    note: null,
    version: 1,
  })
  return id
}
