import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDocument, writeDocx, writePdf } from '#documents/index.ts'
import { localDate } from '#kernel/local-date.ts'
import { languages } from '#messages/index.ts'
import { aHandOver, handOverDay, ledgerOfTenRows } from '../../../../../test/builders/hand-over.ts'
import { composeBriefing } from './briefing.ts'
import { composeHandOver } from './hand-over.ts'
import type { HandOverContent } from './hand-over-input.ts'

const longWords = 'Zajištění dostupného bydlení pro domácnosti ohrožené ztrátou bydlení a navazující sociální práce '

/** Everything as long and as many as a unit could ever have it, and more. */
function overflowing(language: HandOverContent['language']): HandOverContent {
  const ledger = ledgerOfTenRows()
  const wide = ledger.groups.map((group) => ({
    ...group,
    rows: [...group.rows, ...group.rows, ...group.rows].map((row) => ({
      ...row,
      title: longWords + row.title,
      unitOwes: longWords.repeat(4),
      agencyOwes: longWords.repeat(4),
    })),
  }))
  const offices = ['representative', 'manager', 'manager-stand-in', 'consultant', 'regional-head'] as const
  const name = 'Mgr. et Mgr. Bc. Maxmiliána Dlouhojmenná-Předlouhá, Ph.D., MBA'
  return aHandOver({
    language,
    office: 'representative',
    unit: {
      name: 'Dobrovolný svazek obcí mikroregionu Horní a Dolní Lhota a okolí při řece Kamenici',
      ico: '00000019',
    },
    giving: { name, term: { from: localDate('2018-11-02'), to: handOverDay } },
    taking: { name, term: { from: handOverDay, to: null } },
    agreement: {
      approvedOn: localDate('2023-04-17'),
      resolution: 'ZM/2023/04/17/0123-A',
      validity: { from: localDate('2023-04-17'), to: localDate('2027-04-16') },
      openSteps: ['unit-signature', 'agency-signature'],
      themes: Array.from({ length: 12 }, () => longWords),
    },
    periods: Array.from({ length: 5 }, (_, index) => ({
      programme: longWords,
      from: localDate(`20${10 + index}-01-01`),
      to: localDate(`20${10 + index}-12-31`),
      endedHow: 'notice-by-agency' as const,
    })),
    warnings: (['representative', 'manager', 'consultant'] as const).map((office) => ({
      kind: 'vacant',
      office,
      since: handOverDay,
    })),
    ledger: { ...ledger, groups: wide, count: 36 },
    steps: Array.from({ length: 9 }, () => ({ kind: 'duty' as const, on: handOverDay, what: longWords.repeat(3) })),
    openReports: Array.from({ length: 6 }, (_, index) => ({ year: 2018 + index, submittedOn: handOverDay })),
    objections: Array.from({ length: 9 }, () => ({ on: handOverDay, what: longWords, reason: longWords })),
    contacts: [...offices, ...offices].map((office) => ({
      office,
      name,
      organisation: longWords,
      email: 'maxmiliana.dlouhojmenna-predlouha@dobrovolny-svazek-obci.example',
      phone: '+420 555 000 111, linka 222',
    })),
  })
}

describe.skipIf(spawnSync('pdfinfo', ['-v']).error !== undefined)('the printed papers of a hand-over', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'spoluplan-hand-over-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  function pagesOf(name: string, bytes: Uint8Array): number {
    const file = path.join(folder, name)
    writeFileSync(file, bytes)
    const { stdout } = spawnSync('pdfinfo', [file], { encoding: 'utf8' })
    return Number(/^Pages:\s+(\d+)$/m.exec(stdout)?.[1])
  }

  test.each(languages)('what a new mayor gets fits on two A4 pages, whatever a unit has (%s)', async (language) => {
    const pdf = await writePdf(composeBriefing(overflowing(language)), { createdOn: handOverDay, captions: true })
    expect(pagesOf(`prehled-${language}.pdf`, pdf)).toBe(2)
    const usual = composeBriefing(aHandOver({ office: 'representative', language }))
    expect(
      pagesOf(`obvykly-${language}.pdf`, await writePdf(usual, { createdOn: handOverDay, captions: true })),
    ).toBeLessThanOrEqual(2)
  })

  test('the whole hand-over is a paper that Word and readers of PDF open, with all its parts', async () => {
    const paper = composeHandOver(aHandOver())
    const pdf = await writePdf(paper, { createdOn: handOverDay, captions: true })
    expect(pagesOf('predani.pdf', pdf)).toBeGreaterThanOrEqual(2)
    const word = await readDocument(await writeDocx(paper), 'predani.docx')
    const headings = (blocks: typeof paper.blocks) => blocks.filter(({ kind }) => kind === 'heading').length
    expect(headings(word.blocks)).toBe(headings(paper.blocks))
  })
})
