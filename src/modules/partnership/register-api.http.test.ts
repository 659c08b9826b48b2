import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { type ApiServer, apiServer, everybody, type Person } from '../../../test/support/api-server.ts'
import { onOneDatabase } from '../../../test/support/databases.ts'
import { registerApi } from './index.ts'
import { registerRefusals } from './register-refusals.ts'

const writers: readonly Person[] = ['consultant', 'regional-head', 'manager']
const outsiders: readonly Person[] = ['stranger', 'nobody']

onOneDatabase('the API of the partnership', (database) => {
  let api: ApiServer
  let base = ''
  beforeAll(async () => {
    api = await apiServer(database(), [registerApi])
    base = `/api/units/${api.unitId}/partnership`
  })
  afterAll(() => api.close())

  function expectedOf(person: Person, allowed: number): number {
    if (outsiders.includes(person)) return 404
    return writers.includes(person) ? allowed : 403
  }

  const put = (path: string, content: object, by: Person = 'manager') => api.ask(by, 'PUT', `${base}/${path}`, content)

  describe.each(everybody)('a %s', (person) => {
    test('writes in the register only with the right to', async () => {
      const [group, member, practice] = [newId(), newId(), newId()]
      const { body } = await api.ask('manager', 'GET', base)
      const { version } = foundingOf(body)
      const year = 2000 + everybody.indexOf(person)
      const answers = [
        await put('founding', { founder: `Rada ${person}`, version }, person),
        await put(`groups/${group}`, { name: `Bydlení ${person}`, version: 0 }, person),
        await put(`members/${member}`, { organisation: `Charita ${person}`, version: 0 }, person),
        await put(
          `practices/${practice}`,
          { task: 'chair', side: 'unit', from: `${year}-01-01`, to: `${year}-12-31`, version: 0 },
          person,
        ),
        await api.ask(person, 'POST', `${base}/proposals`, { keys: ['founder'] }),
      ]
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => expectedOf(person, 200)))
      const removals = [
        await api.ask(person, 'DELETE', `${base}/members/${member}?version=1`),
        await api.ask(person, 'DELETE', `${base}/practices/${practice}?version=1`),
      ]
      expect(removals.map(({ status }) => status)).toEqual(removals.map(() => expectedOf(person, 204)))
    })

    test('reads it in a unit that he or she sees', async () => {
      const register = await api.ask(person, 'GET', `${base}?day=2024-01-01&year=2024`)
      const proposals = await api.ask(person, 'GET', `${base}/proposals`)
      const seen = outsiders.includes(person) ? 404 : 200
      expect([register.status, proposals.status]).toEqual([seen, seen])
      if (seen === 200)
        expect(register.body).toMatchObject({ day: '2024-01-01', year: 2024, mayWrite: writers.includes(person) })
    })
  })

  async function aRefusal(code: string): Promise<readonly [path: string, content: object]> {
    const who = { organisation: `Škola ${code}`, version: 0 }
    const term = { from: '2022-01-01', to: '2022-12-31' }
    const practice = { task: 'convene', side: 'unit', version: 0 }
    const group = newId()
    await put(`groups/${group}`, { name: `Skupina ${code}`, ...term, version: 0 })
    switch (code) {
      case 'partnership.founded_in_future':
        return ['founding', { foundedOn: '2024-10-15', version: 0 }]
      case 'partnership.document_unknown':
        return ['founding', { statuteId: newId(), version: 0 }]
      case 'group.name_missing':
        return [`groups/${newId()}`, { name: ' ', version: 0 }]
      case 'group.name_twice':
        return [`groups/${newId()}`, { name: `SKUPINA ${code}`, from: '2022-12-31', version: 0 }]
      case 'member.nobody':
        return [`members/${newId()}`, { version: 0 }]
      case 'member.unknown':
        return [`members/${newId()}`, { organisationId: newId(), version: 0 }]
      case 'member.group_unknown':
        return [`members/${newId()}`, { ...who, groupId: newId() }]
      case 'member.outside_group':
        return [`members/${newId()}`, { ...who, groupId: group, from: '2023-01-01' }]
      case 'member.overlap':
        await put(`members/${newId()}`, { ...who, ...term })
        return [`members/${newId()}`, { ...who, from: '2022-12-31' }]
      case 'member.second_contact':
        await put(`members/${newId()}`, { person: 'Olga Krajská', role: 'regional-contact', ...term, version: 0 })
        return [`members/${newId()}`, { person: 'Eva Krajská', role: 'regional-contact', version: 0 }]
      case 'practice.overlap':
        await put(`practices/${newId()}`, { ...practice, ...term })
        return [`practices/${newId()}`, { ...practice, from: '2022-06-01' }]
      default:
        return [`members/${newId()}`, { ...who, from: '2022-02-01', to: '2022-01-31' }]
    }
  }

  const formOnly = ['term.day_impossible', 'term.from_missing']
  test.each(Object.keys(registerRefusals).filter((code) => !formOnly.includes(code)))(
    '%s is said in a sentence at its field',
    async (code) => {
      const { status, problem } = await put(...(await aRefusal(code)))
      expect([status, problem['code']]).toEqual([422, code])
      expect(problem['field']).not.toBeNull()
      expect(problem['detail']).toMatch(/\.$/)
    },
  )

  test('a request repeated with its id writes once; who saw an older version is told', async () => {
    const id = newId()
    const member = { organisation: 'Diakonie', from: '2022-01-01' }
    const first = await put(`members/${id}`, { ...member, version: 0 })
    expect(await put(`members/${id}`, { ...member, version: 0 })).toEqual(first)
    expect((await put(`members/${id}`, { ...member, to: '2023-12-31', version: 1 })).status).toBe(200)
    const late = await put(`members/${id}`, { ...member, to: '2024-06-30', version: 1 })
    expect([late.status, late.problem['code']]).toEqual([409, 'record.changed'])
    const founding = await put('founding', { founder: 'Starosta', version: 999 })
    expect([founding.status, founding.problem['code']]).toEqual([409, 'record.changed'])
  })

  test('what belongs to another unit is missing', async () => {
    const id = newId()
    await put(`groups/${id}`, { name: 'Zdejší', version: 0 })
    const other = `/api/units/${api.otherUnitId}/partnership/groups/${id}`
    expect((await api.ask('stranger', 'PUT', other, { name: 'Cizí', version: 0 })).status).toBe(404)
    expect((await api.ask('stranger', 'PUT', other, { name: 'Cizí', version: 1 })).status).toBe(404)
  })
})

function foundingOf(body: unknown): { readonly version: number } {
  const founding = typeof body === 'object' && body !== null && 'founding' in body ? body.founding : null
  return typeof founding === 'object' && founding !== null && 'version' in founding
    ? { version: Number(founding.version) }
    : { version: 0 }
}
