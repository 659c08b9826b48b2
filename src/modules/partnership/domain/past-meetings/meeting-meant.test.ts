import { describe, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { type LocalDate, localDate } from '#kernel/local-date.ts'
import { aMeeting, anAttendant } from '../../../../../test/builders/meetings.ts'
import type { MeetingKind } from '../../../obligations/index.ts'
import { complemented, type KnownMeeting, meetingMeant, sameMeeting } from './meeting-meant.ts'
import type { Read } from './proposal.ts'

function read<Value>(value: Value): Read<Value> {
  return { value, passage: { page: null, text: '', box: null }, confidence: 1 }
}

function said(on: string | null, kind: MeetingKind | null, name: string | null = null) {
  return {
    day: on === null ? null : read<LocalDate>(localDate(on)),
    kind: kind === null ? null : read(kind),
    name: name === null ? null : read(name),
  }
}

function known(on: string, kind: MeetingKind, name: string | null = null): KnownMeeting {
  return { id: newId(), on: localDate(on), kind, name, state: 'held' }
}

describe('a paper speaks of a recorded meeting', () => {
  const partnership = known('2023-02-14', 'local-partnership')
  const housing = known('2023-02-14', 'working-group', 'Bydlení')
  const all = [partnership, housing, known('2023-06-06', 'council')]

  test.each([
    ['of the same day and kind', said('2023-02-14', 'local-partnership'), partnership],
    ['of the same group, whatever the diacritics', said('2023-02-14', 'working-group', 'BYDLENI'), housing],
    ['of a group when the paper does not name it', said('2023-02-14', 'working-group'), housing],
    ['but not of another group', said('2023-02-14', 'working-group', 'Vzdělávání'), null],
    ['but not of another day', said('2023-02-15', 'local-partnership'), null],
    ['but not when its day has two meetings and it says no kind', said('2023-02-14', null), null],
    ['nor when it says no day', said(null, 'local-partnership'), null],
  ])('%s', (_, paper, meeting) => {
    expect(meetingMeant(paper, all)).toEqual(meeting)
  })

  test('of the only one of its day when it says no kind', () => {
    expect(meetingMeant(said('2023-06-06', null), all)?.kind).toBe('council')
  })

  test('but not of one that did not take place', () => {
    expect(meetingMeant(said('2023-02-14', 'local-partnership'), [{ ...partnership, state: 'cancelled' }])).toBeNull()
  })
})

test('two papers of a day may be of one meeting, two groups are not', () => {
  const list = said('2023-02-14', null)
  expect(sameMeeting(list, said('2023-02-14', 'council'))).toBe(true)
  expect(sameMeeting(said('2023-02-14', 'working-group', 'A'), said('2023-02-14', 'working-group', 'B'))).toBe(false)
  expect(sameMeeting(said(null, 'council'), said(null, 'council'))).toBe(false)
})

describe('a complement', () => {
  test('fills what is empty and changes nothing that was written', () => {
    const before = aMeeting({ place: 'Radnice', minutes: '', startsAt: null })
    const after = complemented(
      before,
      aMeeting({ place: 'Klub', minutes: 'Zápis.', attendance: [anAttendant({ name: 'Jiná' })] }),
    )
    expect(after).toMatchObject({ place: 'Radnice', minutes: 'Zápis.', attendance: before.attendance })
  })

  test('says that a planned meeting was held and who of the invited came', () => {
    const invited = aMeeting({
      state: 'planned',
      attendance: [anAttendant({ name: 'Pozvaná', presence: 'absent' })],
      minutes: '',
    })
    const came = [anAttendant({ name: 'Jana Nová' })]
    expect(complemented(invited, aMeeting({ attendance: came }))).toMatchObject({ state: 'held', attendance: came })
    expect(complemented(invited, aMeeting({ attendance: [] })).attendance).toEqual(invited.attendance)
  })
})
