import { describe, expect, test } from 'vitest'
import { type Id, newId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import { isRefusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { aPerson, aUnit } from '../../../test/builders/accounts.ts'
import { anAgreement } from '../../../test/builders/agreements.ts'
import { aMeeting } from '../../../test/builders/evidence.ts'
import { aScheduleRow } from '../../../test/builders/ten-rows.ts'
import { onEachDatabase } from '../../../test/support/databases.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import type { Role } from '../access/index.ts'
import type { Evidence } from './domain/evidence.ts'
import {
  answerCredit,
  awaitingCredits,
  creditOf,
  type EvidenceSource,
  lookForCredit,
  obligationsSubscribers,
  provideEvidence,
  saveCredit,
  showLedger,
  withdrawEvidence,
  wordsAwaited,
} from './index.ts'
import { answerByLink, offerCreditLink, openCreditLink } from './use-cases/credit-link.ts'

const parts = { unit: 'Oblastní charita (prostory)', agency: 'lokální konzultant (obsah)' }
const yes = { agrees: true, reason: null, onBehalf: null }
const no = { agrees: false, reason: 'Nebyli jsme pozváni.', onBehalf: null }

onEachDatabase('shared credit', (database) => {
  const deps = (now?: string): Deps =>
    testDeps(database(), {
      subscribers: obligationsSubscribers,
      ...(now === undefined ? {} : { now: new Date(now) }),
    })

  /** A town that owes one meeting a year, with one held meeting, and somebody of each role. */
  async function aTown(): Promise<{
    readonly unitId: Id<'Unit'>
    readonly source: EvidenceSource
    readonly as: (role: Role) => Promise<Deps>
    readonly save: (meeting: Evidence) => Promise<void>
    readonly standing: () => Promise<readonly (string | null | undefined)[]>
  }> {
    const { id: unitId } = await aUnit(deps(), 'Horní Lhota')
    await anAgreement(deps(), unitId, {
      content: { schedule: [aScheduleRow('Lokální partnerství', '1x ročně', { outputs: ['Zápis z jednání'] })] },
    })
    const source = { type: 'meeting', id: newId() } as const
    const save = async (meeting: Evidence): Promise<void> => {
      const { linkedTo: _, ...record } = meeting
      await deps().write('meeting.record', (tx) => provideEvidence(tx, { ...record, unitId, source }))
    }
    await save(aMeeting('2024-09-19'))
    return {
      unitId,
      source,
      save,
      as: async (role) => deps().as(await aPerson(deps(), role, { kind: 'unit', unitId })),
      standing: async () => {
        const { ledger } = await showLedger(deps(), { unitId, language: 'cs' })
        const row = ledger?.groups[0]?.rows[0]
        return [row?.state, row?.count?.replaceAll('\u00a0', ' '), row?.links[0]?.part]
      },
    }
  }

  test('an output counts until somebody asks the other side, and again when it has confirmed', async () => {
    const { source, as, standing } = await aTown()
    const [manager, consultant] = [await as('manager'), await as('consultant')]
    expect(await standing()).toEqual(['fulfilled', '1 z 1', 'counted'])

    await saveCredit(manager, { source, version: 0, parts, ask: 'agency' })
    expect(await standing()).toEqual(['awaiting-confirmation', '0 z 1', 'awaiting'])

    await answerCredit(consultant, { source, version: 1, ...yes })
    expect(await standing()).toEqual(['fulfilled', '1 z 1', 'counted'])
  })

  test('what it objects to does not count and says why; it may change its mind', async () => {
    const { unitId, source, as, standing } = await aTown()
    const [manager, consultant] = [await as('manager'), await as('consultant')]
    await saveCredit(manager, { source, version: 0, parts, ask: 'agency' })
    await answerCredit(consultant, { source, version: 1, ...no })
    expect(await standing()).toEqual(['due', '0 z 1', 'refused'])
    const { ledger } = await showLedger(deps(), { unitId, language: 'cs' })
    expect(ledger?.groups[0]?.rows[0]?.text).toContain('druhá strana má námitku: Nebyli jsme pozváni.')

    await answerCredit(consultant, { source, version: 2, ...yes })
    expect(await standing()).toEqual(['fulfilled', '1 z 1', 'counted'])
  })

  test('saving the record again loses neither the question nor the word; the removed record takes them along', async () => {
    const { source, as, save, standing } = await aTown()
    const [manager, consultant] = [await as('manager'), await as('consultant')]
    await saveCredit(manager, { source, version: 0, parts, ask: 'agency' })
    await save(aMeeting('2024-09-20'))
    expect(await standing()).toEqual(['awaiting-confirmation', '0 z 1', 'awaiting'])
    await answerCredit(consultant, { source, version: 1, ...no })
    await save(aMeeting('2024-09-21'))
    expect(await standing()).toEqual(['due', '0 z 1', 'refused'])

    await deps().write('meeting.remove', (tx) => withdrawEvidence(tx, source))
    expect(await deps().read((tx) => creditOf(tx, source))).toBeNull()
  })

  test('the word is waited for by the side that was asked and by no other', async () => {
    const { unitId, source, as } = await aTown()
    const manager = await as('manager')
    await saveCredit(manager, { source, version: 0, parts, ask: 'agency' })
    const seenBy = async (role: Role): Promise<number> => {
      const person = await as(role)
      return (await person.read((tx) => wordsAwaited(tx, person.actor, unitId))).length
    }
    expect(await seenBy('consultant')).toBe(1)
    expect([await seenBy('manager'), await seenBy('partner'), await seenBy('reader')]).toEqual([0, 0, 0])
    const [awaited] = await deps().read((tx) => awaitingCredits(tx, [unitId]))
    expect(awaited).toMatchObject({ of: 'agency', askedBy: manager.actor.label, evidence: { on: '2024-09-19' } })
  })

  test('a word known from elsewhere is written down with a note and stays marked so', async () => {
    const { source, as, standing } = await aTown()
    const manager = await as('manager')
    await saveCredit(manager, { source, version: 0, parts, ask: 'agency' })
    expect(await codeOf(answerCredit(manager, { source, version: 1, ...yes }))).toBe('credit.note_missing')
    const onBehalf = { by: 'Petr Horní', on: localDate('2024-10-03'), note: 'e-mail z 3. 10. 2024' }
    const { word } = await answerCredit(manager, { source, version: 1, ...yes, onBehalf })
    expect(word).toMatchObject({ state: 'confirmed', from: 'on-behalf', by: 'Petr Horní', note: onBehalf.note })
    expect(await standing()).toEqual(['fulfilled', '1 z 1', 'counted'])
  })

  test('who may not write the output names nobody, and a partner confirms for the unit', async () => {
    const { source, as } = await aTown()
    const [consultant, partner, reader] = [await as('consultant'), await as('partner'), await as('reader')]
    expect(await codeOf(saveCredit(partner, { source, version: 0, parts, ask: null }))).toBe('access.forbidden')
    await saveCredit(consultant, { source, version: 0, parts, ask: 'unit' })
    expect(await codeOf(answerCredit(reader, { source, version: 1, ...yes }))).toBe('access.forbidden')
    const view = await lookForCredit(partner, { source, language: 'cs' })
    expect(view?.allowedActions).toEqual(['answer'])
    expect((await answerCredit(partner, { source, version: 1, ...yes })).word.state).toBe('confirmed')
  })

  test('of two who name it at once the second is told; the same sent twice is sent once', async () => {
    const { source, as } = await aTown()
    const manager = await as('manager')
    const named = { source, version: 0, parts, ask: 'agency' } as const
    const ends = await Promise.allSettled([
      saveCredit(manager, named),
      saveCredit(manager, { ...named, parts: { unit: 'jiní', agency: null } }),
    ])
    expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const known = await manager.read((tx) => creditOf(tx, source))
    if (known === null) throw new Error('One of them was first.')
    const again = { source, version: 1, parts: known.parts, ask: 'agency' } as const
    expect((await saveCredit(manager, again)).version).toBe(1)
  })

  test('a record of which nothing is known has no contributors', async () => {
    const { as } = await aTown()
    const manager = await as('manager')
    const source = { type: 'record', id: newId() } as const
    expect(await lookForCredit(manager, { source, language: 'cs' })).toBeNull()
    expect(await codeOf(saveCredit(manager, { source, version: 0, parts, ask: null }))).toBe('record.not_found')
  })

  describe('a one-time link', () => {
    const nobody = (now?: string): Deps => deps(now).as({ kind: 'nobody', label: '' })
    const answer = (token: string) => ({ token, agrees: true, reason: null, by: 'Petr Horní' })

    async function aLink(): Promise<{ readonly token: string; readonly town: Awaited<ReturnType<typeof aTown>> }> {
      const town = await aTown()
      const manager = await town.as('manager')
      await saveCredit(manager, { source: town.source, version: 0, parts, ask: 'agency' })
      return { token: await offerCreditLink(manager, town.source), town }
    }

    test('shows the one output and takes one answer', async () => {
      const { token, town } = await aLink()
      const invitation = await openCreditLink(nobody(), { token, language: 'cs' })
      expect(invitation).toMatchObject({ unitName: 'Horní Lhota', on: '2024-09-19', parts, word: { of: 'agency' } })
      expect((await answerByLink(nobody(), answer(token))).word).toMatchObject({ from: 'link', by: 'Petr Horní' })
      expect(await town.standing()).toEqual(['fulfilled', '1 z 1', 'counted'])
      expect(await codeOf(answerByLink(nobody(), answer(token)))).toBe('link.used')
    })

    test('does not work twice at once, expires, and is not guessed', async () => {
      const { token } = await aLink()
      expect(await codeOf(openCreditLink(nobody('2024-11-14T10:00:00Z'), { token, language: 'cs' }))).toBe(
        'link.expired',
      )
      expect(await codeOf(openCreditLink(nobody(), { token: `${token}x`, language: 'cs' }))).toBe('link.unknown')
      const ends = await Promise.allSettled([
        answerByLink(nobody(), answer(token)),
        answerByLink(nobody(), { ...answer(token), agrees: false, reason: 'Ne.' }),
      ])
      expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    })

    test('wants a name and a reason, and keeps working until it has them', async () => {
      const { token } = await aLink()
      expect(await codeOf(answerByLink(nobody(), { ...answer(token), by: ' ' }))).toBe('credit.name_missing')
      const objection = { ...answer(token), agrees: false, reason: ' ' }
      expect(await codeOf(answerByLink(nobody(), objection))).toBe('credit.reason_missing')
      expect((await answerByLink(nobody(), answer(token))).word.state).toBe('confirmed')
    })

    test('ends with the question: taken back, or answered in another way', async () => {
      const { token, town } = await aLink()
      await saveCredit(await town.as('manager'), { source: town.source, version: 1, parts, ask: null })
      expect(await codeOf(openCreditLink(nobody(), { token, language: 'cs' }))).toBe('link.used')
      const other = await aLink()
      await answerCredit(await other.town.as('consultant'), { source: other.town.source, version: 1, ...no })
      expect(await codeOf(answerByLink(nobody(), answer(other.token)))).toBe('link.used')
    })

    test('is made only while a word is awaited', async () => {
      const { source, as } = await aTown()
      const manager = await as('manager')
      await saveCredit(manager, { source, version: 0, parts, ask: null })
      expect(await codeOf(offerCreditLink(manager, source))).toBe('credit.not_asked')
    })
  })
})

async function codeOf(work: Promise<unknown>): Promise<string | null> {
  try {
    await work
    return null
  } catch (error) {
    if (isRefusal(error)) return error.code
    throw error
  }
}
