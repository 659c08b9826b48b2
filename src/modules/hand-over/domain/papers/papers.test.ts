import { describe, expect, test } from 'vitest'
import { aHandOver, handOverDay, ledgerOfTenRows } from '../../../../../test/builders/hand-over.ts'
import { type Document, textOf } from '../../../../documents/index.ts'
import { localDate } from '../../../../kernel/local-date.ts'
import { composeBriefing } from './briefing.ts'
import { composeHandOver } from './hand-over.ts'
import { openDuties } from './open-duties.ts'

/** The paper as people read it, with plain spaces. */
function read(paper: Document): string {
  return paper.blocks
    .map((block) => textOf(block))
    .join('\n')
    .replaceAll('\u00a0', ' ')
}

describe('the paper of a hand-over', () => {
  const text = read(composeHandOver(aHandOver()))

  test('says between whom, and begins with the three most urgent steps', () => {
    expect(text).toContain('Předává Mgr. Hana Vzorová (2. 11. 2021 – 30. 11. 2024). Přebírá Jan Nový (od 1. 12. 2024).')
    const [, steps = ''] = text.split('Nejbližší tři kroky')
    expect(steps.split('Otevřené závazky')[0]?.trim().split('\n')).toEqual([
      'Dohnat, mělo být do 31. 3. 2024: Zpráva o plnění popisu spolupráce za rok 2023 (0 z 1)',
      'Doplnit zápis nebo prezenční listinu: Konzultace, 18. 9. 2024',
      'Připravit jednání na 5. 12. 2024: Lokální partnerství',
    ])
  })

  test('lists every open duty of both sides, the most urgent first', () => {
    const duties = openDuties(ledgerOfTenRows())
    expect(duties.map(({ state }) => state)).toEqual([
      'overdue',
      ...Array(3).fill('due'),
      'awaiting-confirmation',
      ...Array(4).fill('on-track'),
    ])
    for (const { title } of duties) expect(text).toContain(title.replaceAll('\u00a0', ' '))
  })

  test('names tasks without an owner, decisions, contacts, papers and what was refused', () => {
    for (const part of [
      'nikdo jej nepřevzal',
      '18. 9. 2024: Partnerství schválilo záměr poradny.',
      '555 000 111, starosta@lhota.example',
      'Oblastní charita',
      'Popis spolupráce, 17. 4. 2023',
      'Stáž v jiném městě (2. 5. 2024): odmítnuto',
    ])
      expect(text).toContain(part)
  })

  test('of a unit without anything says so in sentences and leaves no part empty', () => {
    const nothing = { steps: [], contacts: [], decisions: [], tasks: [], calendar: [], papers: [], notTaken: [] }
    const empty = aHandOver({ ...nothing, ledger: null, agreement: null, giving: null, taking: null })
    const said = read(composeHandOver(empty))
    for (const sentence of [
      'V úřadu zatím není nikdo zapsán.',
      'Celek zatím nemá popis spolupráce.',
      'Nic nečeká.',
      'Žádný úkol z jednání není otevřený.',
      'Nikdo zatím není zapsán.',
    ])
      expect(said).toContain(sentence)
  })

  test('is composed in English as well', () => {
    const english = read(composeHandOver(aHandOver({ language: 'en' })))
    expect(english).toContain('The next three steps')
    expect(english).toContain('Prepare the meeting of 5 December 2024')
  })
})

describe('two pages for a new mayor', () => {
  const content = aHandOver({ office: 'representative' })

  test('say what was promised by both sides, in numbers and words', () => {
    const text = read(composeBriefing(content))
    expect(text).toContain('Na 11 z 12 závazků roku se podílí celek, na 12 Agentura.')
    expect(text).toContain('1 je po termínu')
    expect(text).toContain('Dluží celek')
  })

  test('say what waits for a decision: the council, a signature, what is late, an objection, an empty office', () => {
    const warnings = [{ kind: 'vacant', office: 'manager', since: localDate('2024-07-01') } as const]
    const text = read(composeBriefing({ ...content, warnings }))
    const [, waits = ''] = text.split('Co čeká na rozhodnutí')
    expect(waits.split('Nejbližší tři kroky')[0]).toMatchInlineSnapshot(`
      "
      Zpráva o plnění za rok 2023: předložit zastupitelstvu.
      Popis spolupráce, chybí krok: podpis za Agenturu.
      Po termínu 31. 12. 2023: Zpráva o plnění popisu spolupráce za rok 2023.
      Námitka druhé strany: Seminář o dluzích (12. 6. 2024), akci pořádala charita
      Manažer sociálního začleňování: od 1. 7. 2024 neobsazeno.
      "
    `)
  })

  test('count what they do not list', () => {
    const openReports = Array.from({ length: 12 }, (_, index) => ({ year: 2012 + index, submittedOn: handOverDay }))
    const text = read(composeBriefing({ ...content, openReports }))
    expect(text).toContain('a dalších 8')
  })
})
