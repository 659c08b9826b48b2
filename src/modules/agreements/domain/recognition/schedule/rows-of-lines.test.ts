import { describe, expect, test } from 'vitest'
import { aDocument, heading, paragraph, source } from '../../../../../../test/builders/documents.ts'
import type { AgreementDraft } from '../../draft.ts'
import { recogniseAgreement } from '../recognise-agreement.ts'

const header = [
  'Činnost',
  'Specifikace činnosti a fáze\nprocesu strategického plánování',
  'Výstup',
  'Odpovědnost ASZ',
  'Odpovědnost\núzemního celku',
  'Termín dokončení',
]

describe('a schedule that has lost its table', () => {
  test('is put together from cells that stand one after another', () => {
    const first = [
      'Popis spolupráce',
      'Vyhodnocení a návrhy\nrevize',
      'Zápis z jednání\nPrezenční listina',
      'Facilitace',
    ]
    const rest = ['Předložení zastupitelstvu', '2x ročně jednání', '1x ročně zpráva']
    const second = [
      'Výzkumná činnost',
      'Výzkum',
      'Výzkumná zpráva',
      'Odborné zajištění',
      'Organizace v obci',
      'září 2023',
    ]
    const draft = read([...first, ...rest, ...second])
    expect(draft.template.columns).toBe('agency-first')
    expect(draft.schedule).toMatchObject([
      {
        activity: 'Popis spolupráce',
        specification: 'Vyhodnocení a návrhy revize',
        outputs: ['Zápis z jednání', 'Prezenční listina'],
        agencyResponsibility: 'Facilitace',
        unitResponsibility: 'Předložení zastupitelstvu',
        term: { text: '2x ročně jednání 1x ročně zpráva', clauses: [{ atLeast: 2 }, { atLeast: 1 }] },
      },
      { activity: 'Výzkumná činnost', outputs: ['Výzkumná zpráva'], term: { text: 'září 2023' } },
    ])
    expect(draft.doubts.map(({ code }) => code)).toContain('low-structure')
    expect(draft.doubts.map(({ code }) => code)).not.toContain('missing-term')
  })

  test('keeps responsibilities that fit both sides in the text of the row only', () => {
    const [row] = read([
      'Popis spolupráce',
      'Jednání',
      'Zápis z jednání',
      'Příprava',
      'Podpora',
      'Účast',
      '1x ročně',
    ]).schedule
    expect(row).toMatchObject({ agencyResponsibility: null, unitResponsibility: null })
    expect(row?.source.text).toContain('Příprava\nPodpora\nÚčast')
  })

  test.each<[string, readonly string[], string, string]>([
    [
      'the same duty',
      ['Vzájemná součinnost', 'Vzájemná součinnost', 'Zajištění'],
      'Vzájemná součinnost',
      'Vzájemná součinnost Zajištění',
    ],
    [
      'a duty and the part in it',
      ['Příprava podkladů', 'Součinnost při přípravě\npodkladů'],
      'Příprava podkladů',
      'Součinnost při přípravě podkladů',
    ],
    [
      'a named side',
      ['Konzultace', 'Schválení v Agentuře', 'Schválení v radě obce'],
      'Konzultace Schválení v Agentuře',
      'Schválení v radě obce',
    ],
  ])('parts the sides between %s', (_, duties, agency, unit) => {
    const [row] = read(['Popis spolupráce', 'Jednání', 'Zápis z jednání', ...duties, '1x ročně']).schedule
    expect([row?.agencyResponsibility, row?.unitResponsibility]).toEqual([agency, unit])
  })

  test('that was read line by line gives its known activities and the terms at the ends of lines', () => {
    const woven = [
      'Výzkumy pro potřeby Výzkumná',
      'Vyhodnocení strategického plánu zpráva Koordinace',
      'sociálního jejich šíření. Podpora Podzim 2024',
      'začleňování mezi lidmi.',
    ].join('\n')
    const draft = read(['Popis spolupráce', 'Jednání', 'Zápis z jednání', 'Facilitace', 'Účast', '1x ročně', woven])
    expect(draft.schedule.map(({ activity, term }) => [activity, term.text])).toEqual([
      ['Popis spolupráce', '1x ročně'],
      ['Vyhodnocení strategického plánu sociálního začleňování', 'Podzim 2024'],
    ])
    expect(draft.schedule[1]).toMatchObject({ specification: null, outputs: [], unitResponsibility: null })
  })

  test('ends where the form goes on, and its period is read', () => {
    const draft = read([
      'Období květen 2022 – srpen 2026',
      'Popis spolupráce',
      'Jednání',
      'Zápis z jednání',
      'A',
      'B',
      'srpen 2023',
    ])
    expect(draft.schedulePeriod).toMatchObject({ from: '2022-05-01', to: '2026-08-31' })
    expect(draft.schedule).toHaveLength(1)
    expect(draft.fields['approval.resolution'].value).toBe('Z 1/2022')
  })
})

function read(cells: readonly string[]): AgreementDraft {
  return recogniseAgreement(
    aDocument([
      heading('Popis spolupráce'),
      paragraph('Územní celek: Obec Lhotka'),
      paragraph('Sídlo: Lhotka 1'),
      paragraph('IČ: 00000019'),
      heading('Postup spolupráce'),
      ...[...header, ...cells].map((text) => paragraph(text)),
      paragraph('Číslo usnesení: Z 1/2022'),
    ]),
    source,
  )
}
