import { describe, expect, test } from 'vitest'
import { textOf } from '#documents/index.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { type LocalDate, localDate } from '#kernel/local-date.ts'
import { aPerson, aUnit } from '../../../test/builders/accounts.ts'
import { anAgreement } from '../../../test/builders/agreements.ts'
import { aMeeting } from '../../../test/builders/meetings.ts'
import { onEachDatabase } from '../../../test/support/databases.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { listOffices, type Office, succeedInOffice, takeOffice } from '../cooperation/index.ts'
import { findDocument } from '../intake/index.ts'
import { recordMeeting } from '../partnership/index.ts'
import { recordHandOver, takeOverFromAgreement } from './index.ts'
import { showHandOver } from './use-cases/show-hand-over.ts'
import { showOffices } from './use-cases/show-offices.ts'

onEachDatabase('a hand-over', (database) => {
  const deps = () => testDeps(database(), { today: '2024-10-14' })
  const people = {
    representative: 'Ing. Petr Ukázka, Ph.D., náměstek',
    manager: 'Mgr. Hana Vzorová',
    regionalHead: null,
  }

  async function aCooperation(): Promise<Id<'Unit'>> {
    const { id: unitId } = await aUnit(deps(), 'Horní Lhota')
    await anAgreement(deps(), unitId, { content: { people: { ...people, managerVacant: false } } })
    return unitId
  }

  async function held(unitId: Id<'Unit'>, office: Office, name: string, from: string, to: string | null = null) {
    const term = { from: localDate(from), to: to === null ? null : localDate(to) }
    return takeOffice(deps(), { unitId, id: newId(), content: { office, name, note: null, ...term } })
  }

  const handed = (unitId: Id<'Unit'>, handedOn: LocalDate = localDate('2024-10-14')) =>
    ({ unitId, office: 'manager', handedOn, note: ' klíče v\u00a0podatelně ', language: 'cs' }) as const

  describe('people of the agreement', () => {
    test('are taken over in one press, with their positions and the first period', async () => {
      const unitId = await aCooperation()
      await takeOverFromAgreement(deps(), unitId)
      const { offices, periods, warnings } = await listOffices(deps(), unitId)
      expect(offices.map(({ office, personName, from, note }) => [office, personName, from, note])).toEqual([
        ['representative', 'Ing. Petr Ukázka, Ph.D.', '2023-04-17', 'náměstek'],
        ['manager', 'Mgr. Hana Vzorová', '2023-04-17', null],
      ])
      expect(periods).toMatchObject([{ programme: 'KPSV 2021+', from: '2023-04-17', to: null }])
      expect(warnings.map(({ office }) => office)).toEqual(['consultant', 'regional-head'])
      await expect(takeOverFromAgreement(deps(), unitId)).rejects.toMatchObject({
        code: 'hand_over.nothing_to_take_over',
      })
    })

    test('leave alone whoever is in the office already', async () => {
      const unitId = await aCooperation()
      await held(unitId, 'representative', 'Eva Nová', '2022-11-01')
      const { offices } = await takeOverFromAgreement(deps(), unitId)
      expect(offices.map(({ office }) => office)).toEqual(['manager'])
    })
  })

  test('is composed of the records: the steps, the meeting to come, whoever leaves and comes', async () => {
    const unitId = await aCooperation()
    const leaving = await held(unitId, 'manager', 'Mgr. Hana Vzorová', '2023-04-17')
    await succeedInOffice(deps(), { leaving, id: newId(), name: 'Jan Nový', from: localDate('2024-11-01'), note: null })
    await recordMeeting(deps(), {
      unitId,
      id: newId(),
      content: aMeeting({ on: localDate('2024-12-05'), state: 'planned', attendance: [], minutes: '' }),
    })
    const { paper, content, pair } = await showHandOver(deps(), { unitId, office: 'manager', language: 'cs' })
    expect([pair.giving?.personName, pair.taking?.personName]).toEqual(['Mgr. Hana Vzorová', 'Jan Nový'])
    expect(content.calendar.map(({ on }) => on)).toContain('2024-12-05')
    const text = paper.blocks
      .map((block) => textOf(block))
      .join('\n')
      .replaceAll('\u00a0', ' ')
    expect(text).toContain('Předává Mgr. Hana Vzorová (17. 4. 2023 – 31. 10. 2024). Přebírá Jan Nový (od 1. 11. 2024).')
    expect(text).toContain('Připravit jednání na 5. 12. 2024')
    expect(text).toContain('Popis spolupráce, 17. 4. 2023')
  })

  test('is recorded once, with the very paper kept among the documents', async () => {
    const unitId = await aCooperation()
    const from = await held(unitId, 'manager', 'Mgr. Hana Vzorová', '2023-04-17', '2024-09-30')
    const to = await held(unitId, 'manager', 'Jan Nový', '2024-10-01')
    const command = { ...handed(unitId), id: newId<'HandOver'>(), fromId: from.id, toId: to.id }
    const first = await recordHandOver(deps(), command)
    expect(await recordHandOver(deps(), command)).toEqual(first)
    expect(first).toMatchObject({ fromName: 'Mgr. Hana Vzorová', toName: 'Jan Nový', note: 'klíče v\u00a0podatelně' })

    const document = await deps().read((tx) => findDocument(tx, first.documentId))
    expect(document).toMatchObject({ unitId, state: 'confirmed', mediaType: 'application/pdf', sha256: first.sha256 })
    const view = await showHandOver(deps(), { unitId, office: 'manager', language: 'cs' })
    expect(view.done).toEqual([first])
  })

  test('whose day is to come, or whose taker is not in the office, leaves nothing behind', async () => {
    const unitId = await aCooperation()
    const to = await held(unitId, 'manager', 'Jan Nový', '2024-10-01')
    const stranger = await held(unitId, 'consultant', 'Bc. Martin', '2024-10-01')
    const record = (toId: Id<'OfficeHolding'>, on?: LocalDate) =>
      recordHandOver(deps(), { ...handed(unitId, on), id: newId(), fromId: null, toId })
    await expect(record(to.id, localDate('2024-10-15'))).rejects.toMatchObject({ code: 'hand_over.day_in_future' })
    await expect(record(stranger.id)).rejects.toMatchObject({ code: 'hand_over.unknown_holder', field: 'toId' })
    expect((await showHandOver(deps(), { unitId, office: 'manager', language: 'cs' })).done).toEqual([])
  })

  test('an account whose person has left still has its role, and that is said to those who may change offices', async () => {
    const unitId = await aCooperation()
    const account = await aPerson(deps(), 'manager', { kind: 'unit', unitId })
    await held(unitId, 'manager', account.label, '2023-04-17', '2024-09-30')
    expect((await showOffices(deps(), unitId)).leftAccounts).toMatchObject([{ name: account.label, office: 'manager' }])
    const reader = await aPerson(deps(), 'reader', { kind: 'unit', unitId })
    expect((await showOffices(testDeps(database(), { actor: reader }), unitId)).leftAccounts).toEqual([])
  })
})
