import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { obligationsOfTenRows, yearOfRecords } from '../../../../../test/builders/ten-rows.ts'
import type { Block, Document, Row, Table } from '../../../../documents/index.ts'
import { localDate } from '../../../../kernel/local-date.ts'
import { type DescribedLedger, describeLedger, type Evidence, ledger } from '../../../obligations/index.ts'
import { composeFulfilmentReport } from './fulfilment-report.ts'
import type { FulfilmentReport } from './fulfilment-report-input.ts'

const today = localDate('2024-11-20')

const settings = { today, year: 2024, recordsFrom: localDate('2023-10-01'), waivers: [] }

function ledgerOf(evidence: readonly Evidence[]): DescribedLedger {
  return describeLedger(ledger(obligationsOfTenRows, evidence, settings), 'cs')
}

function aReport(different: Partial<FulfilmentReport> = {}): FulfilmentReport {
  return {
    language: 'cs',
    year: 2024,
    preparedOn: today,
    unit: { name: 'Město Vzorov', ico: '00000019' },
    agreement: {
      approvedOn: localDate('2023-04-17'),
      resolution: 'ZM 12/2023',
      validity: { from: localDate('2023-04-17'), to: localDate('2027-04-16') },
      agencyOwesUntil: localDate('2025-12-31'),
    },
    people: {
      representative: 'Vzor Starosta',
      manager: null,
      managerVacant: true,
      consultant: 'Vzor Konzultant',
      preparedBy: ['Vzor Úředník'],
    },
    council: { submittedOn: localDate('2024-11-18'), on: null, resolution: null },
    ledger: ledgerOf(yearOfRecords),
    meetings: [
      {
        on: localDate('2024-03-06'),
        kind: 'consultation',
        present: 3,
        roles: ['consultant', 'manager', 'representative'],
      },
      { on: localDate('2024-02-20'), kind: 'local-partnership', present: 14, roles: [] },
      { on: localDate('2024-05-22'), kind: 'working-group', present: null, roles: ['manager'] },
    ],
    gaps: {},
    words: {},
    evidence: yearOfRecords,
    ...different,
  }
}

test('the paper of a sample year has this structure', () => {
  expect(outline(composeFulfilmentReport(aReport()))).toMatchInlineSnapshot(`
    [
      "# Zpráva o plnění popisu spolupráce za rok 2024",
      "Město Vzorov a Agentura pro sociální začleňování.",
      "## Shrnutí",
      "V roce 2024 má popis spolupráce 12 závazků: 1 je po termínu, 3 mají blízký termín, 1 čeká na potvrzení, 4 se plní, 1 je splněn a 2 nelze počítat.",
      "Zpráva byla předložena zastupitelstvu 18. 11. 2024, aby ji vzalo na vědomí.",
      "[Počet závazků v jednotlivých stavech]",
      "  Stav | Počet závazků",
      "  Po termínu | 1",
      "  Blíží se termín | 3",
      "  Čeká na potvrzení | 1",
      "  Plní se | 4",
      "  Splněno | 1",
      "  Nelze počítat | 2",
      "  Celkem | 12",
      "## O popisu spolupráce",
      "[Základní údaje]",
      "  Územní celek | Město Vzorov",
      "  IČO | 00000019",
      "  Popis schválen | 17. 4. 2023, usnesení ZM 12/2023",
      "  Platnost | 17. 4. 2023 – 16. 4. 2027",
      "  Pověřený zástupce | Vzor Starosta",
      "  Manažer sociálního začleňování | neobsazeno",
      "  Konzultant ASZ | Vzor Konzultant",
      "  Zprávu sestavili | Vzor Úředník",
      "  Vyhotovena | 20. 11. 2024",
      "## 1. Závazky a jejich plnění",
      "[Závazky obou stran, jejich stav a doklady]",
      "  Závazek a jeho znění | Dluží celek | Dluží ASZ | Stav a počet | Doklady",
      "  Lokální partnerství a jeho pracovní skupiny",
      "  Jednání lokálního partnerství / „Nejméně 4x ročně“, str. 4 | Organizační zajištění | Odborné zajištění | Blíží se termín / 2 ze 4 | 20. 2. 2024, 22. 5. 2024",
      "  Popis spolupráce",
      "  Jednání konzultanta, manažera a pověřeného zástupce / „2x ročně schůzka konzultanta ASZ, manažera a pověřeného zástupce“, str. 4 | Organizační zajištění | Odborné zajištění | Blíží se termín / 1 ze 2 | 6. 3. 2024",
      "  Projednání popisu v lokálním partnerství / „Projednání v LP 1x ročně“, str. 4 | Organizační zajištění | Odborné zajištění | Plní se / 0 z 1 | žádné",
      "  Zpráva o plnění popisu spolupráce za rok 2023 / „Zpráva pro zastupitelstvo 1x ročně“, str. 4 | Organizační zajištění | Odborné zajištění | Po termínu / 0 z 1 | žádné",
      "  Zpráva o plnění popisu spolupráce za rok 2024 / „Zpráva pro zastupitelstvo 1x ročně“, str. 4 | Organizační zajištění | Odborné zajištění | Blíží se termín / 0 z 1 | žádné",
      "  Revize popisu spolupráce | Organizační zajištění | Odborné zajištění | Nelze počítat | žádné",
      "  Plán sociálního začleňování (PSZ)",
      "  Skupinové vzdělávací akce / „2x ročně skupinová vzdělávací akce (minimálně)“, str. 4 | Organizační zajištění | Odborné zajištění | Splněno / 2 ze 2 | 20. 3. 2024, 11. 6. 2024",
      "  Individuální odborná podpora / „10x ročně individuální odborná podpora (minimálně)“, str. 4 | Organizační zajištění | Odborné zajištění | Plní se / 6 z 10 | 10. 1. 2024, 7. 2. 2024, 13. 3. 2024, 24. 4. 2024, 5. 6. 2024, 17. 7. 2024",
      "  Výzkumná činnost",
      "  Tematický výzkum / „1x tematický výzkum“, str. 4 | Organizační zajištění | Odborné zajištění | Čeká na potvrzení / 0 z 1 | Výzkumná zpráva čeká na potvrzení",
      "  Odborné poradenství a vzdělávací aktivity",
      "  Vzdělávací akce pro pracovníky a partnery / „prosinec 2026“, str. 4 | Organizační zajištění | Odborné zajištění | Plní se / 2 z 20 | 20. 3. 2024, 11. 6. 2024",
      "  Odborné poradenství k projektům",
      "  Odborné poradenství / „Projekty v realizaci z výzev 26 a 52“, str. 4 | neuvedeno | Odborné zajištění | Nelze počítat | žádné",
      "  Vzdělávání podle záhlaví popisu",
      "  Vzdělávání uvolněných pracovníků | Uvolnit pracovníky na vzdělávání | Nabídnout vzdělávání | Plní se / 12 ze 40 h | 20. 3. 2024, 11. 6. 2024",
      "U těchto závazků nelze plnění počítat:",
      "- Revize popisu spolupráce. Termín v dokumentu chybí.",
      "- Odborné poradenství. Není to termín, ale vymezení.",
      "## 2. Co se konalo",
      "V roce 2024 proběhla 3 jednání.",
      "[Jednání, která se konala]",
      "  Den | Jednání | Přítomno | Zastoupení",
      "  20. 2. 2024 | lokální partnerství | 14 osob | nezapsáno",
      "  6. 3. 2024 | jednání konzultanta, manažera a zástupce | 3 osoby | konzultant ASZ, manažer sociálního začleňování, pověřený zástupce",
      "  22. 5. 2024 | pracovní skupina | nezapsáno | manažer sociálního začleňování",
      "## 3. Co chybí a proč",
      "- Zpráva o plnění popisu spolupráce za rok 2023: po termínu. 0 z 1 zprávy od 17. 4. 2023 do 31. 12. 2023. 325 dní po termínu 31. 12. 2023. Dluh trvá. Zpráva za rok 2023 existuje, chybí usnesení zastupitelstva.",
      "- Jednání lokálního partnerství: blíží se termín. 2 ze 4 jednání v roce 2024: 20. 2., 22. 5. Do termínu je 41 dní, chybí 2 jednání. Naplánováno: 5. 12. Jednání 18. 9. 2024 se nepočítá: chybí zápis.",
      "- Jednání konzultanta, manažera a pověřeného zástupce: blíží se termín. 1 ze 2 jednání v roce 2024: 6. 3. Do termínu je 41 dní, chybí 1 jednání. Jednání 9. 10. 2024 se nepočítá: pověřený zástupce nepřišel.",
      "- Zpráva o plnění popisu spolupráce za rok 2024: blíží se termín. 0 z 1 zprávy v roce 2024. Do termínu je 41 dní, chybí 1 zpráva.",
      "- Tematický výzkum: čeká na potvrzení. 0 z 1 výzkumu do 16. 4. 2027. Druhá strana ještě nepotvrdila: 2. 10. 2024.",
      "## 4. Co je před námi",
      "- 31. 12. 2024: Projednání popisu v lokálním partnerství (0 z 1)",
      "- 31. 12. 2024: Individuální odborná podpora (6 z 10)",
      "- 31. 12. 2025: Vzdělávání uvolněných pracovníků (12 ze 40 h)",
      "- 31. 12. 2026: Vzdělávací akce pro pracovníky a partnery (2 z 20)",
      "## 5. Podíl Agentury pro sociální začleňování",
      "Agentura se podílí na všech závazcích roku. Její díl je ve sloupci „Dluží ASZ“.",
      "Rozsah podpory je zaručen do 31. 12. 2025, kdy končí projekt ASZ.",
      "## 6. Přílohy",
      "Doklady, ze kterých se závazky počítají. Jsou uložené v evidenci.",
      "- Lokální partnerství, 20. 2. 2024: zápis, prezenční listina",
      "- Jednání konzultanta, manažera a zástupce, 6. 3. 2024: zápis, prezenční listina",
      "- Pracovní skupina, 22. 5. 2024: zápis, prezenční listina",
      "## Podpisy",
      "V ………………………… dne …………………………",
      "[Místo pro podpisy]",
      "  …………………………………………
    Vzor Starosta
    za územní celek | …………………………………………
    Vzor Konzultant
    za Agenturu pro sociální začleňování",
    ]
  `)
})

test('the first sentence says how the duties stand', () => {
  const [, , , sentence] = composeFulfilmentReport(aReport()).blocks
  expect(textOf(sentence)).toBe(
    'V roce 2024 má popis spolupráce 12 závazků: 1 je po termínu, 3 mají blízký termín, 1 čeká na potvrzení, 4 se plní, 1 je splněn a 2 nelze počítat.',
  )
})

test('what a person wrote stands in its section, in paragraphs', () => {
  const words = { introduction: 'První odstavec.\n\nDruhý odstavec.', agency: 'ASZ dodala výzkum.' }
  const lines = outline(composeFulfilmentReport(aReport({ words })))
  const summary = lines.indexOf('## Shrnutí')
  expect(lines.slice(summary + 3, summary + 5)).toEqual(['První odstavec.', 'Druhý odstavec.'])
  expect(lines.at(lines.indexOf('## 6. Přílohy') - 1)).toBe('ASZ dodala výzkum.')
})

test('a year without anything says so', () => {
  const nothing = describeLedger(ledger([], [], settings), 'cs')
  const lines = outline(composeFulfilmentReport(aReport({ ledger: nothing, meetings: [] })))
  for (const sentence of [
    'V roce 2024 nemá popis spolupráce žádný závazek.',
    'V roce 2024 není zapsáno žádné jednání.',
    'Nic nechybí.',
    'Žádný další závazek není otevřený.',
    'Evidence k tomuto roku zatím nemá žádný doklad.',
  ]) {
    expect(lines).toContain(sentence)
  }
})

test('the header row of the duties repeats on each page, and each activity has its band', () => {
  const duties = tableNamed(composeFulfilmentReport(aReport()), 'Závazky obou stran')
  expect(duties.headerRows).toBe(1)
  const bands = duties.rows.filter(({ cells }) => cells.length === 1)
  expect(bands.map(rowText)).toEqual(aReport().ledger.groups.map(({ activity }) => activity))
  expect(bands.every(({ cells }) => cells[0]?.columnSpan === 5)).toBe(true)
})

test('English papers have the same structure', () => {
  const english = composeFulfilmentReport(aReport({ language: 'en' }))
  expect(english.title).toBe('Report on the cooperation description for 2024')
  expect(english.blocks.map(({ kind }) => kind)).toEqual(
    composeFulfilmentReport(aReport()).blocks.map(({ kind }) => kind),
  )
})

describe('every figure is the ledger’s, whatever the records', () => {
  const some = fc.subarray([...yearOfRecords]).map(ledgerOf)

  test('in the first sentence and in the table by state', () => {
    fc.assert(
      fc.property(some, (described) => {
        const paper = composeFulfilmentReport(aReport({ ledger: described }))
        const numbers = Object.values(described.totals).filter((count) => count > 0)
        const inSentence = textOf(paper.blocks[3]).match(/\d+/g)?.map(Number)
        expect(inSentence?.slice(0, 2)).toEqual([2024, described.count])
        expect(inSentence?.slice(2).toSorted(ascending)).toEqual(numbers.toSorted(ascending))
        const byState = tableNamed(paper, 'Počet závazků')
          .rows.slice(1)
          .map((row) => Number(textOf(row.cells[1]?.blocks[0])))
        expect(byState.slice(0, -1).toSorted(ascending)).toEqual(numbers.toSorted(ascending))
        expect(byState.at(-1)).toBe(described.count)
      }),
      { numRuns: 25 },
    )
  })

  test('in every row of the duties', () => {
    fc.assert(
      fc.property(some, (described) => {
        const paper = composeFulfilmentReport(aReport({ ledger: described }))
        const standings = tableNamed(paper, 'Závazky obou stran')
          .rows.slice(1)
          .flatMap(({ cells }) => (cells.length === 1 ? [] : [(cells[3]?.blocks ?? []).map(textOf)]))
        const rows = described.groups.flatMap((group) => group.rows)
        expect(standings).toEqual(
          rows.map(({ word, count }) => (count === null ? [word] : [word, count.replaceAll('\u00a0', ' ')])),
        )
      }),
      { numRuns: 25 },
    )
  })
})

function ascending(a: number, b: number): number {
  return a - b
}

function tableNamed(paper: Document, caption: string): Table {
  const found = paper.blocks.find((block) => block.kind === 'table' && block.caption?.startsWith(caption))
  if (found?.kind !== 'table') throw new Error(`No table ${caption}`)
  return found
}

function rowText({ cells }: Row): string {
  return cells.map(({ blocks }) => blocks.map(textOf).join(' / ')).join(' | ')
}

/** One line for each heading, paragraph and row. */
function outline({ blocks }: Document): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return [`[${block.caption ?? ''}]`, ...block.rows.map((row) => `  ${rowText(row)}`)]
    if (block.kind === 'heading') return [`${'#'.repeat(block.level)} ${textOf(block)}`]
    return block.kind === 'paragraph' && block.list !== undefined ? [`- ${textOf(block)}`] : [textOf(block)]
  })
}

/** Non-breaking spaces are typography, tested elsewhere. */
function textOf(block: Block | undefined): string {
  if (block?.kind !== 'heading' && block?.kind !== 'paragraph') return ''
  return block.content
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u00a0', ' ')
}
