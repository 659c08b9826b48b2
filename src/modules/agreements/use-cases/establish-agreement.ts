import { type Id, newId } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Period } from '#kernel/period.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import type { Agreement } from '../domain/agreement.ts'
import type { AgreementContent } from '../domain/content.ts'
import { agreementChanged } from '../domain/events.ts'
import { statusOf, type TakenStep } from '../domain/life-cycle.ts'
import { shortenedBy } from '../domain/validity.ts'
import { insertAgreement } from '../store/agreements-store.ts'
import { memorandumFor } from './memorandum-for.ts'

export type EstablishAgreement = {
  /** Made here when left out. */
  readonly id?: Id<'Agreement'> | undefined
  readonly unitId: Id<'Unit'>
  /** The paper from which it was read; null when it is written here. */
  readonly documentId: Id<'Document'> | null
  readonly content: AgreementContent
  readonly validity: Period | null
  /** The path as the paper shows it; a step whose day the paper does not show has none. */
  readonly steps: readonly TakenStep[]
  readonly recordsFrom: LocalDate
}

/** Makes the first version of an agreement, in a change that is already going on. */
export async function establishAgreement(tx: Transaction, deps: Deps, command: EstablishAgreement): Promise<Agreement> {
  const validity = shortenedBy(command.validity, command.steps)
  const agreement: Agreement = {
    id: command.id ?? newId(),
    unitId: command.unitId,
    memorandumId: await memorandumFor(tx, command.unitId, command.content),
    yearRule: 'calendar',
    recordsFrom: command.recordsFrom,
    agencyProjectEnd: null,
    version: 1,
    proposed: null,
    validity,
    current: {
      id: newId(),
      number: 1,
      status: statusOf(command.steps),
      kinds: [],
      reason: null,
      content: command.content,
      agreedValidity: command.validity,
      validity,
      steps: command.steps,
      documentId: command.documentId,
      passagesIn: command.documentId,
      version: 1,
    },
  }

  await insertAgreement(tx, agreement)
  await deps.announce(tx, agreementChanged, agreement.id)
  return agreement
}
