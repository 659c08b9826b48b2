import type { Transaction } from '#platform/database/database.ts'
import { validitiesOf } from '../../agreements/index.ts'
import type { Meeting } from '../domain/meeting.ts'
import { outsideValidity } from '../domain/outside-validity.ts'

/** Refuses a meeting on whose day no agreement of its unit is in force. Not asked of one that is saved so knowingly. */
export async function requireValidity(tx: Transaction, { unitId, on }: Pick<Meeting, 'unitId' | 'on'>): Promise<void> {
  const refusal = outsideValidity(await validitiesOf(tx, unitId), on)
  if (refusal !== null) throw refusal
}
