import { describe, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { system } from '#platform/actor.ts'
import type { Deps } from '#platform/deps.ts'
import { aMeeting, anAttendant } from '../../../test/builders/meetings.ts'
import { onEachDatabase } from '../../../test/support/databases.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { evidenceOfUnit } from '../obligations/index.ts'
import { addUnit } from '../territory/index.ts'
import type { Meeting, MeetingContent } from './domain/meeting.ts'
import { answerByLink } from './use-cases/attendance-link/answer-by-link.ts'
import { arrivalCode, newPhone } from './use-cases/attendance-link/arrival-code.ts'
import { arrive } from './use-cases/attendance-link/arrive.ts'
import { attendanceDesk } from './use-cases/attendance-link/attendance-desk.ts'
import { calendarByLink } from './use-cases/attendance-link/calendar-by-link.ts'
import { decideOnArrivedGuest } from './use-cases/attendance-link/decide-on-guest.ts'
import { offerAttendanceLinks } from './use-cases/attendance-link/offer-attendance-links.ts'
import { openArrival } from './use-cases/attendance-link/open-arrival.ts'
import { openAttendanceLink } from './use-cases/attendance-link/open-attendance-link.ts'
import { changeMeeting } from './use-cases/change-meeting.ts'
import { lookUpMeeting } from './use-cases/look-up-meeting.ts'
import { recordMeeting } from './use-cases/record-meeting.ts'

const invited = [
  anAttendant({ name: 'Mgr. Eva Nová', organisation: 'Základní škola', presence: 'absent' }),
  anAttendant({ name: 'Petr Malý', organisation: 'Městská policie', presence: 'absent' }),
  anAttendant({ name: 'zástupce', organisation: 'Úřad práce', presence: 'absent' }),
]

const planned = (details: Parameters<typeof aMeeting>[0] = {}) =>
  aMeeting({ state: 'planned', on: '2024-10-14', minutes: '', attendance: invited, ...details })

onEachDatabase('attendance without an account', (database) => {
  /** A meeting on 14 October 2024, at noon of whose day everything happens, unless said otherwise. */
  async function aSavedMeeting(content: MeetingContent = planned()): Promise<{ deps: Deps; meeting: Meeting }> {
    const deps = testDeps(database())
    const details = { kind: 'municipality', ico: null, seat: null, regionCode: null } as const
    const { id: unitId } = await addUnit(deps, { ...details, name: 'Horní Lhota' })
    return { deps, meeting: await recordMeeting(deps, { unitId, id: newId(), content }) }
  }

  const at = (now: string) => testDeps(database(), { now: new Date(now), actor: system('test') })

  async function presences(deps: Deps, meeting: Meeting): Promise<readonly string[]> {
    return (await lookUpMeeting(deps, meeting.id)).meeting.attendance.map(({ presence }) => presence)
  }

  async function tokens(deps: Deps, meeting: Meeting): Promise<readonly [string, string, string]> {
    const [first, second, third] = (await offerAttendanceLinks(deps, meeting.id)).map(({ token }) => token)
    if (first === undefined || second === undefined || third === undefined) throw new Error('Three are invited.')
    return [first, second, third]
  }

  describe('a link', () => {
    test('shows its own person and the invitation, and ticks the line once', async () => {
      const { deps, meeting } = await aSavedMeeting()
      const [eva] = await tokens(deps, meeting)
      const opened = await openAttendanceLink(deps, eva)
      expect(opened).toMatchObject({ name: 'Mgr. Eva Nová', organisation: 'Základní škola', today: true })
      expect(JSON.stringify(opened)).not.toMatch(/Petr|attendance|minutes/)

      await answerByLink(deps, { token: eva, answer: 'remote' })
      expect(await presences(deps, meeting)).toEqual(['remote', 'absent', 'absent'])
      expect((await lookUpMeeting(deps, meeting.id)).meeting.version).toBe(meeting.version)
      await expect(openAttendanceLink(deps, eva)).rejects.toMatchObject({ code: 'link.used' })
      await expect(answerByLink(deps, { token: eva, answer: 'excused' })).rejects.toMatchObject({ code: 'link.used' })
      expect(await presences(deps, meeting)).toEqual(['remote', 'absent', 'absent'])
      expect(await attendanceDesk(deps, meeting.id)).toMatchObject({
        links: [{ answer: 'remote' }, { answer: null }, { answer: null }],
        unanswered: 2,
      })
    })

    test('answered twice at the same moment, once counts', async () => {
      const { deps, meeting } = await aSavedMeeting()
      const [eva] = await tokens(deps, meeting)
      const both = await Promise.allSettled([
        answerByLink(deps, { token: eva, answer: 'in-person' }),
        answerByLink(deps, { token: eva, answer: 'excused' }),
      ])
      expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
      expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'link.used' } })
    })

    test('cannot be guessed, and nothing but its hash is kept, in the history neither', async () => {
      const { deps, meeting } = await aSavedMeeting()
      const [eva] = await tokens(deps, meeting)
      expect(Buffer.from(eva, 'base64url')).toHaveLength(32)
      const other = `${eva.startsWith('A') ? 'B' : 'A'}${eva.slice(1)}`
      for (const guess of ['', 'x', other, eva.slice(0, -1)])
        await expect(openAttendanceLink(deps, guess)).rejects.toMatchObject({ code: 'link.unknown' })
      const { rows } = await database().owner.query(
        `select to_jsonb(l)::text as kept from attendance_link l where meeting_id = $1
         union all select after::text from history where subject = 'attendance_link' and unit_id = $2`,
        [meeting.id, meeting.unitId],
      )
      expect(rows).toHaveLength(6)
      expect(JSON.stringify(rows)).not.toContain(eva)
      const { rows: history } = await database().owner.query(
        `select after from history where subject = 'attendance_link' and unit_id = $1`,
        [meeting.unitId],
      )
      expect(JSON.stringify(history)).not.toContain('token_hash')
    })

    test('ends with the day after the meeting, or when it is called off, also in a calendar', async () => {
      const { deps, meeting } = await aSavedMeeting()
      const [eva, petr] = await tokens(deps, meeting)
      expect(await calendarByLink(deps, eva, 'cs')).toContain(`jednani-${meeting.id}@spoluplan`)
      const late = at('2024-10-15T22:00:00Z')
      await expect(answerByLink(late, { token: eva, answer: 'in-person' })).rejects.toMatchObject({
        code: 'link.expired',
      })
      await expect(calendarByLink(late, eva, 'cs')).rejects.toMatchObject({ code: 'link.expired' })
      await expect(calendarByLink(deps, 'x', 'cs')).rejects.toMatchObject({ code: 'link.unknown' })
      await answerByLink(at('2024-10-15T21:59:00Z'), { token: eva, answer: 'in-person' })

      const content = planned({ state: 'cancelled' })
      await changeMeeting(deps, { id: meeting.id, version: 1, content })
      await expect(openAttendanceLink(deps, petr)).rejects.toMatchObject({ code: 'link.expired' })
      await expect(offerAttendanceLinks(deps, meeting.id)).rejects.toMatchObject({ code: 'attendance.not_open' })
    })

    test('is replaced by a newer one, and dies with the line of its person', async () => {
      const { deps, meeting } = await aSavedMeeting()
      const [eva, petr] = await tokens(deps, meeting)
      await answerByLink(deps, { token: petr, answer: 'excused' })
      const again = await offerAttendanceLinks(deps, meeting.id)
      expect(again.map(({ name }) => name)).toEqual(['Mgr. Eva Nová', 'zástupce'])
      await expect(openAttendanceLink(deps, eva)).rejects.toMatchObject({ code: 'link.unknown' })

      const content = planned({ attendance: invited.slice(1) })
      await changeMeeting(deps, { id: meeting.id, version: 1, content })
      const token = again[0]?.token ?? ''
      await expect(answerByLink(deps, { token, answer: 'remote' })).rejects.toMatchObject({ code: 'link.unknown' })
    })

    test('answered while the manager writes, the tick stays and the ledger counts it', async () => {
      const { deps, meeting } = await aSavedMeeting(planned({ state: 'held', minutes: 'Zápis.' }))
      const [eva] = await tokens(deps, meeting)
      await answerByLink(deps, { token: eva, answer: 'in-person' })
      const [evidence] = await deps.read((tx) => evidenceOfUnit(tx, meeting.unitId))
      expect(evidence?.facts).toMatchObject({ hasAttendance: true })

      const written = planned({ state: 'held', minutes: 'Zápis doplněn.' })
      await changeMeeting(deps, { id: meeting.id, version: 1, content: written, untouched: [0, 1, 2] })
      expect(await presences(deps, meeting)).toEqual(['in-person', 'absent', 'absent'])
    })
  })

  describe('the code of the meeting', () => {
    const arriving = { organisation: '', address: '192.0.2.1' }

    test('ticks who is expected, each phone once, and says nothing of the list', async () => {
      const { deps, meeting } = await aSavedMeeting()
      const code = await arrivalCode(deps, meeting.id)
      expect(await arrivalCode(deps, meeting.id)).toBe(code)
      expect(JSON.stringify(await openArrival(deps, { code, phone: null }))).not.toMatch(/Eva Nová|Petr Malý|zástupce/)

      const phone = newPhone()
      await arrive(deps, { ...arriving, code, phone, name: 'eva nova' })
      expect(await presences(deps, meeting)).toEqual(['in-person', 'absent', 'absent'])
      expect(await openArrival(deps, { code, phone })).toMatchObject({ already: true })
      const again = arrive(deps, { ...arriving, code, phone, name: 'Petr Malý' })
      await expect(again).rejects.toMatchObject({ code: 'arrival.already' })
      expect(await presences(deps, meeting)).toEqual(['in-person', 'absent', 'absent'])
    })

    test('one phone twice at the same moment is one arrival', async () => {
      const { deps, meeting } = await aSavedMeeting()
      const command = { ...arriving, code: await arrivalCode(deps, meeting.id), phone: newPhone() }
      const both = await Promise.allSettled([
        arrive(deps, { ...command, name: 'Eva Nová' }),
        arrive(deps, { ...command, name: 'Petr Malý' }),
      ])
      expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    })

    test('a guest waits for the manager; confirmed, takes the line of the unnamed representative', async () => {
      const { deps, meeting } = await aSavedMeeting()
      const code = await arrivalCode(deps, meeting.id)
      await arrive(deps, { ...arriving, code, phone: newPhone(), name: 'Olga Ruská', organisation: 'úřad práce' })
      await arrive(deps, { ...arriving, code, phone: newPhone(), name: 'Kdosi Cizí' })
      expect(await presences(deps, meeting)).toEqual(['absent', 'absent', 'absent'])

      const { guests } = await attendanceDesk(deps, meeting.id)
      expect(guests.map(({ name }) => name)).toEqual(['Kdosi Cizí', 'Olga Ruská'])
      const [stranger, olga] = guests
      if (olga === undefined || stranger === undefined) throw new Error('Two guests wait.')
      await decideOnArrivedGuest(deps, { meetingId: meeting.id, guestId: olga.id, came: true })
      await decideOnArrivedGuest(deps, { meetingId: meeting.id, guestId: stranger.id, came: false })
      const { attendance } = (await lookUpMeeting(deps, meeting.id)).meeting
      expect(attendance).toHaveLength(3)
      expect(attendance[2]).toMatchObject({ name: 'Olga Ruská', organisation: 'Úřad práce', presence: 'in-person' })
      expect(attendance[2]?.personId).not.toBeNull()
      const twice = decideOnArrivedGuest(deps, { meetingId: meeting.id, guestId: olga.id, came: true })
      await expect(twice).rejects.toMatchObject({ code: 'record.changed' })
    })

    test('works on the day of the meeting only, and another code is unknown', async () => {
      const { deps, meeting } = await aSavedMeeting()
      const code = await arrivalCode(deps, meeting.id)
      const open = (now: string) => openArrival(at(now), { code, phone: null })
      await expect(open('2024-10-13T21:00:00Z')).rejects.toMatchObject({ code: 'arrival.too_early' })
      await expect(open('2024-10-14T22:00:00Z')).rejects.toMatchObject({ code: 'arrival.over' })
      const late = arrive(at('2024-10-14T22:00:00Z'), { ...arriving, code, phone: newPhone(), name: 'Eva Nová' })
      await expect(late).rejects.toMatchObject({ code: 'arrival.over' })
      const other = `${code.slice(0, -1)}${code.endsWith('A') ? 'E' : 'A'}`
      for (const guess of ['', 'x', other, `${code}=`])
        await expect(openArrival(deps, { code: guess, phone: null })).rejects.toMatchObject({ code: 'arrival.unknown' })
    })

    test('from one address only so many may try in a quarter of an hour', async () => {
      const { deps, meeting } = await aSavedMeeting()
      const code = await arrivalCode(deps, meeting.id)
      const attempt = () => arrive(deps, { code, phone: 'p', name: 'Zkouší', organisation: '', address: '192.0.2.9' })
      const codes: string[] = []
      for (let count = 0; count < 51; count += 1)
        codes.push(
          await attempt().then(
            () => 'arrived',
            (error: { code: string }) => error.code,
          ),
        )
      expect(codes.slice(0, 2)).toEqual(['arrived', 'arrival.already'])
      expect(codes.at(-1)).toBe('access.too_many_attempts')
    })
  })
})
