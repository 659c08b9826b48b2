import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeDocx } from '#documents/index.ts'
import { newId } from '#kernel/ids.ts'
import { aPaperSource } from '../../../test/builders/paper-source.ts'
import { type ApiServer, apiServer, everybody, type Person } from '../../../test/support/api-server.ts'
import { onOneDatabase } from '../../../test/support/databases.ts'
import { papersApi, paragraph } from './index.ts'
import { papersRefusals } from './refusals.ts'
import { sampleLetterheadFile } from './use-cases/sample-letterhead-file.ts'

const writers: readonly Person[] = ['consultant', 'regional-head', 'manager', 'representative']
const outsiders: readonly Person[] = ['stranger', 'nobody']

/** The smallest file that is a picture by its content. */
const picture = new Uint8Array(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))

onOneDatabase('the API of papers', (database) => {
  let api: ApiServer
  let paper = ''
  beforeAll(async () => {
    api = await apiServer(database(), [papersApi], { paperSources: [aPaperSource()] })
    paper = `/api/units/${api.unitId}/papers/note/${api.unitId}`
  })
  afterAll(() => api.close())

  function idOf(body: unknown): string {
    return typeof body === 'object' && body !== null && 'id' in body ? String(body.id) : ''
  }

  /** 403 to those who see the unit and may not write, 404 to those who do not even see it. */
  function expectedOf(person: Person, allowed: number): number {
    if (outsiders.includes(person)) return 404
    return writers.includes(person) ? allowed : 403
  }

  describe.each(everybody)('a %s', (person) => {
    test('numbers, issues and attaches only with the right to', async () => {
      const seen = await api.ask('manager', 'GET', paper)
      const version = Reflect.get(Object(seen.body), 'version')
      const change = { version, reference: `MUHL ${person}/2024` }
      expect((await api.ask(person, 'PUT', paper, change)).status).toBe(expectedOf(person, 200))
      expect((await api.ask(person, 'POST', `${paper}/issues`, {})).status).toBe(expectedOf(person, 201))

      const issue = await api.ask('manager', 'POST', `${paper}/issues`, {})
      const copies = `${paper}/issues/${idOf(issue.body)}/signed-copies`
      const sent = await api.upload(person, copies, { name: 'sken.png', bytes: picture }, { signedOn: '2024-10-01' })
      const known = [200, 201].includes(sent.status) ? 200 : sent.status
      expect(known).toBe(expectedOf(person, 200))
    })

    test('reads and downloads what he or she sees', async () => {
      const answers = [
        await api.ask(person, 'GET', paper),
        await api.ask(person, 'GET', `${paper}/file?format=docx`),
        await api.ask(person, 'GET', `/api/units/${api.unitId}/letterheads`),
      ]
      const expected = outsiders.includes(person) ? 404 : 200
      expect(answers.map(({ status }) => status)).toEqual([expected, expected, expected])
    })

    test('has papers made, and sees his or her own alone', async () => {
      const order = { kind: 'many', title: 'Sada', of: [{ kind: 'note', subject: api.unitId, format: 'pdf' }] }
      const { status, body } = await api.ask(person, 'POST', '/api/paper-orders', order)
      expect(status).toBe(person === 'nobody' ? 403 : 202)
      if (person === 'nobody') return
      const again = await api.ask(person, 'POST', '/api/paper-orders', order)
      expect(idOf(again.body)).toBe(idOf(body))
      const own = await api.ask(person, 'GET', '/api/paper-orders')
      expect(own.body).toMatchObject([{ id: idOf(body), state: 'waiting', done: 0, total: 1 }])
      const other = person === 'manager' ? 'consultant' : 'manager'
      expect((await api.ask(other, 'GET', `/api/paper-orders/${idOf(body)}/file`)).status).toBe(404)
      expect((await api.ask(other, 'POST', `/api/paper-orders/${idOf(body)}/cancel`)).status).toBe(404)
      const cancelled = await api.ask(person, 'POST', `/api/paper-orders/${idOf(body)}/cancel`)
      expect(cancelled.body).toMatchObject({ state: 'cancelled' })
      const retried = await api.ask(person, 'POST', `/api/paper-orders/${idOf(body)}/retry`)
      expect(retried.body).toMatchObject({ state: 'waiting' })
      expect((await api.ask(person, 'DELETE', `/api/paper-orders/${idOf(body)}`)).status).toBe(204)
    })
  })

  test('an issue says what has changed, its copies go with a reason', async () => {
    const issue = await api.ask('manager', 'POST', `${paper}/issues`, { occasion: 'signature' })
    const changes = await api.ask('reader', 'GET', `${paper}/issues/${idOf(issue.body)}/changes`)
    expect(changes.body).toMatchObject({ issue: { id: idOf(issue.body) }, changes: [] })
    const file = { name: 'podpis.png', bytes: new Uint8Array([...picture, 1]) }
    const copy = await api.upload('manager', `${paper}/issues/${idOf(issue.body)}/signed-copies`, file)
    expect(copy).toMatchObject({
      status: 201,
      body: { kind: 'image', issueSha256: Reflect.get(Object(issue.body), 'sha256') },
    })
    const address = `/api/units/${api.unitId}/signed-copies/${idOf(copy.body)}`
    expect((await api.ask('reader', 'GET', `${address}/file`)).status).toBe(200)
    expect((await api.ask('stranger', 'GET', `${address}/file`)).status).toBe(404)
    expect((await api.ask('reader', 'DELETE', `${address}?reason=omyl`)).status).toBe(403)
    expect((await api.ask('manager', 'DELETE', `${address}?reason=`)).problem['code']).toBe(
      'signed_copy.reason_missing',
    )
    expect((await api.ask('manager', 'DELETE', `${address}?reason=omyl`)).status).toBe(204)
  })

  describe('letterheads', () => {
    const all = () => `/api/units/${api.unitId}/letterheads`
    async function sample() {
      const { bytes } = await sampleLetterheadFile('cs')
      return { name: 'hlavicka.docx', bytes: new Uint8Array(bytes) }
    }

    test('are brought, changed and removed by those who may; the paper is written on them', async () => {
      expect((await api.ask('manager', 'GET', `${paper}/file?format=docx-letterhead`)).problem['code']).toBe(
        'letterhead.none',
      )
      const fields = { name: ' Odbor  sociálních věcí ' }
      expect((await api.upload('reader', all(), await sample(), fields)).status).toBe(403)
      const brought = await api.upload('manager', all(), await sample(), fields)
      expect(brought).toMatchObject({ status: 201, body: { name: 'Odbor sociálních věcí', usual: true, version: 1 } })
      expect((await api.ask('reader', 'GET', `${paper}/file?format=docx-letterhead`)).status).toBe(200)
      const one = `${all()}/${idOf(brought.body)}`
      const change = { version: 1, name: 'Odbor školství', usual: true }
      expect((await api.ask('manager', 'PUT', one, change)).body).toMatchObject({ name: 'Odbor školství', version: 2 })
      expect((await api.ask('manager', 'PUT', one, change)).problem['code']).toBe('record.changed')
      expect((await api.ask('reader', 'GET', `${one}/file`)).status).toBe(200)
      expect((await api.ask('manager', 'DELETE', `${one}?version=2`)).status).toBe(204)
    })

    test('of a wrong file name the place that is wrong, at the field of the file', async () => {
      const wrong = async (...places: readonly string[]) => {
        const blocks = places.map((place) => paragraph(`{{${place}}}`))
        const bytes = new Uint8Array(await writeDocx({ title: null, language: 'cs', blocks, footnotes: [] }))
        return (await api.upload('manager', all(), { name: 'x.docx', bytes }, { name: 'X' })).problem
      }
      expect(await wrong('obsah', 'cislo')).toMatchObject({
        code: 'letterhead.unknown_places',
        field: 'file',
        detail: expect.stringContaining('Místo {{cislo}} neznáme.'),
      })
      expect(await wrong('c_j')).toMatchObject({ code: 'document.letterhead_text_missing', field: 'file' })
      const notWord = { name: 'x.docx', bytes: new Uint8Array(Buffer.from('prostý text')) }
      expect((await api.upload('manager', all(), notWord, { name: 'X' })).problem).toMatchObject({
        status: 415,
        field: 'file',
      })
    })
  })

  describe('refusals', () => {
    const cases: Readonly<Record<string, readonly [field: string, change: object]>> = {
      'paper.text_too_long': ['reference', { reference: 'x'.repeat(101) }],
      'paper.day_too_far': ['issuedOn', { issuedOn: '2026-01-01' }],
      'paper.day_too_early': ['issuedOn', { issuedOn: '1990-01-01' }],
      'paper.sheets_impossible': ['sheets', { sheets: 0 }],
      'paper.attachments_impossible': ['attachments', { attachments: -1 }],
    }

    test.each(Object.entries(cases))('%s stands at its field', async (code, [field, change]) => {
      const { status, problem } = await api.ask('manager', 'PUT', paper, { version: 0, ...change })
      expect([status, problem['code'], problem['field']]).toEqual([422, code, field])
    })

    test('of a signed copy name what is wrong with it', async () => {
      const issue = await api.ask('manager', 'POST', `${paper}/issues`, {})
      const copies = `${paper}/issues/${idOf(issue.body)}/signed-copies`
      const code = async (bytes: Uint8Array<ArrayBuffer>, fields = {}) =>
        (await api.upload('manager', copies, { name: 'x.pdf', bytes }, fields)).problem['code']
      expect(await code(new Uint8Array())).toBe('signed_copy.empty')
      expect(await code(new Uint8Array(Buffer.from('text')))).toBe('signed_copy.kind')
      expect(await code(picture, { signedOn: '31. 2.' })).toBe('signed_copy.day_impossible')
      expect(await code(picture, { signedOn: '2024-10-15' })).toBe('signed_copy.day_in_future')
      expect(await code(picture, { note: 'x'.repeat(2_001) })).toBe('signed_copy.note_too_long')
      const strange = `${paper}/issues/${newId()}/signed-copies`
      expect((await api.upload('manager', strange, { name: 'x.png', bytes: picture })).status).toBe(404)
    })

    test('every code has its status', () => {
      expect(Object.keys(papersRefusals)).toEqual(expect.arrayContaining(Object.keys(cases)))
      const others = Object.keys(papersRefusals).filter((code) => !(code in cases))
      expect(others.every((code) => /^(paper|signed_copy|letterhead|paper_order|document)\./.test(code))).toBe(true)
    })
  })
})
