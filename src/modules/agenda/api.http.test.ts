import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import { parseTimeOfDay } from '#kernel/time-of-day.ts'
import { anAgreement } from '../../../test/builders/agreements.ts'
import { aMeeting } from '../../../test/builders/meetings.ts'
import { aScheduleRow } from '../../../test/builders/ten-rows.ts'
import { type ApiServer, apiServer, everybody, type Person } from '../../../test/support/api-server.ts'
import { onOneDatabase } from '../../../test/support/databases.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { obligationsApi, obligationsSubscribers } from '../obligations/index.ts'
import { partnershipApi, recordMeeting, recordTask } from '../partnership/index.ts'
import { findOrAddPerson } from '../people/index.ts'
import { agendaApi } from './index.ts'
import { agendaRefusals } from './refusals.ts'

const taskWords = 'Vyžádat od škol počty žáků, kteří se v minulém školním roce předčasně odhlásili ze vzdělávání'

onOneDatabase('the agenda over the API', (database) => {
  let api: ApiServer

  beforeAll(async () => {
    // A Thursday; clocks go back on Sunday 27 October.
    api = await apiServer(database(), [obligationsApi, partnershipApi, agendaApi], { today: '2024-10-10' })
    const { unitId } = api
    const deps = testDeps(database(), { today: '2024-10-10', subscribers: obligationsSubscribers })
    await anAgreement(deps, unitId, {
      content: {
        schedule: [
          aScheduleRow('Lokální partnerství', 'do 31. 10. 2024', { agencyResponsibility: null }),
          aScheduleRow('Vzdělávání', 'do 30. 11. 2024', { unitResponsibility: null }),
        ],
      },
    })
    const planned = aMeeting({ state: 'planned', minutes: '', attendance: [] })
    for (const [on, time] of [
      ['2024-10-24', '9.00'],
      ['2024-10-28', '9.00'],
      ['2024-11-05', null],
    ] as const) {
      const content = {
        ...planned,
        on: localDate(on),
        startsAt: time === null ? null : parseTimeOfDay(time),
        place: 'Malý sál, Zborovská 1',
      }
      await recordMeeting(deps, { unitId, id: newId(), content })
    }
    const held = aMeeting({ on: '2024-09-19', minutes: '' })
    await recordMeeting(deps, { unitId, id: newId(), content: held })
    const content = { words: taskWords, ownerPersonId: null, ownerName: null, doneOn: null, outcome: null }
    await recordTask(deps, {
      unitId,
      meetingId: null,
      id: newId(),
      content: { ...content, dueOn: localDate('2024-10-07') },
    })
  })
  afterAll(() => api.close())

  async function kindsFor(person: Person, url = '/api/agenda'): Promise<unknown> {
    const { body } = await api.ask(person, 'GET', url)
    const items = (body as { items: { kind: string; by: string | null; urgency: string }[] }).items
    return items.map(({ kind, by, urgency }) => `${urgency} ${kind} ${by}`)
  }

  const meetings = ['month meeting 2024-10-24', 'month meeting 2024-10-28', 'later meeting 2024-11-05']

  describe('whose is what', () => {
    test('the manager has the unit’s duties, what nobody took on and what is missing', async () => {
      expect(await kindsFor('manager')).toEqual([
        'late task 2024-10-07',
        'month meeting 2024-10-24',
        'month meeting 2024-10-28',
        'month duty 2024-10-31',
        'later meeting 2024-11-05',
        'undated proof null',
      ])
    })

    test('the consultant has the Agency’s, the partner meetings, a reader nothing', async () => {
      expect(await kindsFor('consultant')).toEqual([...meetings, 'later duty 2024-11-30'])
      expect(await kindsFor('partner')).toEqual(meetings)
      expect(await kindsFor('reader')).toEqual([])
      expect(await kindsFor('administrator')).toEqual([])
    })

    test('of a unit everybody who sees it sees all of it, of another unit nothing', async () => {
      const url = `/api/units/${api.unitId}/agenda`
      for (const person of everybody) {
        const { status, problem } = await api.ask(person, 'GET', url)
        if (person === 'stranger' || person === 'nobody')
          expect([person, problem['code']]).toEqual([person, 'record.not_found'])
        else expect([person, status]).toEqual([person, 200])
      }
      expect(await kindsFor('reader', url)).toHaveLength(7)
      expect(await kindsFor('manager', `/api/agenda?unitId=${api.otherUnitId}`)).toEqual([])
    })

    test('the next step is what the person may do', async () => {
      const step = async (person: Person) => {
        const { body } = await api.ask(person, 'GET', `/api/units/${api.unitId}/agenda`)
        const { items } = body as { items: { kind: string; nextStep: { kind: string }; taskId: string | null }[] }
        return items
          .filter(({ kind }) => kind === 'proof' || kind === 'task')
          .map(({ nextStep, taskId }) => [nextStep.kind, taskId !== null])
      }
      expect(await step('manager')).toEqual([
        ['open-task', true],
        ['write-minutes', false],
      ])
      expect(await step('reader')).toEqual([
        ['open-task', false],
        ['open-meeting', false],
      ])
    })

    test('a task of somebody in the register is on the list of that person’s account, and on no other', async () => {
      const deps = testDeps(database(), { today: '2024-10-10' })
      const { rows } = await database().owner.query<{ id: string }>(
        `select id from account where name = 'Ukázková reader'`,
      )
      const { id: personId } = await deps.write('test', (tx) =>
        findOrAddPerson(tx, { unitId: api.unitId, name: 'Ukázková reader', organisation: null }),
      )
      await database().owner.query('update person set account_id = $1 where id = $2', [rows[0]?.id, personId])
      const content = { words: 'Přeložit leták', ownerName: null, doneOn: null, outcome: null }
      await recordTask(deps, {
        unitId: api.unitId,
        meetingId: null,
        id: newId(),
        content: { ...content, ownerPersonId: personId, dueOn: localDate('2024-10-11') },
      })
      expect(await kindsFor('reader')).toEqual(['week task 2024-10-11'])
      expect(await kindsFor('manager')).toHaveLength(6)
    })

    test('a visitor is asked to sign in', async () => {
      for (const url of ['/api/agenda', '/api/reminders', '/api/calendars'])
        expect((await api.ask('nobody', 'GET', url)).problem['code']).toBe('access.sign_in_first')
    })
  })

  describe('reminders', () => {
    test('come each working day until the person chooses otherwise', async () => {
      const before = await api.ask('representative', 'GET', '/api/reminders')
      expect(before.body).toMatchObject({ frequency: 'working-day', mailIsSet: false })
      await api.ask('representative', 'PUT', '/api/reminders', { frequency: 'weekly' })
      const after = await api.ask('representative', 'GET', '/api/reminders')
      expect(after.body).toMatchObject({ frequency: 'weekly' })
      expect((await api.ask('manager', 'GET', '/api/reminders')).body).toMatchObject({ frequency: 'working-day' })
      expect((await api.ask('manager', 'PUT', '/api/reminders', { frequency: 'hourly' })).status).toBe(400)
    })
  })

  describe('a calendar', () => {
    async function aCalendar(person: Person, unitId: string | null = null): Promise<{ id: string; path: string }> {
      const { status, body } = await api.ask(person, 'POST', '/api/calendars', { unitId })
      expect(status).toBe(201)
      const { id, url } = body as { id: string; url: string }
      return { id, path: new URL(url).pathname }
    }

    function eventsIn(body: string): readonly ICAL.Event[] {
      const calendar = new ICAL.Component(ICAL.parse(body))
      return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
    }

    test('opens in a calendar library: meetings at their times in Prague, deadlines as whole days', async () => {
      const { path } = await aCalendar('manager')
      const { status, headers, body } = await api.fetch(path)
      expect([status, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8'])
      // RFC 5545, 3.1: lines of at most 75 octets.
      expect(body.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)

      const shown = eventsIn(body).map(
        ({ summary, startDate }) =>
          `${startDate.isDate ? startDate.toString() : startDate.toJSDate().toISOString()} ${summary}`,
      )
      expect(shown.toSorted()).toEqual([
        '2024-09-19 Lokální partnerství (Horní Lhota)',
        `2024-10-07 Termín: ${taskWords} (Horní Lhota)`,
        '2024-10-24T07:00:00.000Z Lokální partnerství (Horní Lhota)',
        '2024-10-28T08:00:00.000Z Lokální partnerství (Horní Lhota)',
        '2024-10-31 Termín: Jednání lokálního partnerství (Horní Lhota)',
        '2024-11-05 Lokální partnerství (Horní Lhota)',
      ])
      const deadline = eventsIn(body).find(({ startDate }) => startDate.toString() === '2024-10-31')
      expect(deadline?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
      expect(deadline?.component.getFirstPropertyValue('url')).toContain(`/celky/${api.unitId}/zavazky/`)
    })

    test('of a unit holds the deadlines of both sides and no names of people', async () => {
      const { path } = await aCalendar('reader', api.unitId)
      const { body } = await api.fetch(path)
      expect(eventsIn(body)).toHaveLength(8)
      expect(body).not.toContain('Marie')
    })

    test('says the same under the same names, and nothing again to who knows it', async () => {
      const { path } = await aCalendar('manager')
      const first = await api.fetch(path)
      const again = await api.fetch(path)
      expect(again.body).toBe(first.body)
      const uids = eventsIn(first.body).map(({ uid }) => uid)
      expect(new Set(uids).size).toBe(uids.length)

      const known = await api.fetch(path, { 'if-none-match': String(first.headers['etag']) })
      expect([known.status, known.body]).toEqual([304, ''])
      const modified = String(first.headers['last-modified'])
      expect((await api.fetch(path, { 'if-modified-since': modified })).status).toBe(304)
      expect((await api.fetch(path, { 'if-none-match': '"other"', 'if-modified-since': modified })).status).toBe(200)
    })

    test('that was revoked, or never was, is not there, and nothing says which', async () => {
      const { id, path } = await aCalendar('manager')
      expect((await api.ask('consultant', 'DELETE', `/api/calendars/${id}`)).problem['code']).toBe('record.not_found')
      expect((await api.fetch(path)).status).toBe(200)
      expect((await api.ask('manager', 'DELETE', `/api/calendars/${id}`)).status).toBe(204)
      const revoked = await api.fetch(path)
      const unknown = await api.fetch('/kalendar/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics')
      expect([revoked.status, revoked.body]).toEqual([404, unknown.body])
      expect(JSON.stringify((await api.ask('manager', 'GET', '/api/calendars')).body)).not.toContain(id)
    })

    test('of a unit that the person does not see cannot be made, and closes with the role', async () => {
      const refused = await api.ask('manager', 'POST', '/api/calendars', { unitId: api.otherUnitId })
      expect(refused.problem['code']).toBe('record.not_found')

      const ofUnit = await aCalendar('partner', api.unitId)
      const own = await aCalendar('partner')
      await database().owner.query(`delete from role_grant where role = 'partner'`)
      expect((await api.fetch(ofUnit.path)).status).toBe(404)
      expect(eventsIn((await api.fetch(own.path)).body)).toEqual([])
      await database().owner.query(`update account set state = 'disabled' where name = 'Ukázková partner'`)
      expect((await api.fetch(own.path)).status).toBe(404)
    })

    test('is no more than twenty of one person', async () => {
      const statuses: number[] = []
      for (let count = 0; count < 21; count += 1)
        statuses.push((await api.ask('representative', 'POST', '/api/calendars', {})).status)
      expect(statuses.filter((status) => status === 201)).toHaveLength(20)
      const over = await api.ask('representative', 'POST', '/api/calendars', {})
      expect(over.problem).toMatchObject({
        code: 'agenda.too_many_feeds',
        status: agendaRefusals['agenda.too_many_feeds'],
      })
    })

    test('its address is kept nowhere, not even in the history', async () => {
      const { path } = await aCalendar('manager')
      const token = path.slice('/kalendar/'.length, -'.ics'.length)
      const { rows } = await database().owner.query<{ found: boolean }>(
        `select exists (select from history where before::text like $1 or after::text like $1) as found`,
        [`%${token}%`],
      )
      expect(rows).toEqual([{ found: false }])
      expect(token).toMatch(/^[\w-]{43}$/)
    })
  })
})
