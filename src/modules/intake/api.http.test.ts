import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeDocx } from '#documents/index.ts'
import { asId, newId } from '#kernel/ids.ts'
import { aDocument, paragraph } from '../../../test/builders/documents.ts'
import { aWordForm } from '../../../test/builders/forms.ts'
import { type Answer, type ApiServer, apiServer, everybody, type Person } from '../../../test/support/api-server.ts'
import { onOneDatabase } from '../../../test/support/databases.ts'
import { agreementsApi } from '../agreements/index.ts'
import { territoryApi } from '../territory/index.ts'
import { intakeApi } from './index.ts'
import { readReceivedDocument } from './use-cases/read-received-document.ts'

const uploaders: readonly Person[] = ['administrator', 'consultant', 'regional-head', 'manager', 'representative']
const confirmers: readonly Person[] = ['administrator', 'consultant', 'regional-head', 'manager']
const outsiders: readonly Person[] = ['stranger', 'nobody']

onOneDatabase('the API of documents', (database) => {
  let api: ApiServer
  let form: Uint8Array<ArrayBuffer>
  /** A read document that nobody changes. */
  let untouched: string
  beforeAll(async () => {
    api = await apiServer(database(), [territoryApi, agreementsApi, intakeApi])
    form = await aWordForm()
    untouched = await aReadDocument()
  })
  afterAll(() => api.close())

  async function upload(person: Person, fields: Readonly<Record<string, string>> = { unitId: api.unitId }) {
    return api.upload(person, '/api/documents', { name: 'popis.docx', bytes: form }, fields)
  }

  /** A document of the first unit that the manager brought and the queue has read. */
  async function aReadDocument(): Promise<string> {
    const { body } = await upload('manager')
    const id = textOf(body, 'id')
    await readReceivedDocument(api.deps, asId(id))
    return id
  }

  /** Reading takes a while: who may not change a document tries it on the one that stays as it is. */
  async function aDocumentFor(person: Person, may: readonly Person[]): Promise<string> {
    return may.includes(person) ? aReadDocument() : untouched
  }

  /** 403 to those who see the unit and may not, 404 to those who do not even see it. */
  function expectedOf(person: Person, may: readonly Person[], allowed: number): number {
    return may.includes(person) ? allowed : outsiders.includes(person) ? 404 : 403
  }

  function confirmation(unitId: string, version = 1): object {
    return { version, unit: { kind: 'known', unitId } }
  }

  describe.each(everybody)('a %s', (person) => {
    test('brings a document only with the right to', async () => {
      expect((await upload(person)).status).toBe(expectedOf(person, uploaders, 202))
    })

    test('reviews, confirms, takes back and discards only with the right to', async () => {
      const id = await aReadDocument()
      const ask = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: object): Promise<Answer> =>
        api.ask(person, method, `/api/documents/${id}${path}`, body)
      const seen = outsiders.includes(person) ? 404 : 200

      expect([
        (await ask('GET', '')).status,
        (await ask('GET', '/draft')).status,
        (await ask('GET', '/file')).status,
      ]).toEqual([seen, seen, seen])
      const changes = [{ kind: 'field', key: 'unit.seat', text: 'Nová 1' }]
      expect((await ask('PATCH', '/draft', { version: 1, changes })).status).toBe(expectedOf(person, uploaders, 200))
      const version = uploaders.includes(person) ? 2 : 1
      expect((await ask('POST', '/confirm', confirmation(api.unitId, version))).status).toBe(
        expectedOf(person, confirmers, 200),
      )
      if (!confirmers.includes(person)) {
        await api.ask('manager', 'POST', `/api/documents/${id}/confirm`, confirmation(api.unitId, version))
        expect((await ask('POST', '/undo-confirmation')).status).toBe(outsiders.includes(person) ? 404 : 403)
        await api.ask('manager', 'POST', `/api/documents/${id}/undo-confirmation`)
      } else expect((await ask('POST', '/undo-confirmation')).status).toBe(204)
      expect((await ask('DELETE', '')).status).toBe(expectedOf(person, uploaders, 204))
    })

    test('keeps a document as it is only with the right to', async () => {
      const { status } = await api.ask(person, 'POST', `/api/documents/${await aDocumentFor(person, uploaders)}/keep`, {
        unitId: api.unitId,
      })
      expect(status).toBe(expectedOf(person, uploaders, 200))
    })

    test('says that a paper is a popis spolupráce only with the right to', async () => {
      const { status } = await api.ask(
        person,
        'POST',
        `/api/documents/${await aDocumentFor(person, uploaders)}/call-agreement`,
      )
      expect(status).toBe(expectedOf(person, uploaders, 200))
    })

    test('searches among the documents that he or she sees', async () => {
      const { status, body } = await api.ask(person, 'GET', '/api/documents?search=lokalni%20partner')
      expect(status).toBe(200)
      expect(Array.isArray(body) && body.length > 0).toBe(!outsiders.includes(person))
    })

    test('lists the documents of a unit that he or she sees', async () => {
      const { status } = await api.ask(person, 'GET', `/api/units/${api.unitId}/documents`)
      expect(status).toBe(outsiders.includes(person) ? 404 : 200)
    })
  })

  test('a document without a unit is seen only by the person who brought it', async () => {
    const { body } = await upload('manager', {})
    const path = `/api/documents/${textOf(body, 'id')}`
    expect((await api.ask('manager', 'GET', path)).status).toBe(200)
    expect((await api.ask('consultant', 'GET', path)).status).toBe(404)
    expect((await api.ask('stranger', 'GET', path)).status).toBe(404)
  })

  test('a document says what it was taken for and of whom it is, until a person has said it', async () => {
    const bytes = await writeDocx(aDocument([paragraph('Pozvánka'), paragraph('Zveme Vás do Horní Lhoty.')]))
    const file = { name: 'pozvanka.docx', bytes: new Uint8Array(bytes) }
    const { body } = await api.upload('manager', '/api/documents', file)
    const path = `/api/documents/${textOf(body, 'id')}`
    await readReceivedDocument(api.deps, asId(textOf(body, 'id')))

    const read = await api.ask('manager', 'GET', path)
    expect(read.body).toMatchObject({
      kind: 'invitation',
      recognised: {
        why: [
          { by: 'title', text: 'Pozvánka' },
          { by: 'words', text: 'Zveme Vás' },
        ],
      },
      proposedUnit: { unitId: api.unitId, name: 'Horní Lhota', by: 'head', quote: 'Horní Lhoty' },
    })
    const kept = await api.ask('manager', 'POST', `${path}/keep`, { unitId: api.unitId, kind: 'minutes' })
    expect(kept.body).toMatchObject({ state: 'confirmed', kind: 'minutes', recognised: null, unitId: api.unitId })
    const after = await api.ask('manager', 'GET', path)
    expect(after.body).toMatchObject({ proposedUnit: null, unitCandidates: [] })
    const wrong = await api.ask('manager', 'POST', `${path}/keep`, { unitId: api.unitId, kind: 'novel' })
    expect(wrong.status).toBe(400)
  })

  test('the search marks the words and filters by kind', async () => {
    await aReadDocument()
    const found = await api.ask(
      'manager',
      'GET',
      `/api/units/${api.unitId}/documents?search=partnerstv&kind=popis&limit=1`,
    )
    expect(found.body).toMatchObject([{ kind: 'popis', unit: { name: 'Horní Lhota' }, uploadedBy: 'Ukázková manager' }])
    expect(JSON.stringify(found.body)).toMatch(/\{"text":"partnerstv[^"]*","hit":true\}/i)
    const plans = await api.ask('manager', 'GET', `/api/units/${api.unitId}/documents?search=partnerstv&kind=plan`)
    expect(plans.body).toEqual([])
  })

  test.each(['', ' ', 'a', '%', "'", '%00', '\\', ':*', '%26%20%7C%20!', '%E2%98%83', '%F0%9F%98%80', '((('])(
    'a search for „%s“ is no fault',
    async (text) => {
      const { status, body } = await api.ask('manager', 'GET', `/api/documents?search=${text}`)
      expect([status, Array.isArray(body)]).toEqual([200, true])
    },
  )

  test('a search longer than any sentence, an unknown kind and a page below zero are refused', async () => {
    const asked = [`search=${'a'.repeat(501)}`, 'kind=novel', 'offset=-1', 'limit=1000']
    for (const query of asked) {
      expect((await api.ask('manager', 'GET', `/api/documents?${query}`)).status).toBe(400)
    }
  })

  test('the same id sent twice is one document', async () => {
    const id = newId<'Document'>()
    const first = await upload('manager', { id, unitId: api.unitId })
    const second = await upload('manager', { id, unitId: api.unitId })
    expect([textOf(first.body, 'id'), textOf(second.body, 'id')]).toEqual([id, id])
  })

  test('a unit that does not exist is not found, whoever asks', async () => {
    const path = `/api/documents/${await aReadDocument()}`
    const nowhere = newId<'Unit'>()
    const answers = [
      await upload('administrator', { unitId: nowhere }),
      await api.ask('administrator', 'POST', `${path}/keep`, { unitId: nowhere }),
      await api.ask('administrator', 'POST', `${path}/confirm`, confirmation(nowhere)),
    ]
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
  })

  test('an empty file is refused at the file', async () => {
    const file = { name: 'prazdny.docx', bytes: new Uint8Array(0) }
    const { status, problem } = await api.upload('manager', '/api/documents', file)
    expect([status, problem['code'], problem['field']]).toEqual([422, 'document.empty', 'file'])
  })

  test('a file over the limit is refused, and says the limit', async () => {
    const file = { name: 'velky.docx', bytes: new Uint8Array(1_200_000) }
    const { status, problem } = await api.upload('manager', '/api/documents', file)
    expect([status, problem['code']]).toEqual([413, 'document.too_large'])
  })

  test('a draft that somebody changed meanwhile is refused', async () => {
    const id = await aReadDocument()
    const change = (text: string) =>
      api.ask('manager', 'PATCH', `/api/documents/${id}/draft`, {
        version: 1,
        changes: [{ kind: 'field', key: 'unit.seat', text }],
      })
    expect((await change('První 1')).status).toBe(200)
    const second = await change('Druhá 2')
    expect([second.status, second.problem['code']]).toEqual([409, 'record.changed'])
  })

  test('problems are said with the first field, and nothing is confirmed', async () => {
    const id = await aReadDocument()
    await api.ask('manager', 'PATCH', `/api/documents/${id}/draft`, {
      version: 1,
      changes: [{ kind: 'field', key: 'approval.date', text: '31. 2. 2023' }],
    })
    const { status, problem } = await api.ask(
      'manager',
      'POST',
      `/api/documents/${id}/confirm`,
      confirmation(api.unitId, 2),
    )
    expect([status, problem['code'], problem['field']]).toEqual([422, 'draft.has_problems', 'approval.date'])
    expect(problem['detail']).toContain('31. 2. 2023')
  })

  test('a confirmed document takes no more changes and is not discarded; an open one has nothing to undo', async () => {
    const id = await aReadDocument()
    const path = `/api/documents/${id}`
    const undone = await api.ask('manager', 'POST', `${path}/undo-confirmation`)
    expect([undone.status, undone.problem['code']]).toEqual([409, 'draft.not_confirmed'])
    await api.ask('manager', 'POST', `${path}/confirm`, confirmation(api.unitId))
    const again = await api.ask('manager', 'POST', `${path}/confirm`, confirmation(api.unitId, 2))
    const discarded = await api.ask('manager', 'DELETE', path)
    const kept = await api.ask('manager', 'POST', `${path}/keep`, { unitId: api.otherUnitId })
    expect([again.problem['code'], discarded.problem['code'], kept.status]).toEqual([
      'draft.closed',
      'document.in_use',
      404,
    ])
  })

  test('a document that does not exist is not found, a wrong id is no request', async () => {
    expect((await api.ask('manager', 'GET', `/api/documents/${newId()}`)).status).toBe(404)
    expect((await api.ask('manager', 'GET', '/api/documents/neni')).status).toBe(400)
  })
})

function textOf(body: unknown, key: string): string {
  const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, key) : null
  return typeof value === 'string' ? value : ''
}
