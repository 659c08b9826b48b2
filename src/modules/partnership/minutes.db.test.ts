import { describe, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import type { Actor } from '#platform/actor.ts'
import type { Deps } from '#platform/deps.ts'
import { aUnit } from '../../../test/builders/accounts.ts'
import { aMeeting, anAttendant } from '../../../test/builders/meetings.ts'
import { onEachDatabase } from '../../../test/support/databases.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { evidenceOfUnit } from '../obligations/index.ts'
import { findOrAddPerson } from '../people/index.ts'
import { changeMeeting, decisionsOf, lookUpMeeting, type Meeting, openTasks, recordMeeting } from './index.ts'
import { discardDraft } from './use-cases/minutes/discard-draft.ts'
import { keepDraft } from './use-cases/minutes/keep-draft.ts'
import { openMinutes } from './use-cases/minutes/open-minutes.ts'
import { saveMinutes } from './use-cases/minutes/save-minutes.ts'
import { savePublicMinutes } from './use-cases/minutes/save-public-minutes.ts'
import { showPublicMinutes } from './use-cases/minutes/show-public-minutes.ts'
import { withdrawPublicMinutes } from './use-cases/minutes/withdraw-public-minutes.ts'
import { changeDecision } from './use-cases/tasks/change-decision.ts'
import { changeTask } from './use-cases/tasks/change-task.ts'
import { finishTask } from './use-cases/tasks/finish-task.ts'
import { followUpOf } from './use-cases/tasks/follow-up.ts'
import { listTasks } from './use-cases/tasks/list-tasks.ts'
import { recordDecision } from './use-cases/tasks/record-decision.ts'
import { recordTask } from './use-cases/tasks/record-task.ts'
import { removeDecision } from './use-cases/tasks/remove-decision.ts'
import { removeTask } from './use-cases/tasks/remove-task.ts'

onEachDatabase('minutes, decisions and tasks', (database) => {
  const system = () => testDeps(database())

  /** A meeting in a unit of its own, with two people who may write its minutes at the named moment. */
  async function aMeetingWithWriters(content = aMeeting({ minutes: '' })) {
    const { id: unitId } = await aUnit(system(), 'Horní Lhota')
    const meeting = await recordMeeting(system(), { unitId, id: newId(), content })
    const writer = async (role: 'manager' | 'consultant') => {
      const [accountId, name] = [newId<'Account'>(), `Píše ${role}`]
      const { owner } = database()
      await owner.query(`insert into account (id, email, name, state) values ($1, $2, $3, 'active')`, [
        accountId,
        `${accountId}@mesto.example`,
        name,
      ])
      await owner.query('insert into role_grant (id, account_id, role, unit_id) values ($1, $2, $3, $4)', [
        newId(),
        accountId,
        role,
        unitId,
      ])
      const actor: Actor = { kind: 'account', accountId, label: name }
      return (now = '2024-10-14T12:00:00Z'): Deps => testDeps(database(), { actor, now: new Date(now) })
    }
    return { unitId, meeting, eva: await writer('manager'), jan: await writer('consultant') }
  }

  async function minutesIn(deps: Deps, { id }: Meeting): Promise<string> {
    return (await lookUpMeeting(deps, id)).meeting.minutes
  }

  describe('writing minutes', () => {
    test('saved minutes belong to the meeting and prove it', async () => {
      const { unitId, meeting, eva } = await aMeetingWithWriters()
      const saved = await saveMinutes(eva(), {
        meetingId: meeting.id,
        text: ' ## Program\r\n\r\n- bod ',
        baseVersion: 1,
      })
      expect(saved).toEqual({ text: '## Program\n\n- bod', version: 2 })
      expect(await minutesIn(eva(), meeting)).toBe(saved.text)
      const [evidence] = await eva().read((tx) => evidenceOfUnit(tx, unitId))
      expect(evidence?.facts).toMatchObject({ hasMinutes: true })
    })

    test('a change of the agenda meanwhile is no conflict, a change of the minutes is', async () => {
      const { meeting, eva, jan } = await aMeetingWithWriters()
      const agenda = [{ type: 'other', wording: 'Různé' }] as const
      await changeMeeting(jan(), { id: meeting.id, version: 1, content: { ...meeting, agenda } })
      await saveMinutes(eva(), { meetingId: meeting.id, text: 'Od Evy.', baseVersion: 1 })
      const late = saveMinutes(jan(), { meetingId: meeting.id, text: 'Od Jana.', baseVersion: 1 })
      await expect(late).rejects.toMatchObject({ code: 'record.changed' })
      expect(await minutesIn(eva(), meeting)).toBe('Od Evy.')
    })

    test('the minutes of the quick field count as a change of the text, too', async () => {
      const { meeting, eva, jan } = await aMeetingWithWriters()
      await changeMeeting(jan(), { id: meeting.id, version: 1, content: { ...meeting, minutes: 'Rychle.' } })
      const late = saveMinutes(eva(), { meetingId: meeting.id, text: 'Od Evy.', baseVersion: 1 })
      await expect(late).rejects.toMatchObject({ code: 'record.changed' })
    })

    test('the same text saved twice is saved once', async () => {
      const { meeting, eva, jan } = await aMeetingWithWriters()
      const command = { meetingId: meeting.id, text: 'Totéž.', baseVersion: 1 }
      await saveMinutes(eva(), command)
      expect(await saveMinutes(jan(), command)).toEqual({ text: 'Totéž.', version: 2 })
    })
  })

  describe('a draft', () => {
    test('belongs to its writer on whatever computer; others learn who is writing, not what', async () => {
      const { meeting, eva, jan } = await aMeetingWithWriters()
      await keepDraft(eva(), { meetingId: meeting.id, text: 'Rozepsáno.', baseVersion: 1 })
      expect((await openMinutes(eva('2024-10-15T08:00:00Z'), meeting.id)).draft).toMatchObject({
        text: 'Rozepsáno.',
        baseVersion: 1,
        savedAt: new Date('2024-10-14T12:00:00Z'),
      })
      const seen = await openMinutes(jan('2024-10-14T12:01:00Z'), meeting.id)
      expect(seen).toMatchObject({ text: '', draft: null, others: [{ name: 'Píše manager', active: true }] })
      expect(await minutesIn(jan(), meeting)).toBe('')
    })

    test('of somebody who went away is no warning any more, but is told', async () => {
      const { meeting, eva, jan } = await aMeetingWithWriters()
      await keepDraft(eva(), { meetingId: meeting.id, text: 'Rozepsáno.', baseVersion: 1 })
      const later = await openMinutes(jan('2024-10-14T12:02:00Z'), meeting.id)
      expect(later.others).toMatchObject([{ active: false }])
    })

    test('an open editor without a new word is a sign for two minutes and nothing more', async () => {
      const { meeting, eva, jan } = await aMeetingWithWriters()
      await keepDraft(eva(), { meetingId: meeting.id, text: null, baseVersion: 1 })
      expect((await openMinutes(jan('2024-10-14T12:01:59Z'), meeting.id)).others).toHaveLength(1)
      expect((await openMinutes(jan('2024-10-14T12:02:00Z'), meeting.id)).others).toEqual([])
      expect((await openMinutes(eva(), meeting.id)).draft).toBeNull()
    })

    test('outlives a sign of life, the other one’s saving, and ends with the own one', async () => {
      const { meeting, eva, jan } = await aMeetingWithWriters()
      await keepDraft(eva(), { meetingId: meeting.id, text: 'Moje.', baseVersion: 1 })
      await saveMinutes(jan(), { meetingId: meeting.id, text: 'Janovo.', baseVersion: 1 })
      const kept = await keepDraft(eva('2024-10-14T12:05:00Z'), { meetingId: meeting.id, text: null, baseVersion: 1 })
      expect(kept).toMatchObject({ minutesVersion: 2, savedAt: new Date('2024-10-14T12:00:00Z') })
      expect((await openMinutes(eva(), meeting.id)).draft).toMatchObject({ text: 'Moje.', baseVersion: 1 })
      await saveMinutes(eva(), { meetingId: meeting.id, text: 'Janovo.\n\nMoje.', baseVersion: 2 })
      expect((await openMinutes(eva(), meeting.id)).draft).toBeNull()
    })

    test('can be discarded, and is no part of the history', async () => {
      const { unitId, meeting, eva } = await aMeetingWithWriters()
      await keepDraft(eva(), { meetingId: meeting.id, text: 'Omyl.', baseVersion: 1 })
      await discardDraft(eva(), meeting.id)
      expect((await openMinutes(eva(), meeting.id)).draft).toBeNull()
      const { rows } = await database().owner.query(
        `select 1 from history where unit_id = $1 and action = 'minutes.draft'`,
        [unitId],
      )
      expect(rows).toEqual([])
    })
  })

  describe('the public version', () => {
    const content = aMeeting({
      minutes: 'Petr Vzorný popsal docházku, Marie Ukázková ji shrnula. Eva Neznámá souhlasila. Město doloží.',
      attendance: [
        anAttendant({ name: 'Marie Ukázková', role: 'manager' }),
        anAttendant({ name: 'Petr Vzorný', organisation: 'Základní škola' }),
      ],
    })

    test('knows the list and the register, and is proposed anew from every text', async () => {
      const { unitId, meeting, eva } = await aMeetingWithWriters(content)
      await eva().write('test', (tx) =>
        findOrAddPerson(tx, { unitId, name: 'Bc. Eva Neznámá', organisation: 'Charita' }),
      )
      const task = { words: 'Úkol', ownerPersonId: null, ownerName: 'Město', dueOn: null, doneOn: null, outcome: null }
      await recordTask(eva(), { unitId, meetingId: meeting.id, id: newId(), content: task })
      const { text, proposal } = await showPublicMinutes(eva(), meeting.id)
      expect(text).toBeNull()
      expect(proposal.text).toContain(
        'Základní škola popsal docházku, Marie Ukázková ji shrnula. Charita souhlasila. Město doloží.',
      )
      expect(proposal.replacements.map(({ found }) => found)).toEqual(['Petr Vzorný', 'Eva Neznámá'])
    })

    test('is refused with a known private name until a person confirms it', async () => {
      const { meeting, eva } = await aMeetingWithWriters(content)
      const command = { meetingId: meeting.id, text: 'Vzorného slova.', version: 1, confirmed: false }
      const refused = savePublicMinutes(eva(), command)
      await expect(refused).rejects.toMatchObject({ code: 'minutes.public_names', details: { names: 'Vzorného' } })
      await savePublicMinutes(eva(), { ...command, confirmed: true })
      expect(await showPublicMinutes(eva(), meeting.id)).toMatchObject({ text: 'Vzorného slova.', stale: false })
    })

    test('says when the internal text has changed since, and can be withdrawn', async () => {
      const { meeting, eva } = await aMeetingWithWriters(content)
      await savePublicMinutes(eva(), { meetingId: meeting.id, text: 'Veřejně.', version: 1, confirmed: false })
      await saveMinutes(eva(), { meetingId: meeting.id, text: 'Jinak.', baseVersion: 1 })
      expect(await openMinutes(eva(), meeting.id)).toMatchObject({ publicText: 'Veřejně.', publicStale: true })
      const stale = withdrawPublicMinutes(eva(), { meetingId: meeting.id, version: 1 })
      await expect(stale).rejects.toMatchObject({ code: 'record.changed' })
      await withdrawPublicMinutes(eva(), { meetingId: meeting.id, version: 3 })
      expect(await openMinutes(eva(), meeting.id)).toMatchObject({ publicText: null, publicStale: false })
    })
  })

  describe('decisions and tasks', () => {
    const aTask = {
      words: 'Rozeslat zprávu',
      ownerPersonId: null,
      ownerName: 'ASZ',
      dueOn: localDate('2024-10-04'),
      doneOn: null,
      outcome: null,
    }

    test('decisions keep the order in which they were written and tell their day', async () => {
      const { unitId, meeting, eva } = await aMeetingWithWriters()
      const decide = (words: string) =>
        recordDecision(eva(), { meetingId: meeting.id, id: newId(), content: { words, agendaItem: null } })
      const first = await decide('Zvýšit cíl')
      await decide('Svolat skupinu')
      await changeDecision(eva(), {
        id: first.id,
        version: 1,
        content: { words: 'Zvýšit cíl na 60', agendaItem: null },
      })
      const period = { from: localDate('2024-09-19'), to: localDate('2024-09-19') }
      expect(await eva().read((tx) => decisionsOf(tx, unitId, period))).toMatchObject([
        { words: 'Zvýšit cíl na 60', position: 0, on: '2024-09-19' },
        { words: 'Svolat skupinu', position: 1 },
      ])
      const late = removeDecision(eva(), { id: first.id, version: 1 })
      await expect(late).rejects.toMatchObject({ code: 'record.changed' })
      await removeDecision(eva(), { id: first.id, version: 2 })
      expect((await followUpOf(eva(), meeting.id)).decisions).toHaveLength(1)
    })

    test('a task of a person of the register goes by the present name', async () => {
      const { unitId, meeting, eva } = await aMeetingWithWriters()
      const owner = await eva().write('test', (tx) =>
        findOrAddPerson(tx, { unitId, name: 'Petr Vzorný', organisation: null }),
      )
      const content = { ...aTask, ownerPersonId: owner.id, ownerName: null }
      const task = await recordTask(eva(), { unitId, meetingId: meeting.id, id: newId(), content })
      expect(task.ownerName).toBe('Petr Vzorný')
      await database().owner.query('update person set name = $2 where id = $1', [owner.id, 'Petr Nový'])
      expect(await eva().read((tx) => openTasks(tx, { unitIds: [unitId] }))).toMatchObject([
        { id: task.id, ownerPersonId: owner.id, ownerName: 'Petr Nový' },
      ])
    })

    test('the owner and the meeting of a task are of its unit', async () => {
      const [{ meeting, unitId, eva }, other] = [await aMeetingWithWriters(), await aMeetingWithWriters()]
      const stranger = await other
        .eva()
        .write('test', (tx) => findOrAddPerson(tx, { unitId: other.unitId, name: 'Cizí Člověk', organisation: null }))
      const command = { unitId, meetingId: meeting.id, id: newId<'Task'>() }
      const owned = recordTask(eva(), { ...command, content: { ...aTask, ownerPersonId: stranger.id } })
      await expect(owned).rejects.toMatchObject({ code: 'task.owner_unknown', field: 'owner' })
      const elsewhere = recordTask(eva(), { ...command, meetingId: other.meeting.id, content: aTask })
      await expect(elsewhere).rejects.toMatchObject({ code: 'record.not_found' })
    })

    test('a list tells states, owners and numbers; a task is finished once', async () => {
      const { unitId, meeting, eva } = await aMeetingWithWriters()
      const give = (details: Partial<typeof aTask>) =>
        recordTask(eva(), { unitId, meetingId: meeting.id, id: newId(), content: { ...aTask, ...details } })
      const overdue = await give({})
      await give({ words: 'Zjistit podmínky', ownerName: 'město', dueOn: localDate('2024-10-20') })
      expect(await listTasks(eva(), { unitId })).toMatchObject({
        tasks: [
          { state: 'overdue', meetingOn: '2024-09-19' },
          { state: 'due', ownerName: 'město' },
        ],
        open: 2,
        overdue: 1,
        owners: ['ASZ', 'město'],
      })
      expect((await listTasks(eva(), { unitId, owner: 'město' })).tasks).toHaveLength(1)

      const done = await finishTask(eva(), { id: overdue.id, doneOn: null, outcome: 'Rozesláno.' })
      expect(done).toMatchObject({ doneOn: '2024-10-14', outcome: 'Rozesláno.', version: 2 })
      expect(await finishTask(eva(), { id: overdue.id, doneOn: null, outcome: 'Znovu.' })).toEqual(done)
      expect(await listTasks(eva(), { unitId, filter: 'done' })).toMatchObject({ tasks: [{ state: 'done' }], open: 1 })
      expect((await listTasks(eva(), { unitId, filter: 'overdue' })).tasks).toEqual([])
    })

    test('the same form twice is one task; who writes from an older version is told', async () => {
      const { unitId, meeting, eva } = await aMeetingWithWriters()
      const command = { unitId, meetingId: meeting.id, id: newId<'Task'>(), content: aTask }
      const [first, second] = await Promise.all([recordTask(eva(), command), recordTask(eva(), command)])
      expect(second).toEqual(first)
      await changeTask(eva(), { id: first.id, version: 1, content: { ...aTask, words: 'Jinak' } })
      const late = changeTask(eva(), { id: first.id, version: 1, content: { ...aTask, words: 'Ještě jinak' } })
      await expect(late).rejects.toMatchObject({ code: 'record.changed' })
      await expect(recordTask(eva(), command)).rejects.toMatchObject({ code: 'record.changed' })
      await removeTask(eva(), { id: first.id, version: 2 })
      expect((await followUpOf(eva(), meeting.id)).tasks).toEqual([])
    })
  })
})
