import { describe, expect, test } from 'vitest'
import { readDocument, textOf, writePdf } from '#documents/index.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import type { Language } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import { aPerson, aUnit } from '../../../test/builders/accounts.ts'
import { aNote, aPaperSource } from '../../../test/builders/paper-source.ts'
import { onEachDatabase } from '../../../test/support/databases.ts'
import { listedJobs, testDeps } from '../../../test/support/test-deps.ts'
import { composePaper, findIssue, freezeIssue, issuesOf, officeParticulars } from './index.ts'
import { addSignedCopy } from './use-cases/add-signed-copy.ts'
import { checkSignedCopy } from './use-cases/check-signed-copy.ts'
import { compareIssue } from './use-cases/compare-issue.ts'
import { downloadPaper } from './use-cases/download-paper.ts'
import { downloadSignedCopy } from './use-cases/download-signed-copy.ts'
import { issuePaper } from './use-cases/issue-paper.ts'
import { removeSignedCopy } from './use-cases/remove-signed-copy.ts'
import { type SaveParticulars, saveParticulars } from './use-cases/save-particulars.ts'
import { showPaper } from './use-cases/show-paper.ts'

const nothing = {
  reference: null,
  fileMark: null,
  issuedOn: null,
  handledBy: null,
  sheets: null,
  attachments: null,
}

onEachDatabase('papers', (database) => {
  type Key = { readonly kind: string; readonly subject: string; readonly language: Language }
  type Made = { readonly deps: Deps; readonly manager: Deps; readonly unitId: Id<'Unit'>; readonly key: Key }

  async function aPaper(words: () => string = () => 'Vše v pořádku.'): Promise<Made> {
    const deps = testDeps(database(), { paperSources: [aPaperSource(words)] })
    const { id: unitId } = await aUnit(deps, 'Horní Lhota')
    const manager = deps.as(await aPerson(deps, 'manager', { kind: 'unit', unitId }))
    return { deps, manager, unitId, key: { kind: 'note', subject: unitId, language: 'cs' } }
  }

  function written(key: Key, change: Partial<SaveParticulars> = {}): SaveParticulars {
    return {
      ...key,
      version: 0,
      particulars: { ...nothing, reference: ' MUHL 12/2026 ' },
      letterheadId: null,
      ...change,
    }
  }

  describe('what the office writes on a paper', () => {
    test('stands on it at once; the same form twice changes nothing, an older one is told', async () => {
      const { manager, key } = await aPaper()
      const saved = await saveParticulars(manager, written(key))
      expect(saved).toMatchObject({ version: 1, particulars: { reference: 'MUHL 12/2026', sheets: null } })
      expect(await saveParticulars(manager, written(key))).toEqual(saved)
      expect(textOf((await composePaper(manager, key)).document)).toMatch(/^Č\.\sj\.:\sMUHL 12\/2026$/m)
      const other = written(key, { particulars: { ...nothing, reference: 'jinak' } })
      await expect(saveParticulars(manager, other)).rejects.toMatchObject({ code: 'record.changed' })
      expect(await saveParticulars(manager, { ...other, version: 1 })).toMatchObject({ version: 2 })
      expect(await manager.read((tx) => officeParticulars(tx, key))).toMatchObject({ reference: 'jinak' })
    })

    test('is refused at the field that is wrong, and to whoever may only read', async () => {
      const { deps, manager, unitId, key } = await aPaper()
      const wrong = written(key, { particulars: { ...nothing, sheets: 0 } })
      await expect(saveParticulars(manager, wrong)).rejects.toMatchObject({ field: 'sheets' })
      const reader = deps.as(await aPerson(deps, 'reader', { kind: 'unit', unitId }))
      await expect(saveParticulars(reader, written(key))).rejects.toMatchObject({ code: 'access.forbidden' })
      expect(await showPaper(reader, key)).toMatchObject({ version: 0, mayIssue: false })
    })
  })

  test('a kind that nobody composes, a strange place and another unit’s person find nothing', async () => {
    const { deps, manager, key } = await aPaper()
    const elsewhere = await aUnit(deps, 'Dolní Lhota')
    const stranger = deps.as(await aPerson(deps, 'manager', { kind: 'unit', unitId: elsewhere.id }))
    const nobodys = { code: 'record.not_found' }
    await expect(composePaper(manager, { ...key, kind: 'letter' })).rejects.toMatchObject(nobodys)
    await expect(composePaper(manager, { ...key, unitId: elsewhere.id })).rejects.toMatchObject(nobodys)
    await expect(composePaper(stranger, key)).rejects.toMatchObject(nobodys)
    const issue = await issuePaper(manager, { ...key, occasion: 'by-hand' })
    expect(await stranger.read((tx) => issuesOf(tx, key))).toEqual([])
    expect(await stranger.read((tx) => findIssue(tx, issue.id))).toBeNull()
    await expect(downloadPaper(stranger, { ...key, format: 'docx', issueId: issue.id })).rejects.toMatchObject(nobodys)
  })

  describe('issues', () => {
    test('many at once get numbers without gaps, and one content is one issue', async () => {
      const { deps, unitId } = await aPaper()
      const paper = { unitId, kind: 'note', subject: unitId }
      const freeze = (words: string) =>
        deps.write('paper.issue', (tx) =>
          freezeIssue(tx, deps, { paper, document: aNote(words), title: 'x', language: 'cs', occasion: 'submission' }),
        )
      const texts = ['a', 'b', 'c', 'a', 'b', 'd', 'a']
      const frozen = await Promise.all(texts.map(freeze))
      const issues = await deps.read((tx) => issuesOf(tx, paper))
      expect(issues.map(({ number }) => number)).toEqual([4, 3, 2, 1])
      expect(frozen[3]?.id).toBe(frozen[0]?.id)
      expect(new Set(frozen.map(({ sha256 }) => sha256)).size).toBe(4)
    })

    test('keep what went out when the records change, and say what changed', async () => {
      let words = 'Splněno 3 ze 4.'
      const { manager, key } = await aPaper(() => words)
      await saveParticulars(manager, written(key))
      const issue = await issuePaper(manager, { ...key, occasion: 'by-hand' })
      expect(issue).toMatchObject({ number: 1, title: 'Poznámka', occasion: 'by-hand' })
      expect((await composePaper(manager, key)).currentIssue).toMatchObject({ id: issue.id, sha256: issue.sha256 })
      expect(await issuePaper(manager, { ...key, occasion: 'by-hand' })).toMatchObject({ id: issue.id })

      words = 'Splněno 4 ze 4.'
      expect((await composePaper(manager, key)).currentIssue).toBeNull()
      const { changes } = await compareIssue(manager, { ...key, issueId: issue.id })
      expect(changes).toEqual([{ before: ['Splněno 3 ze 4.'], after: ['Splněno 4 ze 4.'] }])
      const kept = await manager.read((tx) => findIssue(tx, issue.id))
      expect(kept === null ? '' : textOf(kept.document)).toMatch(/MUHL 12\/2026[\s\S]*Splněno 3 ze 4/)
      const file = await downloadPaper(manager, { ...key, format: 'docx', issueId: issue.id })
      expect(textOf(await readDocument(file.bytes, file.name))).toContain('Splněno 3 ze 4')
    })

    test('a paper that says nothing is not issued', async () => {
      const { manager, key } = await aPaper(() => '')
      const asked = issuePaper(manager, { ...key, occasion: 'by-hand' })
      await expect(asked).rejects.toMatchObject({ code: 'paper.not_issuable' })
    })
  })

  describe('signed copies', () => {
    async function anIssue() {
      const made = await aPaper()
      await saveParticulars(made.manager, written(made.key))
      const issue = await issuePaper(made.manager, { ...made.key, occasion: 'signature' })
      const { kind, subject } = made.key
      const paper = { unitId: made.unitId, kind, subject }
      const copy = { paper, issueId: issue.id, name: 'C:\\sken.pdf', signedOn: localDate('2024-10-01'), note: ' ' }
      return { ...made, issue, copy, bytes: await writePdf(aNote('jiný text'), { createdOn: localDate('2024-10-01') }) }
    }

    test('belong to the issue by both hashes; the same file twice is one copy', async () => {
      const { manager, key, issue, copy, bytes, unitId } = await anIssue()
      const [first, second] = await Promise.all([
        addSignedCopy(manager, { ...copy, id: newId(), bytes }),
        addSignedCopy(manager, { ...copy, id: newId(), bytes }),
      ])
      expect([first.fresh, second.fresh].toSorted()).toEqual([false, true])
      const { signedCopies } = await showPaper(manager, key)
      expect(signedCopies).toEqual([first.copy])
      expect(first.copy).toMatchObject({
        fileName: 'sken.pdf',
        mediaType: 'application/pdf',
        issueSha256: issue.sha256,
      })
      const file = await downloadSignedCopy(manager, { unitId, id: first.copy.id })
      expect(Buffer.compare(file.bytes, bytes)).toBe(0)
    })

    test('are looked into for the reference number, and removed only with a reason', async () => {
      const { deps, manager, key, copy, bytes, unitId } = await anIssue()
      const { copy: kept } = await addSignedCopy(manager, { ...copy, id: newId(), bytes })
      await checkSignedCopy(manager.as(deps.actor), kept.id)
      expect((await showPaper(manager, key)).signedCopies[0]?.notFound).toEqual(['reference'])
      const removal = { unitId, id: kept.id, reason: ' ' }
      await expect(removeSignedCopy(manager, removal)).rejects.toMatchObject({ field: 'reason' })
      await removeSignedCopy(manager, { ...removal, reason: 'Patří jinam.' })
      expect((await showPaper(manager, key)).signedCopies).toEqual([])
    })

    test.each([
      ['signed_copy.empty', 'file', new Uint8Array(), '2024-10-01'],
      ['signed_copy.kind', 'file', Buffer.from('<html><body>podepsáno</body></html>'), '2024-10-01'],
      ['signed_copy.day_in_future', 'signedOn', null, '2024-10-15'],
    ])('%s is said at its field', async (code, field, given, day) => {
      const { manager, copy, bytes } = await anIssue()
      const command = { ...copy, id: newId<'SignedCopy'>(), bytes: given ?? bytes, signedOn: localDate(day) }
      await expect(addSignedCopy(manager, command)).rejects.toMatchObject({ code, field })
    })

    test('are looked into beside the request, scans and pictures not at all', async () => {
      const { unitId, issue, copy, bytes, manager } = await anIssue()
      const { jobs, asked } = listedJobs()
      const watched = { ...manager, jobs }
      await addSignedCopy(watched, { ...copy, id: newId(), bytes })
      const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
      await addSignedCopy(watched, { ...copy, id: newId(), bytes: png, name: 'foto.png' })
      expect(asked.map(({ queue }) => queue)).toEqual(['check-signed-copy'])
      const elsewhere = addSignedCopy(manager, {
        ...copy,
        paper: { unitId, kind: 'note', subject: newId() },
        issueId: issue.id,
        id: newId(),
        bytes,
      })
      await expect(elsewhere).rejects.toMatchObject({ code: 'record.not_found' })
    })
  })
})
