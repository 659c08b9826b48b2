import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeDocx } from '#documents/index.ts'
import { asId, newId } from '#kernel/ids.ts'
import { anAgreement } from '../../../test/builders/agreements.ts'
import { aScheduleRow } from '../../../test/builders/schedule-rows.ts'
import { editedWord, typedOver } from '../../../test/builders/word-edits.ts'
import { type ApiServer, apiServer, everybody, type Person } from '../../../test/support/api-server.ts'
import { onOneDatabase } from '../../../test/support/databases.ts'
import { type Agreement, agreementsApi, composeAgreementPaper } from '../agreements/index.ts'
import { territoryApi } from '../territory/index.ts'
import { intakeApi } from './index.ts'
import { readReceivedDocument } from './use-cases/read-received-document.ts'

const deciders: readonly Person[] = ['administrator', 'consultant', 'regional-head', 'manager']
const outsiders: readonly Person[] = ['stranger', 'nobody']
const words = ['Předložení radě.', 'Předložení výboru.', 'Předložení komisi.', 'Předložení občanům.']

onOneDatabase('the API of proposals', (database) => {
  let api: ApiServer
  let agreement: Agreement
  /** Everybody tries on files that nobody has decided. */
  let path: string
  beforeAll(async () => {
    api = await apiServer(database(), [territoryApi, agreementsApi, intakeApi])
    const schedule = [aScheduleRow('Popis spolupráce', 'Předložení zastupitelstvu.', '1x ročně')]
    agreement = await anAgreement(api.deps, api.unitId, { content: { schedule } })
    path = await aFileBack('Předložení starostovi.')
  })
  afterAll(() => api.close())

  /** The agreement's paper with another specification, brought back by the manager and read. */
  async function aFileBack(specification: string): Promise<string> {
    const word = await writeDocx(composeAgreementPaper(agreement.current, { annex: '5', columns: 'unit-first' }))
    const bytes = new Uint8Array(editedWord(word, typedOver('Předložení zastupitelstvu.', specification)))
    const { body } = await api.upload(
      'manager',
      '/api/documents',
      { name: 'popis.docx', bytes },
      { unitId: api.unitId },
    )
    const id = typeof body === 'object' && body !== null && 'id' in body ? String(body.id) : expect.fail('No document.')
    await readReceivedDocument(api.deps, asId(id))
    return `/api/documents/${id}/proposals`
  }

  const decision = { version: 1, chosen: [0], decision: 'refused' }
  const revision = () => ({ id: newId(), kinds: ['schedule'], reason: 'Zpráva půjde jinam.' })

  describe.each(everybody)('a %s', (person) => {
    test('sees the proposals with the unit, and decides only with the right to', async () => {
      const seen = await api.ask(person, 'GET', path)
      expect(seen.status).toBe(outsiders.includes(person) ? 404 : 200)
      // Wrong on purpose: whoever may decide gets past the fence and no further.
      const { status, problem } = await api.ask(person, 'POST', `${path}/decide`, { ...decision, chosen: [] })
      const may = deciders.includes(person)
      expect(status).toBe(may ? 422 : outsiders.includes(person) ? 404 : 403)
      if (may) expect(problem['code']).toBe('proposals.none_chosen')
    })
  })

  test('old and new wording come with the words that differ, in the language of the request', async () => {
    const { body } = await api.ask('manager', 'GET', path)
    expect(body).toMatchObject({
      state: 'open',
      printedVersion: 1,
      targetVersion: 1,
      underWay: false,
      suggestedKinds: ['schedule'],
      mayDecide: true,
      proposals: [
        {
          kind: 'changed',
          label: 'Harmonogram: Popis spolupráce, specifikace',
          before: 'Předložení zastupitelstvu.',
          after: 'Předložení starostovi.',
          beforePieces: [
            { text: 'Předložení ', differs: false },
            { text: 'zastupitelstvu', differs: true },
            { text: '.', differs: false },
          ],
          by: 'hand',
          decision: 'open',
          standing: 'fits',
          today: null,
        },
      ],
    })
  })

  test('accepting makes a revision; refusals name what is wrong', async () => {
    const [first = '', second = '', third = '', fourth = ''] = words
    const ask = (at: string, body: object) => api.ask('manager', 'POST', `${at}/decide`, body)
    const accepted = { ...decision, decision: 'accepted' }
    const earlier = await aFileBack(first)
    const later = await aFileBack(second)
    expect((await ask(earlier, decision)).problem['code']).toBe('proposals.decided')
    expect((await ask(later, accepted)).problem).toMatchObject({ code: 'agreement.kind_missing', field: 'kinds' })
    expect((await ask(later, { ...accepted, version: 9, revision: revision() })).problem['code']).toBe('record.changed')
    expect((await ask(later, { ...accepted, revision: revision() })).body).toMatchObject({
      state: 'settled',
      underWay: true,
      targetVersion: 2,
      proposals: [{ decision: 'accepted', standing: 'already' }],
    })
    const { body } = await api.ask('manager', 'GET', `/api/agreements/${agreement.id}`)
    expect(body).toMatchObject({
      number: 1,
      proposed: { number: 2, kinds: ['schedule'], reason: 'Zpráva půjde jinam.' },
    })

    const stale = await aFileBack(third)
    expect((await ask(stale, accepted)).problem['code']).toBe('proposals.gone')
    expect((await ask(stale, { ...accepted, chosen: [-1] })).status).toBe(400)
    const unread = await api.ask('manager', 'GET', `/api/documents/${newId()}/proposals`)
    expect(unread.status).toBe(404)
    expect((await api.ask('manager', 'POST', `${await aFileBack(fourth)}/decide`, decision)).body).toMatchObject({
      state: 'settled',
      proposals: [{ decision: 'refused' }],
    })
  })
})
