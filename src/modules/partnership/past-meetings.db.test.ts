import { describe, expect, test } from 'vitest'
import { writeDocx } from '#documents/index.ts'
import { type Id, newId } from '#kernel/ids.ts'
import type { Deps } from '#platform/deps.ts'
import { aDocument, heading, item, paragraph } from '../../../test/builders/documents.ts'
import { aMeeting } from '../../../test/builders/meetings.ts'
import { onEachDatabase } from '../../../test/support/databases.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { findDocument, keepDocument, readReceivedDocument, receiveDocument } from '../intake/index.ts'
import { evidenceOfUnit } from '../obligations/index.ts'
import { addUnit } from '../territory/index.ts'
import { listMeetings, lookUpMeeting, recordMeeting, removeMeeting } from './index.ts'
import { sourceOfMeeting } from './store/past-meetings/meeting-source-store.ts'
import { decisionsOfMeeting } from './store/tasks/decisions-store.ts'
import { bringPapers } from './use-cases/past-meetings/bring-papers.ts'
import { confirmPastMeeting } from './use-cases/past-meetings/confirm-past-meeting.ts'
import { confirmReadyMeetings } from './use-cases/past-meetings/confirm-ready-meetings.ts'
import { correctTable } from './use-cases/past-meetings/correct-table.ts'
import { showPastMeetings } from './use-cases/past-meetings/show-past-meetings.ts'
import { skipProposal } from './use-cases/past-meetings/skip-proposal.ts'

onEachDatabase('past meetings', (database) => {
  type Unit = { readonly deps: Deps; readonly unitId: Id<'Unit'> }

  async function newUnit(): Promise<Unit> {
    const deps = testDeps(database())
    const details = { kind: 'municipality', ico: null, seat: null, regionCode: null } as const
    const { id } = await addUnit(deps, { ...details, name: 'Dolní Lhota' })
    return { deps, unitId: id }
  }

  async function received({ deps, unitId }: Unit, name: string, bytes: Uint8Array): Promise<Id<'Document'>> {
    const { id } = await receiveDocument(deps, { id: newId(), unitId, name, mediaType: '', bytes })
    await readReceivedDocument(deps, id)
    return id
  }

  async function brought(unit: Unit, name: string, content: string | Uint8Array): Promise<Id<'Document'>> {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    const id = await received(unit, name, bytes)
    await bringPapers(unit.deps, { unitId: unit.unitId, documentIds: [id] })
    return id
  }

  function minutesOf(day: string, ...more: readonly string[]): Promise<Uint8Array> {
    return writeDocx(
      aDocument([
        heading(`Zápis z jednání lokálního partnerství konaného dne ${day}`),
        paragraph('Přítomni: Jana Nová (Klub Lhota), Petr Malý (Úřad práce); Omluveni: Karel Dub'),
        paragraph('Program:'),
        item('Příprava plánu sociálního začleňování'),
        ...more.map(paragraph),
      ]),
    )
  }

  const table =
    'Datum;Druh;Místo;Počet\n14. 2. 2023;lokální partnerství;Radnice;12\n6. 6. 2023;konzultace;Klub;3\n31. 2. 2023;konzultace;;2\n'

  test('minutes become a held meeting with its people, decisions and paper; confirmed twice it is one', async () => {
    const unit = await newUnit()
    const { deps, unitId } = unit
    const documentId = await brought(
      unit,
      'zapis.docx',
      await minutesOf('14. 2. 2023', 'Usnesení č. 1/2023: Partnerství schvaluje osnovu.'),
    )
    const { proposals } = await showPastMeetings(deps, unitId)
    expect(proposals).toMatchObject([{ state: 'ready', meant: null, sameAs: null }])

    const command = { unitId, documentId, key: 'paper' }
    const [meeting, again] = await Promise.all([confirmPastMeeting(deps, command), confirmPastMeeting(deps, command)])
    expect(again.id).toBe(meeting.id)
    const { meeting: saved, missing } = await lookUpMeeting(deps, meeting.id)
    expect(missing).toEqual([])
    expect(saved).toMatchObject({ state: 'held', on: '2023-02-14', kind: 'local-partnership', version: 1 })
    expect(saved.attendance.map(({ name, presence, personId }) => [name, presence, personId !== null])).toEqual([
      ['Jana Nová', 'in-person', true],
      ['Petr Malý', 'in-person', true],
      ['Karel Dub', 'excused', true],
    ])
    expect(await deps.read((tx) => decisionsOfMeeting(tx, meeting.id))).toMatchObject([
      { words: 'Partnerství schvaluje osnovu.' },
    ])
    expect(await deps.read((tx) => sourceOfMeeting(tx, meeting.id))).toEqual({ documentId, presentCount: null })
    expect(await deps.read((tx) => findDocument(tx, documentId))).toMatchObject({ state: 'confirmed', kind: 'minutes' })
    expect((await listMeetings(deps, { unitId, year: 2023 })).total).toBe(1)
    expect((await showPastMeetings(deps, unitId)).proposals).toMatchObject([
      { state: 'recorded', meetingId: meeting.id },
    ])
  })

  test('the ready rows of a table are written down together, the others wait with the cell that is wrong', async () => {
    const unit = await newUnit()
    const { deps, unitId } = unit
    const documentId = await brought(unit, 'prehled.csv', table)
    expect(await confirmReadyMeetings(deps, unitId)).toEqual({ recorded: 2, refusals: [] })
    expect(await confirmReadyMeetings(deps, unitId)).toEqual({ recorded: 0, refusals: [] })

    const { proposals } = await showPastMeetings(deps, unitId)
    expect(proposals.map(({ state, proposal }) => [state, proposal.key])).toEqual([
      ['recorded', 't0r2'],
      ['recorded', 't0r3'],
      ['look', 't0r4'],
    ])
    const waiting = confirmPastMeeting(deps, { unitId, documentId, key: 't0r4' })
    await expect(waiting).rejects.toMatchObject({ code: 'past.no_day', field: 'on' })

    const { meetings } = await listMeetings(deps, { unitId, year: 2023 })
    expect(meetings.map(({ present, missing }) => [present, missing])).toEqual([
      [3, ['minutes', 'attendance']],
      [12, ['minutes', 'attendance']],
    ])
    const evidence = await deps.read((tx) => evidenceOfUnit(tx, unitId))
    expect(evidence).toMatchObject([{ facts: { hasAttendance: false } }, { facts: { hasAttendance: false } }])
  })

  test('a corrected proposal is written down as corrected', async () => {
    const unit = await newUnit()
    const { deps, unitId } = unit
    const documentId = await brought(unit, 'prehled.csv', table)
    const corrected = {
      content: aMeeting({ on: '2023-02-28', kind: 'consultation' }),
      presentCount: 4,
      decisions: ['Sejdeme se.'],
    }
    const meeting = await confirmPastMeeting(deps, { unitId, documentId, key: 't0r4', corrected })
    expect(meeting).toMatchObject({ on: '2023-02-28', kind: 'consultation' })
    expect(await deps.read((tx) => decisionsOfMeeting(tx, meeting.id))).toMatchObject([{ words: 'Sejdeme se.' }])
  })

  describe('a meeting that is recorded already', () => {
    test('gets what it lacks from its paper and keeps what it has', async () => {
      const unit = await newUnit()
      const { deps, unitId } = unit
      const known = await recordMeeting(deps, {
        unitId,
        id: newId(),
        content: aMeeting({
          on: '2023-02-14',
          kind: 'local-partnership',
          place: 'Radnice',
          minutes: '',
          agenda: [],
          attendance: [],
        }),
        outsideValidity: true,
      })
      const documentId = await brought(unit, 'zapis.docx', await minutesOf('14. 2. 2023'))
      expect((await showPastMeetings(deps, unitId)).proposals).toMatchObject([{ meant: { id: known.id } }])

      const meeting = await confirmPastMeeting(deps, { unitId, documentId, key: 'paper' })
      expect(meeting).toMatchObject({ id: known.id, place: 'Radnice', version: 2, agenda: [{ type: 'plan' }] })
      expect(meeting.minutes).toContain('Zápis z jednání')
      expect(meeting.attendance).toHaveLength(3)
      expect((await listMeetings(deps, { unitId, year: 2023 })).total).toBe(1)
    })

    test('may have another beside it on the same day, when a person says so', async () => {
      const unit = await newUnit()
      const { deps, unitId } = unit
      const documentId = await brought(unit, 'prehled.csv', `${table}14. 2. 2023;lokální partnerství;Klub;5\n`)
      await confirmReadyMeetings(deps, unitId)
      expect((await listMeetings(deps, { unitId, year: 2023 })).total).toBe(2)

      const other = await brought(unit, 'dalsi.csv', 'Datum;Druh\n14. 2. 2023;lokální partnerství\n')
      await confirmPastMeeting(deps, { unitId, documentId: other, key: 't0r2', separate: true })
      expect((await listMeetings(deps, { unitId, year: 2023 })).total).toBe(3)
      expect(documentId).not.toBe(other)
    })

    test('is offered anew after it was removed', async () => {
      const unit = await newUnit()
      const { deps, unitId } = unit
      const documentId = await brought(unit, 'zapis.docx', await minutesOf('14. 2. 2023'))
      const { id, version } = await confirmPastMeeting(deps, { unitId, documentId, key: 'paper' })
      await removeMeeting(deps, { id, version })
      expect((await showPastMeetings(deps, unitId)).proposals).toMatchObject([{ state: 'ready', meetingId: null }])
      expect((await confirmPastMeeting(deps, { unitId, documentId, key: 'paper' })).on).toBe('2023-02-14')
    })
  })

  test('two papers of one meeting are told apart: the later complements the earlier', async () => {
    const unit = await newUnit()
    const { deps, unitId } = unit
    const minutes = await brought(unit, 'zapis.docx', await minutesOf('14. 2. 2023'))
    await brought(unit, 'prehled.csv', table)
    const { proposals } = await showPastMeetings(deps, unitId)
    expect(proposals.map(({ sameAs }) => sameAs?.documentId ?? null)).toEqual([null, minutes, null, null])
    await confirmReadyMeetings(deps, unitId)
    expect((await listMeetings(deps, { unitId, year: 2023 })).total).toBe(2)
  })

  test('kept minutes of the unit are offered until they are brought', async () => {
    const unit = await newUnit()
    const { deps, unitId } = unit
    const id = await received(unit, 'zapis.docx', await minutesOf('14. 2. 2023'))
    await keepDocument(deps, { documentId: id, unitId, kind: 'minutes' })
    expect((await showPastMeetings(deps, unitId)).offered).toMatchObject([{ id, name: 'zapis.docx', kind: 'minutes' }])
    await bringPapers(deps, { unitId, documentIds: [id] })
    expect(await showPastMeetings(deps, unitId)).toMatchObject({ offered: [], proposals: [{ state: 'ready' }] })
  })

  test('one that is left out stays out until it is offered again', async () => {
    const unit = await newUnit()
    const { deps, unitId } = unit
    const documentId = await brought(unit, 'zapis.docx', await minutesOf('14. 2. 2023'))
    const key = 'paper'
    await skipProposal(deps, { unitId, documentId, key, skipped: true })
    expect(await confirmReadyMeetings(deps, unitId)).toEqual({ recorded: 0, refusals: [] })
    expect((await showPastMeetings(deps, unitId)).proposals).toMatchObject([{ state: 'skipped' }])
    await skipProposal(deps, { unitId, documentId, key, skipped: false })
    expect((await showPastMeetings(deps, unitId)).proposals).toMatchObject([{ state: 'ready' }])
  })

  test('a person says which column is which, and the rows are proposed anew', async () => {
    const unit = await newUnit()
    const { deps, unitId } = unit
    const documentId = await brought(unit, 'seznam.csv', 'X;Y\nfoo;14. 2. 2023\nbar;\n')
    const command = { unitId, documentId, table: 0 }
    await expect(
      correctTable(deps, { ...command, correction: { fields: { place: 0 }, kind: null } }),
    ).rejects.toMatchObject({
      code: 'past.day_column_missing',
    })
    const twice = correctTable(deps, { ...command, correction: { fields: { day: 1, place: 1 }, kind: null } })
    await expect(twice).rejects.toMatchObject({ code: 'past.column_twice', field: 'place' })
    await correctTable(deps, { ...command, correction: { fields: { day: 1, place: 0 }, kind: 'council' } })
    const { proposals } = await showPastMeetings(deps, unitId)
    expect(proposals[0]?.proposal).toMatchObject({
      day: { value: '2023-02-14' },
      kind: { value: 'council' },
      place: { value: 'foo' },
    })
  })

  test('a file that cannot be read and a paper of another kind say so and lose nothing', async () => {
    const unit = await newUnit()
    await brought(unit, 'x.docx', new Uint8Array([1, 2, 3, 0]))
    await brought(unit, 'jmena.csv', 'Jméno;Obec\nJana;Lhota\n')
    const memorandum = await writeDocx(
      aDocument([heading('Memorandum o spolupráci'), paragraph('Smluvní strany se dohodly.')]),
    )
    await brought(unit, 'memorandum.docx', memorandum)
    const { papers, proposals } = await showPastMeetings(unit.deps, unit.unitId)
    expect(papers.map(({ stage }) => stage)).toEqual(['refused', 'no-days', 'unsuitable'])
    expect(proposals).toEqual([])
  })

  test('a paper of another unit cannot be brought', async () => {
    const unit = await newUnit()
    const other = await newUnit()
    const id = await received(other, 'zapis.docx', await minutesOf('14. 2. 2023'))
    const bringing = bringPapers(unit.deps, { unitId: unit.unitId, documentIds: [id] })
    await expect(bringing).rejects.toMatchObject({ code: 'record.not_found' })
  })
})
