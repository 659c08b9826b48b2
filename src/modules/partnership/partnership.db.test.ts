import { describe, expect, test } from 'vitest'
import { type Id, newId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import type { Deps } from '#platform/deps.ts'
import { anAgreement } from '../../../test/builders/agreements.ts'
import { aMeeting, anAttendant } from '../../../test/builders/meetings.ts'
import { onEachDatabase } from '../../../test/support/databases.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { evidenceOfUnit, provideEvidence } from '../obligations/index.ts'
import { peopleOf } from '../people/index.ts'
import { addUnit } from '../territory/index.ts'
import {
  changeMeeting,
  expectParticipants,
  listMeetings,
  lookUpMeeting,
  type Meeting,
  type MeetingContent,
  plannedMeetings,
  recordMeeting,
  removeMeeting,
} from './index.ts'

onEachDatabase('meetings', (database) => {
  async function newUnit(): Promise<{ readonly deps: Deps; readonly unitId: Id<'Unit'> }> {
    const deps = testDeps(database())
    const details = { kind: 'municipality', ico: null, seat: null, regionCode: null } as const
    const { id } = await addUnit(deps, { ...details, name: 'Horní Lhota' })
    return { deps, unitId: id }
  }

  function record(deps: Deps, unitId: Id<'Unit'>, content: MeetingContent): Promise<Meeting> {
    return recordMeeting(deps, { unitId, id: newId(), content })
  }

  describe('writing down', () => {
    test('a meeting comes back as it was written, without stray white space', async () => {
      const { deps, unitId } = await newUnit()
      const saved = await record(deps, unitId, {
        ...aMeeting({ place: '  Radnice,  malý sál ', name: ' ', minutes: 'První odstavec.\r\n\r\nDruhý.\n' }),
        agenda: [{ type: 'other', wording: ' Různé ' }],
      })
      const { meeting } = await lookUpMeeting(deps, saved.id)
      expect(meeting).toEqual(saved)
      expect(meeting).toMatchObject({
        place: 'Radnice, malý sál',
        name: null,
        minutes: 'První odstavec.\n\nDruhý.',
        agenda: [{ type: 'other', wording: 'Různé' }],
        version: 1,
      })
    })

    test('the same form sent twice makes one meeting and one piece of evidence', async () => {
      const { deps, unitId } = await newUnit()
      const command = { unitId, id: newId<'Meeting'>(), content: aMeeting() }
      const [first, second] = await Promise.all([recordMeeting(deps, command), recordMeeting(deps, command)])
      expect(second).toEqual(first)
      expect((await listMeetings(deps, { unitId, year: 2024 })).total).toBe(1)
      expect(await deps.read((tx) => evidenceOfUnit(tx, unitId))).toHaveLength(1)
    })

    test('a form sent again after the back button, with other words, does not overwrite', async () => {
      const { deps, unitId } = await newUnit()
      const id = newId<'Meeting'>()
      await recordMeeting(deps, { unitId, id, content: aMeeting() })
      const again = recordMeeting(deps, { unitId, id, content: aMeeting({ minutes: 'Jinak.' }) })
      await expect(again).rejects.toMatchObject({ code: 'record.changed' })
      expect((await lookUpMeeting(deps, id)).meeting.minutes).toBe(aMeeting().minutes)
    })

    test('an unsound meeting is refused and leaves nothing behind', async () => {
      const { deps, unitId } = await newUnit()
      const refused = record(deps, unitId, aMeeting({ on: '2024-10-15' }))
      await expect(refused).rejects.toMatchObject({ code: 'meeting.held_in_future', field: 'on' })
      expect((await listMeetings(deps, { unitId })).total).toBe(0)
    })
  })

  describe('the register and the agreement', () => {
    test('names typed anew go into the register once; the list keeps them as written', async () => {
      const { deps, unitId } = await newUnit()
      const lines = [
        anAttendant({ name: 'Mgr. Eva Nová', organisation: 'Základní škola' }),
        anAttendant({ name: 'zástupce', organisation: 'Úřad práce' }),
      ]
      const first = await record(deps, unitId, aMeeting({ on: '2024-02-01', attendance: lines }))
      const again = [anAttendant({ name: 'Eva NOVÁ', organisation: 'základní škola' })]
      const second = await record(deps, unitId, aMeeting({ on: '2024-05-02', attendance: again }))
      expect(second.attendance[0]).toMatchObject({ name: 'Eva NOVÁ', personId: first.attendance[0]?.personId })
      expect(first.attendance[1]).toMatchObject({ personId: null, organisationId: expect.any(String) })
      const people = await deps.read((tx) => peopleOf(tx, unitId))
      expect(people.map(({ name }) => name)).toEqual(['Mgr. Eva Nová'])
    })

    test('a person of another unit is nobody here', async () => {
      const { deps, unitId } = await newUnit()
      const elsewhere = await newUnit()
      const known = await record(deps, elsewhere.unitId, aMeeting())
      const attendance = [anAttendant({ personId: known.attendance[0]?.personId ?? null })]
      await expect(record(deps, unitId, aMeeting({ attendance }))).rejects.toMatchObject({
        code: 'meeting.attendant_unknown',
        field: 'attendance.0.personId',
      })
    })

    test('a day outside the validity is refused at its field and may be saved knowingly', async () => {
      const { deps, unitId } = await newUnit()
      await anAgreement(deps, unitId)
      const command = { unitId, id: newId<'Meeting'>(), content: aMeeting({ on: '2019-03-14' }) }
      await expect(recordMeeting(deps, command)).rejects.toMatchObject({
        code: 'meeting.outside_validity',
        field: 'on',
      })
      const saved = await recordMeeting(deps, { ...command, outsideValidity: true })
      // Once saved so, other changes of it are not asked about again; another day outside is.
      const completed = { id: saved.id, version: 1, content: aMeeting({ on: '2019-03-14', place: 'Radnice' }) }
      expect(await changeMeeting(deps, completed)).toMatchObject({ version: 2, place: 'Radnice' })
      const moved = { id: saved.id, version: 2, content: aMeeting({ on: '2019-03-15' }) }
      await expect(changeMeeting(deps, moved)).rejects.toMatchObject({ code: 'meeting.outside_validity' })
    })

    test('planned meetings of several units come in the order of days, without people', async () => {
      const { deps, unitId } = await newUnit()
      const other = await newUnit()
      const plan = { state: 'planned', minutes: '', attendance: [] } as const
      await record(deps, unitId, aMeeting({ ...plan, on: '2024-11-20' }))
      await record(deps, other.unitId, aMeeting({ ...plan, on: '2024-11-05' }))
      await record(deps, unitId, aMeeting({ ...plan, on: '2024-12-01', state: 'cancelled' }))
      await record(deps, unitId, aMeeting({ on: '2024-09-19' }))
      const from = localDate('2024-10-14')
      const unitIds = [unitId, other.unitId]
      const planned = await deps.read((tx) => plannedMeetings(tx, { unitIds, from }))
      expect(planned.map(({ on }) => on)).toEqual(['2024-11-05', '2024-11-20'])
      expect(planned[0]).not.toHaveProperty('attendance')
      const all = await deps.read((tx) => plannedMeetings(tx, { unitIds, from, cancelled: true }))
      expect(all.at(-1)).toMatchObject({ on: '2024-12-01', state: 'cancelled' })
    })
  })

  describe('evidence', () => {
    test('a meeting is evidence from the moment it is saved, and changes with it', async () => {
      const { deps, unitId } = await newUnit()
      const saved = await record(deps, unitId, aMeeting({ minutes: '' }))
      const [before] = await deps.read((tx) => evidenceOfUnit(tx, unitId))
      expect(before).toMatchObject({ on: '2024-09-19', facts: { stage: 'held', hasMinutes: false } })

      const content = aMeeting({ on: '2024-09-20' })
      await changeMeeting(deps, { id: saved.id, version: 1, content })
      const [after] = await deps.read((tx) => evidenceOfUnit(tx, unitId))
      expect(after).toMatchObject({ id: before?.id, on: '2024-09-20', facts: { hasMinutes: true } })
    })

    test('an obligation to which a person linked the meeting stays linked', async () => {
      const { deps, unitId } = await newUnit()
      const saved = await record(deps, unitId, aMeeting())
      const [evidence] = await deps.read((tx) => evidenceOfUnit(tx, unitId))
      if (evidence === undefined) throw new Error('The meeting left no evidence.')
      const obligationId = newId<'Obligation'>()
      await deps.write('test', (tx) => provideEvidence(tx, { ...evidence, unitId, linkedTo: [obligationId] }))

      await changeMeeting(deps, { id: saved.id, version: 1, content: aMeeting({ minutes: 'Nový zápis.' }) })
      const [after] = await deps.read((tx) => evidenceOfUnit(tx, unitId))
      expect(after?.linkedTo).toEqual([obligationId])
    })

    test('a removed meeting proves nothing', async () => {
      const { deps, unitId } = await newUnit()
      const { id } = await record(deps, unitId, aMeeting())
      await removeMeeting(deps, { id, version: 1 })
      expect(await deps.read((tx) => evidenceOfUnit(tx, unitId))).toEqual([])
      await expect(lookUpMeeting(deps, id)).rejects.toMatchObject({ code: 'record.not_found' })
    })
  })

  describe('two editors', () => {
    test('the second is refused and the first change stays', async () => {
      const { deps, unitId } = await newUnit()
      const { id } = await record(deps, unitId, aMeeting())
      const first = await changeMeeting(deps, { id, version: 1, content: aMeeting({ minutes: 'Zápis první.' }) })
      const second = changeMeeting(deps, { id, version: 1, content: aMeeting({ minutes: 'Zápis druhý.' }) })
      await expect(second).rejects.toMatchObject({ code: 'record.changed' })
      expect((await lookUpMeeting(deps, id)).meeting).toEqual(first)
    })

    test('of two at the same moment exactly one wins', async () => {
      const { deps, unitId } = await newUnit()
      const { id } = await record(deps, unitId, aMeeting())
      const change = (minutes: string) => changeMeeting(deps, { id, version: 1, content: aMeeting({ minutes }) })
      const outcomes = await Promise.allSettled([change('Zápis první.'), change('Zápis druhý.')])
      expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
      expect((await lookUpMeeting(deps, id)).meeting.version).toBe(2)
    })

    test('the same change sent twice is one change', async () => {
      const { deps, unitId } = await newUnit()
      const { id } = await record(deps, unitId, aMeeting())
      const command = { id, version: 1, content: aMeeting({ minutes: 'Doplněno.' }) }
      await changeMeeting(deps, command)
      expect(await changeMeeting(deps, command)).toMatchObject({ version: 2, minutes: 'Doplněno.' })
    })

    test('who saw an older version does not remove what somebody else has completed', async () => {
      const { deps, unitId } = await newUnit()
      const { id } = await record(deps, unitId, aMeeting())
      await changeMeeting(deps, { id, version: 1, content: aMeeting({ minutes: 'Doplněno.' }) })
      await expect(removeMeeting(deps, { id, version: 1 })).rejects.toMatchObject({ code: 'record.changed' })
    })
  })

  test('attendance may grow, shrink and be reordered; the history tells only of the lines that changed', async () => {
    const { deps, unitId } = await newUnit()
    const [eva, jan, petr] = ['Eva', 'Jan', 'Petr'].map((name) => anAttendant({ name }))
    if (eva === undefined || jan === undefined || petr === undefined) throw new Error('Three people.')
    const { id } = await record(deps, unitId, aMeeting({ attendance: [eva, jan, petr] }))
    await changeMeeting(deps, { id, version: 1, content: aMeeting({ attendance: [eva, petr] }) })

    const { meeting } = await lookUpMeeting(deps, id)
    expect(meeting.attendance.map(({ name }) => name)).toEqual(['Eva', 'Petr'])
    const { rows } = await database().owner.query(
      `select before ->> 'name' as before, after ->> 'name' as after from history
       where subject = 'attendance' and action = 'meeting.change' and unit_id = $1 order by id`,
      [unitId],
    )
    expect(rows).toEqual([
      { before: 'Petr', after: null },
      { before: 'Jan', after: 'Petr' },
    ])
  })

  describe('lists', () => {
    test('a year lists its meetings, the latest first, with who came and what is missing', async () => {
      const { deps, unitId } = await newUnit()
      const people = [anAttendant({ name: 'Eva' }), anAttendant({ name: 'Jan', presence: 'excused' })]
      await record(deps, unitId, aMeeting({ on: '2024-02-01', attendance: people }))
      await record(deps, unitId, aMeeting({ on: '2024-09-19', minutes: '' }))
      await record(deps, unitId, aMeeting({ on: '2023-12-31' }))
      await record(deps, unitId, aMeeting({ on: '2024-10-01', state: 'planned', minutes: '', attendance: [] }))

      const year = await listMeetings(deps, { unitId })
      expect(year).toMatchObject({ year: 2024, total: 3, held: 2, incomplete: 1, years: [2024, 2023], mayRecord: true })
      expect(year.meetings.map(({ on, present, listed, missing }) => ({ on, present, listed, missing }))).toEqual([
        { on: '2024-10-01', present: 0, listed: 0, missing: ['outcome'] },
        { on: '2024-09-19', present: 2, listed: 2, missing: ['minutes'] },
        { on: '2024-02-01', present: 1, listed: 2, missing: [] },
      ])
      expect((await listMeetings(deps, { unitId, year: 2023 })).meetings).toHaveLength(1)
    })

    test('without a meeting this year the last year that has any is shown', async () => {
      const { deps, unitId } = await newUnit()
      expect(await listMeetings(deps, { unitId })).toMatchObject({ year: 2024, total: 0, years: [2024] })
      await record(deps, unitId, aMeeting({ on: '2021-05-04' }))
      expect(await listMeetings(deps, { unitId })).toMatchObject({ year: 2021, total: 1, years: [2024, 2021] })
    })

    test('a long year comes in pages', async () => {
      const { deps, unitId } = await newUnit()
      for (let day = 0; day < 52; day += 1) {
        const on = localDate(`2024-0${1 + Math.floor(day / 26)}-${String(1 + (day % 26)).padStart(2, '0')}`)
        await record(deps, unitId, aMeeting({ on, attendance: [] }))
      }
      expect((await listMeetings(deps, { unitId })).meetings).toHaveLength(50)
      const second = await listMeetings(deps, { unitId, page: 2 })
      expect(second.meetings.map(({ on }) => on)).toEqual(['2024-01-02', '2024-01-01'])
      expect(second.total).toBe(52)
    })
  })

  test('expected are the people of held meetings of the same kind', async () => {
    const { deps, unitId } = await newUnit()
    const people = (...names: readonly string[]) => names.map((name) => anAttendant({ name }))
    await record(deps, unitId, aMeeting({ on: '2024-02-01', attendance: people('Eva', 'Jan') }))
    await record(deps, unitId, aMeeting({ kind: 'council', attendance: people('Starosta') }))
    const invited = [anAttendant({ name: 'Pozvaná', presence: 'absent' })]
    await record(deps, unitId, aMeeting({ on: '2024-11-01', state: 'planned', attendance: invited }))

    const expected = await expectParticipants(deps, { unitId, kind: 'local-partnership' })
    expect(expected.map(({ name }) => name)).toEqual(['Eva', 'Jan'])
    expect(await expectParticipants(deps, { unitId, kind: 'working-group' })).toEqual([])
  })
})
