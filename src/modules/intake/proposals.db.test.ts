import { expect, test } from 'vitest'
import { writeDocx } from '#documents/index.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { system } from '#platform/actor.ts'
import type { Deps } from '#platform/deps.ts'
import { aPerson, aUnit } from '../../../test/builders/accounts.ts'
import { anAgreement, stepsUpTo } from '../../../test/builders/agreements.ts'
import { aScheduleRow } from '../../../test/builders/schedule-rows.ts'
import { editedWord, rowAfter, typedOver } from '../../../test/builders/word-edits.ts'
import { onEachDatabase } from '../../../test/support/databases.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { type Agreement, composeAgreementPaper, findAgreement } from '../agreements/index.ts'
import { decideProposals } from './use-cases/proposals/decide-proposals.ts'
import { type ProposalsView, showProposals } from './use-cases/proposals/show-proposals.ts'
import { readReceivedDocument } from './use-cases/read-received-document.ts'
import { receiveDocument } from './use-cases/receive-document.ts'

const revision = () => ({
  id: newId<'AgreementVersion'>(),
  kinds: ['schedule' as const],
  reason: 'Plán potřebuje víc času.',
})

onEachDatabase('a paper that was edited in Word and came back', (database) => {
  async function known(deps: Deps, last: Parameters<typeof stepsUpTo>[0] = 'agency-signature'): Promise<Agreement> {
    const unit = await aUnit(deps, `Lhota ${newId()}`)
    return anAgreement(deps, unit.id, {
      steps: stepsUpTo(last, '2023-04-17'),
      content: {
        people: {
          representative: 'Ing. Hana Ukázková',
          manager: 'Bc. Jan Novotný',
          managerVacant: false,
          regionalHead: null,
        },
        schedule: [
          aScheduleRow('Popis spolupráce', 'Vyhodnocení spolupráce.', '1x ročně'),
          aScheduleRow('Plán sociálního začleňování', 'Sestavení plánu.', 'září 2024'),
        ],
      },
    })
  }

  async function printed({ current }: Agreement): Promise<Uint8Array> {
    return writeDocx(composeAgreementPaper(current, { annex: '5', columns: 'unit-first' }))
  }

  async function broughtBack(deps: Deps, bytes: Uint8Array, unitId: Id<'Unit'> | null): Promise<Id<'Document'>> {
    const document = await receiveDocument(deps, { id: newId(), unitId, name: 'popis.docx', mediaType: '', bytes })
    await readReceivedDocument(deps.as(system('reading')), document.id)
    return document.id
  }

  async function shown(deps: Deps, id: Id<'Document'>): Promise<ProposalsView> {
    return (await showProposals(deps, id)) ?? expect.fail('The file has no proposals.')
  }

  const twoChanges = (word: Uint8Array): Uint8Array =>
    editedWord(
      word,
      typedOver('září 2024', 'prosinec 2024'),
      rowAfter('Sestavení plánu.', (row) => row.replace(/Sestavení plánu\./, 'Veřejné projednání.')),
    )

  test('brings a changed deadline and an added row as two proposals; the accepted one makes a revision and nothing else moves', async () => {
    const deps = testDeps(database())
    const agreement = await known(deps)
    const word = twoChanges(await printed(agreement))
    const documentId = await broughtBack(deps, word, agreement.unitId)
    const view = await shown(deps, documentId)
    expect(view).toMatchObject({ underWay: false, suggestedKinds: ['schedule'], set: { state: 'open', version: 1 } })
    expect(view.proposals.map(({ change, standing }) => [change.kind, standing])).toEqual([
      ['item-changed', 'fits'],
      ['item-added', 'fits'],
    ])

    const first = { documentId, version: 1, chosen: [0], decision: 'accepted' as const, revision: revision() }
    await expect(decideProposals(deps, { ...first, chosen: [] })).rejects.toMatchObject({
      code: 'proposals.none_chosen',
    })
    await expect(decideProposals(deps, { ...first, version: 7 })).rejects.toMatchObject({ code: 'record.changed' })
    const unexplained = { ...first, revision: { ...revision(), reason: ' ' } }
    await expect(decideProposals(deps, unexplained)).rejects.toMatchObject({ code: 'agreement.reason_missing' })
    await decideProposals(deps, first)

    const revised = await database().read(deps.actor, (tx) => findAgreement(tx, agreement.id))
    expect(revised?.current.content).toEqual(agreement.current.content)
    expect(revised?.proposed).toMatchObject({ number: 2, reason: 'Plán potřebuje víc času.', kinds: ['schedule'] })
    const { schedule: before, ...rest } = agreement.current.content
    const { schedule: after = [], ...others } = revised?.proposed?.content ?? {}
    expect(others).toEqual(rest)
    expect(after.map(({ term }) => term.text)).toEqual(['1x ročně', 'prosinec 2024'])
    expect(after[0]).toEqual(before[0])
  })

  test('shows the same proposals when the same file comes again, adds to the revision, and is kept once all is decided', async () => {
    const deps = testDeps(database())
    const agreement = await known(deps)
    const word = twoChanges(await printed(agreement))
    const first = await broughtBack(deps, word, agreement.unitId)
    await decideProposals(deps, {
      documentId: first,
      version: 1,
      chosen: [0],
      decision: 'accepted',
      revision: revision(),
    })

    const again = await broughtBack(deps, word, agreement.unitId)
    const view = await shown(deps, again)
    expect(view).toMatchObject({ underWay: true, target: { number: 2 }, set: { documentId: first, version: 2 } })
    expect(view.proposals.map(({ decision, standing }) => [decision, standing])).toEqual([
      ['accepted', 'already'],
      ['open', 'fits'],
    ])
    await decideProposals(deps, {
      documentId: again,
      version: 2,
      chosen: [1],
      decision: 'accepted',
      revision: revision(),
    })

    const settled = await shown(deps, again)
    expect(settled).toMatchObject({ set: { state: 'settled' }, document: { state: 'confirmed', kind: 'popis' } })
    expect(settled.agreement.proposed?.number).toBe(2)
    expect(settled.target.content.schedule.map(({ specification }) => specification)).toEqual([
      'Vyhodnocení spolupráce.',
      'Sestavení plánu.',
      'Veřejné projednání.',
    ])
  })

  test('a later file takes the place of the one that waits; the earlier one brought again takes it back', async () => {
    const deps = testDeps(database())
    const agreement = await known(deps)
    const word = await printed(agreement)
    const earlier = twoChanges(word)
    const first = await broughtBack(deps, earlier, agreement.unitId)
    await broughtBack(deps, editedWord(word, typedOver('Bc. Jan Novotný', 'Mgr. Eva Dvořáková')), agreement.unitId)
    expect((await shown(deps, first)).set.state).toBe('replaced')
    const late = { documentId: first, version: 2, chosen: [0], decision: 'refused' as const, revision: revision() }
    await expect(decideProposals(deps, late)).rejects.toMatchObject({ code: 'proposals.decided' })

    await broughtBack(deps, earlier, agreement.unitId)
    expect((await shown(deps, first)).set.state).toBe('open')
  })

  test('says what changed meanwhile in the version from which the file was printed', async () => {
    const deps = testDeps(database())
    const agreement = await known(deps, null)
    const word = await printed(agreement)
    const changes = (name: string) => editedWord(word, typedOver('Bc. Jan Novotný', name))
    const first = await broughtBack(deps, changes('Mgr. Eva Dvořáková'), agreement.unitId)
    await decideProposals(deps, {
      documentId: first,
      version: 1,
      chosen: [0],
      decision: 'accepted',
      revision: revision(),
    })
    const second = await broughtBack(deps, changes('Ing. Petr Malý'), agreement.unitId)

    const view = await shown(deps, second)
    expect(view).toMatchObject({ underWay: true, target: { number: 1 } })
    expect(view.proposals).toMatchObject([
      { standing: 'changed-meanwhile', change: { before: 'Bc. Jan Novotný', after: 'Ing. Petr Malý' } },
    ])
    await decideProposals(deps, {
      documentId: second,
      version: 1,
      chosen: [0],
      decision: 'refused',
      revision: revision(),
    })
    const { target } = await shown(deps, second)
    expect(target.content.people.manager).toBe('Mgr. Eva Dvořáková')
  })

  test('is read as any other paper when its agreement is of another unit, or closed to the person who brought it', async () => {
    const deps = testDeps(database())
    const agreement = await known(deps)
    const other = await aUnit(deps, 'Dolní Újezd')
    const word = twoChanges(await printed(agreement))
    expect(await showProposals(deps, await broughtBack(deps, word, other.id))).toBeNull()

    const stranger = deps.as(await aPerson(deps, 'manager', { kind: 'unit', unitId: other.id }))
    expect(await showProposals(stranger, await broughtBack(stranger, word, null))).toBeNull()
    const manager = deps.as(await aPerson(deps, 'manager', { kind: 'unit', unitId: agreement.unitId }))
    const own = await broughtBack(manager, word, null)
    expect(await shown(manager, own)).toMatchObject({ mayDecide: true, document: { unitId: agreement.unitId } })
    const reader = deps.as(await aPerson(deps, 'reader', { kind: 'unit', unitId: agreement.unitId }))
    expect((await shown(reader, own)).mayDecide).toBe(false)
    const decision = { documentId: own, version: 1, chosen: [0], decision: 'accepted' as const, revision: revision() }
    await expect(decideProposals(reader, decision)).rejects.toMatchObject({ code: 'access.forbidden' })
  })
})
