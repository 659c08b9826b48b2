import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Document, nowhere, writeDocx } from '#documents/index.ts'
import { localDate } from '#kernel/local-date.ts'
import { type AgreementFormContent, composeAgreementForm } from '#modules/agreements/index.ts'
import { readCommand } from './read.ts'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'read-command-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

test('with --json the draft is one object on the output', async () => {
  const file = await saved('popis.docx', composeAgreementForm(form, { annex: '6', columns: 'agency-first' }))
  const { status, out, error } = await run(file, '--json')
  expect(status).toBe(0)
  expect(error).toEqual([])
  const draft: unknown = JSON.parse(out.join('\n'))
  expect(draft).toMatchObject({
    format: 'spoluplan/agreement-draft@1',
    source: { file: 'popis.docx', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    kind: { value: 'popis' },
    fields: { 'unit.ico': { value: '12345679', state: 'found' }, 'approval.resolution': { value: 'Z 4/2023' } },
    doubts: [],
  })
})

test('without --json a person reads a summary', async () => {
  const file = await saved('popis.docx', composeAgreementForm(form, { annex: '5', columns: 'unit-first' }))
  const { status, out } = await run(file)
  expect(status).toBe(0)
  expect(out.join('\n')).toMatch(/IČO\s+12345679/)
  expect(out.join('\n')).toContain('Lokální partnerství: Minimálně 4x ročně')
  expect(out.join('\n')).toContain('Nic k rozhodnutí.')
})

test('another document ends with status 3 and says what it seems to be', async () => {
  const minutes: Document = {
    title: 'Zápis',
    language: 'cs',
    footnotes: [],
    blocks: [{ kind: 'paragraph', content: [{ text: 'Zápis z jednání lokálního partnerství' }], place: nowhere }],
  }
  const { status, out } = await run(await saved('zapis.docx', minutes), '--json')
  expect(status).toBe(3)
  expect(JSON.parse(out.join('\n'))).toMatchObject({ kind: { value: 'minutes' }, doubts: [{ code: 'not-a-form' }] })
})

test.each([
  ['a file that is not there', ['chybí.docx', '--json'], /nejde otevřít.* cannot be opened/],
  ['no file', ['--json'], /Zadejte jeden soubor.*Give one file/],
  ['an unknown switch', ['a.docx', '--co'], /Zadejte jeden soubor.*Give one file/],
])('%s ends with status 2 and one sentence in both languages', async (_, args, sentence) => {
  const { status, out, error } = await run(...args)
  expect([status, out]).toEqual([2, []])
  expect(error.join('\n')).toMatch(sentence)
})

test('a file that is no document ends with status 2', async () => {
  const file = path.join(folder, 'popis.pdf')
  await writeFile(file, '%PDF-1.7')
  const { status, out, error } = await run(file, '--json')
  expect([status, out]).toEqual([2, []])
  expect(error.join('\n')).toMatch(/PDF.* \/ .*PDF/)
})

async function saved(name: string, document: Document): Promise<string> {
  const file = path.join(folder, name)
  await writeFile(file, await writeDocx(document))
  return file
}

async function run(...args: readonly string[]): Promise<{ status: number; out: string[]; error: string[] }> {
  const out: string[] = []
  const error: string[] = []
  const status = await readCommand(args, { out: (line) => out.push(line), error: (line) => error.push(line) })
  return { status, out, error }
}

const form: AgreementFormContent = {
  unit: { name: 'Obec Horní Lhotka', seat: 'Horní Lhotka 12', ico: '12345679' },
  people: { representative: 'starostka obce', manager: 'Jitka Dubská', regionalHead: 'Karel Vrbný' },
  memorandumDate: localDate('2022-05-04'),
  validity: '3 roky',
  agencyProject: null,
  themes: { primary: [{ name: 'Bydlení', detail: null }], other: [] },
  partnership: { founder: 'obec', groups: [], members: ['škola', 'pošta'] },
  reusedStrategies: [],
  plan: { kind: 'PSZ', targetGroup: 'rodiny s dětmi', linkedStrategies: [] },
  expectedMeasures: ['Sociální byty'],
  regionalContact: null,
  opinionDate: localDate('2023-01-10'),
  schedulePeriod: null,
  schedule: [
    {
      activity: 'Lokální partnerství',
      specification: 'Jednání.',
      outputs: ['Zápis z jednání'],
      unitResponsibility: 'Organizace',
      agencyResponsibility: 'Odborné vedení',
      term: 'Minimálně 4x ročně',
    },
  ],
  approval: { date: localDate('2023-01-30'), resolution: 'Z 4/2023' },
  signatures: {
    unit: { place: 'Horní Lhotce', date: null, text: 'starostka obce' },
    agency: { place: 'Praze', date: null, text: 'ředitel odboru pro sociální začleňování' },
  },
}
