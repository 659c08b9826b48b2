import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { nowhere, writeDocx } from '#documents/index.ts'
import { composeAgreementForm } from '#modules/agreements/index.ts'
import { aFormContent } from '../builders/form-content.ts'
import { cleanUp, projectFolder, run, temporaryFolder } from '../support/program.ts'

const folder = temporaryFolder()
vi.setConfig({ testTimeout: 600_000 })
afterAll(cleanUp)

/** `spoluplan …` from a folder that has nothing to do with the project, on the Node of the machine. */
async function spoluplan(...args: readonly string[]) {
  const program = run(path.join(projectFolder, 'bin/spoluplan'), args, { cwd: folder, env: { PATH: outerPath() } })
  const { status } = await program.ended
  return { status, out: program.out(), errors: program.errors().trimEnd().split('\n') }
}

/** The search path of the machine without the project's own programs, as long as some Node is left on it. */
function outerPath(): string {
  const own = path.join(projectFolder, 'node_modules')
  const all = process.env['PATH'] ?? ''
  const outer = all
    .split(path.delimiter)
    .filter((entry) => !entry.startsWith(own))
    .join(path.delimiter)
  return spawnSync('node', ['--version'], { env: { PATH: outer } }).status === 0 ? outer : all
}

function save(name: string, bytes: Uint8Array): string {
  writeFileSync(path.join(folder, name), bytes)
  return name
}

test('--help lists the commands', async () => {
  const { status, out, errors } = await spoluplan('--help')
  expect([status, errors]).toEqual([0, ['']])
  expect(out).toContain('spoluplan read SOUBOR [--json]')
  expect(out).toContain('spoluplan term "VÝRAZ"')
})

test('read --json prints the draft of a form named in the folder where it is called', async () => {
  const paper = composeAgreementForm(aFormContent(), { annex: '6', columns: 'agency-first' })
  const { status, out, errors } = await spoluplan(
    'read',
    save('popis spolupráce.docx', await writeDocx(paper)),
    '--json',
  )
  expect([status, errors]).toEqual([0, ['']])
  expect(JSON.parse(out)).toMatchObject({
    format: 'spoluplan/agreement-draft@1',
    source: { file: 'popis spolupráce.docx' },
    kind: { value: 'popis' },
    fields: { 'unit.ico': { value: '00000019' }, 'approval.resolution': { value: 'Z 12/2023' } },
    schedule: [{ term: { text: 'Minimálně 4x ročně' } }, {}, {}],
  })
})

test('half of a picture named as a Word file is refused with status 2: one sentence in both languages, nothing printed', async () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
  const { status, out, errors } = await spoluplan('read', save('obrazek.docx', png), '--json')
  expect([status, out, errors]).toEqual([2, '', [expect.stringMatching(/^Soubor je ve formátu PNG.* \/ .*PNG/)]])
})

test('a Word file that is no form ends with status 3', async () => {
  const letter = await writeDocx({
    title: null,
    language: 'cs',
    footnotes: [],
    blocks: [{ kind: 'paragraph', content: [{ text: 'Vážení, děkujeme za Vaši nabídku.' }], place: nowhere }],
  })
  const { status, out, errors } = await spoluplan('read', save('dopis.docx', letter), '--json')
  expect([status, errors]).toEqual([3, ['']])
  expect(JSON.parse(out)).toMatchObject({ doubts: [{ code: 'not-a-form' }] })
})

test('term prints the meaning of a deadline', async () => {
  const { status, out } = await spoluplan('term', 'Minimálně 4x ročně', '--json')
  expect(status).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    text: 'Minimálně 4x ročně',
    clauses: [{ kind: 'recurrence', atLeast: 4, per: 'year' }],
  })
})

test.each([
  [['vymysli'], /^Neznámý příkaz „vymysli“\. \/ Unknown command "vymysli"\.$/],
  [['term'], /^Zadejte/],
  [['read'], /^Zadejte jeden soubor.* \/ Give one file/],
  [['read', 'není.docx'], /není\.docx.* \/ .*není\.docx/],
])('%j ends with status 2, a sentence among the errors and nothing on the output', async (args, sentence) => {
  const { status, out, errors } = await spoluplan(...args)
  expect([status, out, errors[0]]).toEqual([2, '', expect.stringMatching(sentence)])
})

test('a wrong setting is a sentence here too', async () => {
  const program = run(path.join(projectFolder, 'bin/spoluplan'), ['migrate'], { cwd: folder, env: { PORT: 'abc' } })
  expect((await program.ended).status).toBe(2)
  expect(program.errors()).toBe('Nastavení má neplatnou hodnotu: PORT.\nA setting has an invalid value: PORT.\n')
})
