import type { Id } from '#kernel/ids.ts'
import { addMonths, addYears, type LocalDate } from '#kernel/local-date.ts'
import type { Transaction } from '#platform/database/database.ts'
import { agreementsOf, currentAgreement } from '../../agreements/index.ts'
import { holdsOn, memorandaOf, type OfficeHolding, officesOf, periodsOf } from '../../cooperation/index.ts'
import { awaitingCredits, evidenceOfUnit } from '../../obligations/index.ts'
import { decisionsOf, foundingOf, membersOn, openTasks, plannedMeetings } from '../../partnership/index.ts'
import { organisationsByIds, peopleByIds } from '../../people/index.ts'
import { unitById } from '../../territory/index.ts'
import type { Contact } from '../domain/papers/hand-over-input.ts'

/** How far back decisions go and how far ahead the calendar goes. */
const decisionYears = 1
export const calendarMonths = 6

/** Everything that a hand-over needs of a unit, apart from its ledger; one reading of the database. */
export async function gatherRecords(tx: Transaction, unitId: Id<'Unit'>, today: LocalDate) {
  const agreements = await agreementsOf(tx, unitId)
  const evidence = await evidenceOfUnit(tx, unitId)
  const offices = await officesOf(tx, unitId)
  const planned = await plannedMeetings(tx, { unitIds: [unitId], from: today })
  const year = { from: addYears(today, -decisionYears), to: today }
  return {
    unit: await unitById(tx, unitId),
    agreement: currentAgreement(agreements, today),
    memoranda: await memorandaOf(tx, unitId),
    periods: await periodsOf(tx, unitId),
    founding: await foundingOf(tx, unitId),
    decisions: (await decisionsOf(tx, unitId, year)).toReversed().map(({ on, words }) => ({ on, words })),
    tasks: await openTasks(tx, { unitIds: [unitId] }),
    contacts: await contactsOf(tx, unitId, offices, today),
    planned: planned.filter(({ on }) => on <= addMonths(today, calendarMonths)),
    credits: await awaitingCredits(tx, [unitId]),
    offices,
    evidence,
  }
}

/** Those in the offices now or to come, then the members of the partnership; nobody twice. */
async function contactsOf(
  tx: Transaction,
  unitId: Id<'Unit'>,
  offices: readonly OfficeHolding[],
  today: LocalDate,
): Promise<readonly Contact[]> {
  const present = offices.filter((one) => holdsOn(one, today) || one.from > today)
  const members = (await membersOn(tx, unitId, today)).filter(({ groupId }) => groupId === null)
  const people = await peopleByIds(tx, [
    ...present.map(({ personId }) => personId),
    ...members.flatMap(({ personId }) => personId ?? []),
  ])
  const organisations = await organisationsByIds(
    tx,
    [...people.values()].flatMap(({ organisationId }) => organisationId ?? []),
  )
  const contactOf = (
    personId: Id<'Person'> | null,
    known: Pick<Contact, 'office' | 'name' | 'organisation'>,
  ): Contact => {
    const person = personId === null ? undefined : people.get(personId)
    const employer = person?.organisationId ? organisations.get(person.organisationId)?.name : undefined
    const organisation = known.organisation ?? employer ?? null
    return { ...known, organisation, email: person?.email ?? null, phone: person?.phone ?? null }
  }
  const inOffice = new Set(present.map(({ personId }) => personId))
  return [
    ...present.map(({ personId, office, personName }) =>
      contactOf(personId, { office, name: personName, organisation: null }),
    ),
    ...members
      .filter(({ personId }) => personId === null || !inOffice.has(personId))
      .map(({ personId, personName, organisationName }) =>
        contactOf(personId, { office: null, name: personName, organisation: organisationName }),
      ),
  ]
}
