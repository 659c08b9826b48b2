import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Document, nowhere, writeDocx, writePdf } from '#documents/index.ts'
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
    source: {
      file: 'popis.docx',
      mediaType: expect.stringMatching(/wordprocessingml\.document$/),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    },
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
  const { status, out } = await run(await saved('zapis.docx', minutes), '--json')
  expect(status).toBe(3)
  expect(JSON.parse(out.join('\n'))).toMatchObject({ kind: { value: 'minutes' }, doubts: [{ code: 'not-a-form' }] })
})

test.each([
  ['a file that is not there', ['chybí.docx', '--json'], /nejde otevřít.* cannot be opened/],
  ['no file', ['--json'], /Zadejte jeden soubor.*Give one file/],
  ['an unknown switch', ['a.docx', '--co'], /Zadejte jeden soubor.*Give one file/],
  ['a page without a name', ['a.docx', '--html'], /Zadejte jeden soubor.*Give one file/],
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
  expect(error).toHaveLength(1)
  expect(error.join('\n')).toMatch(/[.] \/ [A-Z].*[.]$/)
})

describe('with --html', () => {
  test('a page with the paper and what was read is written, and JSON is printed as well', async () => {
    const file = await saved('popis.docx', composeAgreementForm(form, { annex: '6', columns: 'agency-first' }))
    const page = path.join(folder, 'popis.html')
    const { status, out, error } = await run(file, '--json', '--html', page)
    expect([status, error]).toEqual([0, []])
    expect(JSON.parse(out.join('\n'))).toMatchObject({ kind: { value: 'popis' } })
    const text = await readFile(page, 'utf8')
    expect(text).toMatch(/^<!doctype html>\n<html lang="cs">/)
    expect(text.includes('src:url(data:font/woff2;base64,')).toBe(true)
    const body = bodyOf(text)
    expect(body).toContain('<symbol id="icon-check"')
    expect(body).toContain('Nejméně čtyřikrát za kalendářní rok.')
    expect(body.match(/<a class="to-passage"/g)?.length).toBeGreaterThan(15)
  })

  test('the page of a PDF shows its pages, the places of the values lit', async () => {
    const file = path.join(folder, 'popis-tisk.pdf')
    await writeFile(
      file,
      await writePdf(composeAgreementForm(form, { annex: '5', columns: 'unit-first' }), { createdOn }),
    )
    const page = path.join(folder, 'popis-tisk.html')
    const { status } = await run(file, '--html', page)
    expect(status).toBe(0)
    const text = await readFile(page, 'utf8')
    expect(text).toMatch(
      /<img src="data:image\/webp;base64,[^"]{1000,}" width="\d+" height="\d+" alt="Strana 1 z \d+">/,
    )
    expect(text).toMatch(/<a class="mark" id="m-1-[^"]+" href="#v-unit\.name"/)
  })

  test('without JSON a person learns where the page is', async () => {
    const file = await saved('popis.docx', composeAgreementForm(form, { annex: '6', columns: 'agency-first' }))
    const { out } = await run(file, '--html', path.join(folder, 'co.html'))
    expect(out.at(-1)).toMatch(/Stránka je v souboru „.*co\.html“/)
  })

  test('a document that is no popis has its page too, and status 3', async () => {
    const page = path.join(folder, 'zapis.html')
    const { status } = await run(await saved('zapis.docx', minutes), '--html', page)
    expect(status).toBe(3)
    expect(bodyOf(await readFile(page, 'utf8'))).toMatch(/Zápis z\sjednání lokálního partnerství/)
  })

  test('a page that cannot be written ends with status 2; nothing is printed and nothing is left', async () => {
    const target = path.join(folder, 'place')
    await mkdir(path.join(target, 'taken.html', 'full'), { recursive: true })
    const file = await saved('popis.docx', composeAgreementForm(form, { annex: '6', columns: 'agency-first' }))
    for (const page of [path.join(target, 'taken.html'), path.join(target, 'no', 'folder.html')]) {
      const { status, out, error } = await run(file, '--json', '--html', page)
      expect([status, out]).toEqual([2, []])
      expect(error.join('\n')).toMatch(/nejde zapsat.*cannot be written/)
    }
    expect(await readdir(target)).toEqual(['taken.html'])
  })

  test('a file that cannot be read leaves the old page as it was', async () => {
    const page = path.join(folder, 'old.html')
    await writeFile(page, 'old')
    const file = path.join(folder, 'broken.docx')
    await writeFile(file, new Uint8Array([0, 1, 2, 3]))
    expect((await run(file, '--html', page)).status).toBe(2)
    expect(await readFile(page, 'utf8')).toBe('old')
  })

  test('the page never overwrites the document', async () => {
    const file = await saved('popis.docx', composeAgreementForm(form, { annex: '6', columns: 'agency-first' }))
    const before = await readFile(file)
    const { status, error } = await run(file, '--html', path.join(folder, '.', 'popis.docx'))
    expect(status).toBe(2)
    expect(error.join('\n')).toMatch(/přepsala.*overwrite/)
    expect(await readFile(file)).toEqual(before)
  })
})

test('a reading of several pages tells how far it is, and at the end nothing', async () => {
  const file = path.join(folder, 'popis-strany.pdf')
  await writeFile(
    file,
    await writePdf(composeAgreementForm(form, { annex: '5', columns: 'unit-first' }), { createdOn }),
  )
  const told: (string | null)[] = []
  await readCommand([file], { out: () => {}, error: () => {}, progress: (line) => told.push(line) })
  expect(told[0]).toMatch(/^Čteme stranu 1 z \d+$/)
  expect(told.at(-1)).toBeNull()
})

const createdOn = localDate('2023-01-30')

const minutes: Document = {
  title: 'Zápis',
  language: 'cs',
  footnotes: [],
  blocks: [{ kind: 'paragraph', content: [{ text: 'Zápis z jednání lokálního partnerství' }], place: nowhere }],
}

/** Without the head, where the letters of the application take a hundred kilobytes. */
function bodyOf(page: string): string {
  return page.slice(page.indexOf('<body>'))
}

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
