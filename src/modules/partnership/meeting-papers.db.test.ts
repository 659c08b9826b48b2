import { expect, test } from 'vitest'
import { type Document, textOf } from '#documents/index.ts'
import { newId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import type { Deps } from '#platform/deps.ts'
import type { ComposedPaper } from '#platform/papers/composed-paper.ts'
import { aPerson, aUnit } from '../../../test/builders/accounts.ts'
import { aMeeting, anAttendant } from '../../../test/builders/meetings.ts'
import { onOneDatabase } from '../../../test/support/databases.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { findOrAddPerson, peopleOf } from '../people/index.ts'
import {
  type Meeting,
  type MeetingContent,
  partnershipPapers,
  recordMeeting,
  saveMember,
  savePractice,
} from './index.ts'
import { meetingOfCode } from './use-cases/attendance-link/arrival-code.ts'
import { saveMinutes } from './use-cases/minutes/save-minutes.ts'
import { savePublicMinutes } from './use-cases/minutes/save-public-minutes.ts'
import { showPublicMinutes } from './use-cases/minutes/show-public-minutes.ts'

onOneDatabase('papers of meetings', (database) => {
  const system = () => testDeps(database(), { paperSources: partnershipPapers })

  async function aSavedMeeting(content: MeetingContent): Promise<Meeting> {
    const { id: unitId } = await aUnit(system(), 'Horní Lhota')
    return recordMeeting(system(), { unitId, id: newId(), content })
  }

  async function paper(
    kind: string,
    subject: string,
    deps: Deps = system(),
    language: 'cs' | 'en' = 'cs',
  ): Promise<ComposedPaper> {
    const made = await deps.composedPaper(kind, { subject, language })
    if (made === null) throw new Error(`Nobody composes ${kind}.`)
    return made
  }

  const kinds = partnershipPapers.map(({ kind }) => kind)

  test('all are composed in both languages, with the meeting as their address', async () => {
    const { id, unitId } = await aSavedMeeting(aMeeting())
    for (const kind of kinds) {
      const made = await paper(kind, id)
      expect(made, kind).toMatchObject({ unitId, address: `/celky/${unitId}/jednani/${id}` })
      expect(made.name, kind).toContain('19.\u00a09.\u00a02024')
      expect((await paper(kind, id, system(), 'en')).document.language).toBe(kind === 'public-minutes' ? 'cs' : 'en')
    }
  })

  test('are not there for a stranger, nor under an address that names no meeting', async () => {
    const { id } = await aSavedMeeting(aMeeting())
    const { id: elsewhere } = await aUnit(system(), 'Dolní Lhota')
    const stranger = system().as(await aPerson(system(), 'manager', { kind: 'unit', unitId: elsewhere }))
    for (const kind of kinds) {
      await expect(paper(kind, id, stranger), kind).rejects.toMatchObject({ code: 'record.not_found' })
      await expect(paper(kind, newId()), kind).rejects.toMatchObject({ code: 'record.not_found' })
      await expect(paper(kind, 'nic'), kind).rejects.toMatchObject({ code: 'record.not_found' })
    }
  })

  test('may go out once they have something to say', async () => {
    const issuable = async (content: MeetingContent) => {
      const { id } = await aSavedMeeting(content)
      const made = await Promise.all(kinds.map((kind) => paper(kind, id)))
      return kinds.filter((_kind, index) => made[index]?.issuable)
    }
    const planned = aMeeting({ state: 'planned', on: '2024-11-19', minutes: '', attendance: [] })
    expect(await issuable(aMeeting())).toEqual(['minutes', 'attendance-list', 'empty-attendance-list'])
    expect(await issuable(aMeeting({ minutes: '', attendance: [] }))).toEqual(['empty-attendance-list'])
    expect(await issuable(planned)).toEqual(['invitation', 'empty-attendance-list'])
    expect(await issuable({ ...planned, state: 'cancelled' })).toEqual(['invitation'])
  })

  test('number the meetings of a kind in their year and leave out those that were called off', async () => {
    const { id: unitId } = await aUnit(system(), 'Horní Lhota')
    const add = (content: MeetingContent) => recordMeeting(system(), { unitId, id: newId(), content })
    await add(aMeeting({ on: '2023-12-01' }))
    await add(aMeeting({ on: '2024-02-01', state: 'cancelled', attendance: [] }))
    await add(aMeeting({ on: '2024-03-01' }))
    await add(aMeeting({ on: '2024-03-02', kind: 'consultation' }))
    const third = await add(aMeeting({ on: '2024-09-19' }))
    expect(words((await paper('minutes', third.id)).document)).toContain('2. v roce 2024')
  })

  test('say by the register who convened, chaired and wrote', async () => {
    const meeting = await aSavedMeeting(
      aMeeting({
        attendance: [
          anAttendant({ name: 'Mgr. Marie Ukázková', role: 'manager' }),
          anAttendant({ name: 'Petr Vzorný', organisation: 'Základní škola' }),
        ],
      }),
    )
    const { unitId } = meeting
    const people = await system().read((tx) => peopleOf(tx, unitId))
    const chair = people.find(({ name }) => name === 'Petr Vzorný')
    const practice = { from: localDate('2024-01-01'), to: null, note: null }
    for (const [task, side] of [
      ['convene', 'agency'],
      ['minutes', 'unit'],
    ] as const)
      await savePractice(system(), { unitId, id: newId(), version: 0, content: { ...practice, task, side } })
    const member = {
      organisation: null,
      person: null,
      groupId: null,
      organisationId: null,
      role: 'chair',
      note: null,
      from: null,
      to: null,
    } as const
    await saveMember(system(), { unitId, id: newId(), version: 0, content: { ...member, personId: chair?.id ?? null } })

    const text = words((await paper('minutes', meeting.id)).document)
    for (const said of [
      'Svolává Agentura pro sociální začleňování',
      'Předsedá Petr Vzorný',
      'Zapisuje Mgr. Marie Ukázková',
    ])
      expect(text).toContain(said)
  })

  test('the code on the list to sign opens this meeting', async () => {
    const { id } = await aSavedMeeting(aMeeting())
    const { document } = await paper('empty-attendance-list', id)
    const [code] = document.blocks.filter(({ kind }) => kind === 'qr-code')
    const address = code?.kind === 'qr-code' ? code.address : ''
    expect(address).toMatch(/^https:\/\/spoluplan\.mesto\.example\/prezence\//)
    expect(await meetingOfCode(system(), address.split('/').at(-1) ?? '')).toBe(id)
  })

  test('whom the register learns of after publishing is left out of the public minutes, unless vouched for', async () => {
    const meeting = await aSavedMeeting(aMeeting({ minutes: 'Jednalo se.' }))
    const { id, unitId } = meeting
    const text = 'Starosta Jan Zvolený poděkoval. Pomohla Olga Pozdější.'
    const command = { meetingId: id, text, version: 1 }
    await expect(savePublicMinutes(system(), { ...command, confirmed: false })).rejects.toMatchObject({
      code: 'minutes.public_names',
      details: { names: 'Jan Zvolený, Olga Pozdější' },
    })
    await savePublicMinutes(system(), {
      ...command,
      text: text.replace('Olga Pozdější', 'Olinka Pozdější'),
      confirmed: true,
    })
    expect((await paper('public-minutes', id)).issuable).toBe(true)

    const add = (name: string) =>
      system().write('test', (tx) => findOrAddPerson(tx, { unitId, name, organisation: 'Charita' }))
    await add('Jan Zvolený')
    await add('Olinka Pozdější')
    const shown = 'Starosta Jan Zvolený poděkoval. Pomohla Charita.'
    expect((await showPublicMinutes(system(), id)).text).toBe(shown)
    expect(words((await paper('public-minutes', id)).document)).toContain(shown)

    await saveMinutes(system(), { meetingId: id, text: 'Jinak.', baseVersion: 1 })
    expect((await paper('public-minutes', id)).issuable).toBe(false)
  })
})

/** The text with plain spaces on one line. */
function words(document: Document): string {
  return textOf(document).replace(/\s+/g, ' ')
}
