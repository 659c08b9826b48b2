import { describe, expect, test } from 'vitest'
import { type Id, newId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import type { Deps } from '#platform/deps.ts'
import { aUnit } from '../../../test/builders/accounts.ts'
import { anAgreement } from '../../../test/builders/agreements.ts'
import { aMeeting, anAttendant } from '../../../test/builders/meetings.ts'
import { day } from '../../../test/builders/partnership.ts'
import { onEachDatabase } from '../../../test/support/databases.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import {
  fillFromAgreement,
  membersOn,
  proposeFromAgreement,
  recordMeeting,
  saveFounding,
  saveMember,
  showRegister,
} from './index.ts'
import { type MemberWords, removeMember } from './use-cases/register/save-member.ts'

onEachDatabase('the register of the partnership', (database) => {
  async function newUnit(): Promise<{ readonly deps: Deps; readonly unitId: Id<'Unit'> }> {
    const deps = testDeps(database())
    const { id } = await aUnit(deps, 'Horní Lhota')
    return { deps, unitId: id }
  }

  const member = (words: Partial<MemberWords>): MemberWords => ({
    organisationId: null,
    organisation: null,
    personId: null,
    person: null,
    groupId: null,
    role: 'member',
    from: null,
    to: null,
    note: null,
    ...words,
  })
  const add = (deps: Deps, unitId: Id<'Unit'>, words: Partial<MemberWords>) =>
    saveMember(deps, { unitId, id: newId(), version: 0, content: member(words) })

  test('who belonged on a day: before the term, in it, and after it', async () => {
    const { deps, unitId } = await newUnit()
    const contact = { person: 'Olga Krajská', organisation: 'Krajský úřad', role: 'regional-contact' } as const
    await add(deps, unitId, { ...contact, from: day('2022-01-01'), to: day('2023-06-30') })
    await add(deps, unitId, { organisation: 'Charita', from: day('2023-01-01') })
    const on = (text: string) =>
      deps.read(async (tx) =>
        (await membersOn(tx, unitId, localDate(text))).map(({ organisationName, personName }) => [
          organisationName,
          personName,
        ]),
      )
    expect(await on('2021-12-31')).toEqual([])
    expect(await on('2023-06-30')).toEqual([
      ['Krajský úřad', 'Olga Krajská'],
      ['Charita', null],
    ])
    expect(await on('2023-07-01')).toEqual([['Charita', null]])
    const view = await showRegister(deps, { unitId, day: localDate('2023-07-01') })
    expect(view.otherMembers.map(({ personName }) => personName)).toEqual(['Olga Krajská'])
  })

  test('the same person may come back later, and a membership written by mistake is removed', async () => {
    const { deps, unitId } = await newUnit()
    await add(deps, unitId, { organisation: 'Charita', to: day('2022-12-31') })
    const { id, version } = await add(deps, unitId, { organisation: 'CHARITA, z. s.', from: day('2023-06-01') })
    const overlapping = add(deps, unitId, { organisation: 'Charita', from: day('2024-01-01') })
    await expect(overlapping).rejects.toMatchObject({ code: 'member.overlap', field: 'from' })
    await expect(removeMember(deps, { unitId, id, version: version + 1 })).rejects.toMatchObject({
      code: 'record.changed',
    })
    await removeMember(deps, { unitId, id, version })
    expect((await showRegister(deps, { unitId })).members).toEqual([])
  })

  test('of two overlapping memberships written at the same moment one is refused', async () => {
    const { deps, unitId } = await newUnit()
    const write = () => add(deps, unitId, { organisation: 'Charita', from: day('2023-01-01') })
    const outcomes = await Promise.allSettled([write(), write()])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect((await showRegister(deps, { unitId })).members).toHaveLength(1)
  })

  describe('an agreement', () => {
    const partnership = {
      founder: 'Rada města',
      groups: ['Bydlení'],
      members: [
        { name: 'Úřad práce', group: null },
        { name: 'Městská policie', group: 'Bydlení' },
      ],
    }

    test('fills the register with what was confirmed, and the same press twice writes it once', async () => {
      const { deps, unitId } = await newUnit()
      await anAgreement(deps, unitId, { content: { partnership, regionalContact: 'Mgr. Olga Krajská, Krajský úřad' } })
      const { proposals } = await proposeFromAgreement(deps, unitId)
      const keys = proposals.map(({ key }) => key).filter((key) => key !== 'member:mestska policie')
      await fillFromAgreement(deps, { unitId, keys })
      expect(await fillFromAgreement(deps, { unitId, keys })).toEqual([])

      const view = await showRegister(deps, { unitId })
      expect(view.founding).toMatchObject({ founder: 'Rada města', version: 1 })
      expect(view.missing).toEqual(['statute', 'rules'])
      expect(view.proposed).toBe(1)
      const named = view.members.map(({ organisationName, personName, groupName, role }) => [
        organisationName,
        personName,
        groupName,
        role,
      ])
      expect(named).toEqual([
        ['Úřad práce', null, null, 'member'],
        ['Městská policie', null, 'Bydlení', 'member'],
        ['Krajský úřad', 'Mgr. Olga Krajská', null, 'regional-contact'],
      ])
    })

    test('promises a composition against which held meetings are counted, under any name of the office', async () => {
      const { deps, unitId } = await newUnit()
      await anAgreement(deps, unitId, { content: { partnership } })
      const came = anAttendant({ name: 'Jan Sousedský', organisation: 'MP' })
      const list = (presence: 'absent' | 'in-person') => [
        came,
        anAttendant({ name: 'Jana Nová', organisation: 'ÚP ČR', presence }),
      ]
      const held = [
        ['2023-09-19', list('absent')],
        ['2024-03-14', [came]],
        ['2024-06-20', list('absent')],
        ['2024-09-19', list('in-person')],
      ] as const
      for (const [on, attendance] of held)
        await recordMeeting(deps, { unitId, id: newId(), content: aMeeting({ on, attendance }) })

      const { composition, years } = await showRegister(deps, { unitId })
      expect(composition.lines.map(({ name, came: times, missed }) => [name, times, missed.length])).toEqual([
        ['Úřad práce', 1, 3],
        ['Městská policie', 4, 0],
      ])
      expect(years).toEqual([2024, 2023])
      const { composition: lastYear } = await showRegister(deps, { unitId, year: 2023 })
      expect(lastYear.lines[0]).toMatchObject({ name: 'Úřad práce', meetings: 1, came: 0 })
    })
  })

  test('of two who write the founding at the same moment one is told', async () => {
    const { deps, unitId } = await newUnit()
    const content = { name: null, foundedOn: null, statuteId: null, rulesId: null, note: null }
    const write = (founder: string) => saveFounding(deps, { unitId, version: 0, content: { ...content, founder } })
    const outcomes = await Promise.allSettled([write('Rada města'), write('Starosta')])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect((await showRegister(deps, { unitId })).founding.version).toBe(1)
  })
})
