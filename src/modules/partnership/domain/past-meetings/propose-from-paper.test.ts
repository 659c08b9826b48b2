import { describe, expect, test } from 'vitest'
import type { Block } from '#documents/model.ts'
import { localDate } from '#kernel/local-date.ts'
import { aDocument, heading, item, paragraph, table } from '../../../../../test/builders/documents.ts'
import type { MeetingProposal } from './proposal.ts'
import { proposeFromPaper } from './propose-from-paper.ts'

const today = localDate('2024-10-10')

describe('minutes that say everything in their title and lists', () => {
  const proposal = read([
    heading(
      'Zápis z 3. jednání lokálního partnerství Lhota konaného dne 14. února 2023 v zasedací místnosti Městského úřadu Lhota',
    ),
    paragraph('Začátek: 9:00, konec: 11.30'),
    paragraph(
      'Přítomni: Mgr. Jana Nová, DiS. (Klub Lhota), Petr Malý (Úřad práce, online), Policie ČR; Omluveni: Ing. Karel Dub',
    ),
    paragraph('Program:'),
    item('Zahájení'),
    item('Příprava plánu sociálního začleňování'),
    item('Financování opatření z výzvy OP Z+'),
    item('Plnění popisu spolupráce a vývoj situace'),
    item('Letní tábor'),
    paragraph('Příští jednání se uskuteční dne 6. 6. 2023.'),
    heading('Usnesení'),
    item('Partnerství schvaluje osnovu plánu.'),
    paragraph('Ve Lhotě dne 16. 2. 2023 zapsala Jana Nová'),
  ])

  test('give the day, the kind, the hours and the place', () => {
    expect(said(proposal)).toMatchObject({
      day: '2023-02-14',
      kind: 'local-partnership',
      startsAt: '09:00',
      endsAt: '11:30',
      place: 'v zasedací místnosti Městského úřadu Lhota',
    })
    expect(proposal.doubts).toEqual([])
  })

  test('give who came, from where, from afar, and who was excused', () => {
    expect(proposal.attendance.map(({ value }) => value)).toEqual([
      { name: 'Mgr. Jana Nová, DiS.', organisation: 'Klub Lhota', role: null, presence: 'in-person' },
      { name: 'Petr Malý', organisation: 'Úřad práce, online', role: null, presence: 'remote' },
      { name: 'zástupce', organisation: 'Policie ČR', role: null, presence: 'in-person' },
      { name: 'Ing. Karel Dub', organisation: null, role: null, presence: 'excused' },
    ])
  })

  test('give the standing items of the agenda, others in their own words, and what was decided', () => {
    expect(proposal.agenda.map(({ value }) => value)).toEqual([
      { type: 'plan', wording: 'Příprava plánu sociálního začleňování' },
      { type: 'plan-financing', wording: 'Financování opatření z výzvy OP Z+' },
      { type: 'agreement-fulfilment', wording: 'Plnění popisu spolupráce a vývoj situace' },
      { type: 'other', wording: 'Letní tábor' },
    ])
    expect(proposal.decisions.map(({ value }) => value)).toEqual(['Partnerství schvaluje osnovu plánu.'])
  })

  test('keep their whole text and the passage of each value', () => {
    expect(proposal.minutes).toContain('# Zápis z 3. jednání lokálního partnerství')
    expect(proposal.minutes).toContain('- Zahájení\n- Příprava plánu')
    expect(proposal.day?.passage.text).toContain('14. února 2023')
    expect(proposal.attendance[3]?.passage.text).toContain('Omluveni')
  })
})

describe('the head of minutes is also', () => {
  const expected = {
    day: '2023-06-06',
    kind: 'working-group',
    name: 'Bydlení',
    place: 'Klub Lhota',
    startsAt: '13:00',
    endsAt: '14:30',
  }

  test.each<[string, readonly Block[]]>([
    [
      'a table of labels and values',
      [
        paragraph('Zápis z jednání pracovní skupiny Bydlení'),
        table([
          ['Datum', '6. 6. 2023'],
          ['Čas', '13.00–14.30 hod.'],
          ['Místo', 'Klub Lhota'],
          ['Přítomni', 'Jana Nová, Klub Lhota\nPetr Malý, Úřad práce'],
        ]),
      ],
    ],
    [
      'a table of heads over values',
      [
        paragraph('Pracovní skupina „Bydlení“'),
        table([
          ['Datum:', 'Čas:', 'Místo:', 'Přítomni:'],
          ['6.6.2023', 'od 13 do 14.30 hodin', 'Klub Lhota', 'Jana Nová – Klub Lhota\nPetr Malý – Úřad práce'],
        ]),
      ],
    ],
    [
      'lines with colons and a list of people below',
      [
        heading('PS Bydlení – zápis'),
        paragraph('Datum konání: 06. 06. 2023'),
        paragraph('Čas konání: 13:00 - 14:30'),
        paragraph('Místo konání: Klub Lhota'),
        paragraph('Přítomni:'),
        item('Jana Nová, Klub Lhota'),
        item('Petr Malý, Úřad práce'),
        paragraph('Jednání zahájila Jana Nová.'),
      ],
    ],
    [
      'lines of one paragraph and a table of people',
      [
        paragraph('Zápis\nPracovní skupina Bydlení\nTermín a místo konání: 6. 6. 2023, 13.00–14.30 hod., Klub Lhota'),
        table([
          ['Č.', 'Jméno a příjmení', 'Organizace', 'Účast'],
          ['1.', 'Jana Nová', 'Klub Lhota', 'ano'],
          ['2.', 'Petr Malý', 'Úřad práce', 'ano'],
        ]),
      ],
    ],
  ])('%s', (_, blocks) => {
    const proposal = read(blocks)
    expect(said(proposal)).toMatchObject(expected)
    expect(proposal.attendance.map(({ value }) => [value.name, value.organisation])).toEqual([
      ['Jana Nová', 'Klub Lhota'],
      ['Petr Malý', 'Úřad práce'],
    ])
    expect(proposal.doubts).toEqual([])
  })
})

test('a list with a column of presence says who was excused and who did not come, and in which role', () => {
  const { attendance } = read([
    paragraph('Zápis z jednání lokálního partnerství dne 6. 6. 2023'),
    table([
      ['Příjmení a jméno', 'Funkce', 'Přítomen/omluven'],
      ['Nová Jana', 'manažerka sociálního začleňování', 'přítomna'],
      ['Malý Petr', 'lokální konzultant ASZ', 'online'],
      ['Dub Karel', 'pověřený zástupce', 'omluven'],
      ['Lípa Jan', '', 'nepřítomen'],
    ]),
  ])
  expect(attendance.map(({ value: { name, role, presence } }) => [name, role, presence])).toEqual([
    ['Nová Jana', 'manager', 'in-person'],
    ['Malý Petr', 'consultant', 'remote'],
    ['Dub Karel', 'representative', 'excused'],
    ['Lípa Jan', null, 'absent'],
  ])
})

describe('a person has to look when', () => {
  const title = heading('Zápis z jednání lokálního partnerství')
  const people = paragraph('Přítomni: Jana Nová, Petr Malý')

  test.each<[string, readonly Block[], MeetingProposal['doubts']]>([
    ['there is no day', [title, people], [{ code: 'no-day' }]],
    [
      'two days contradict each other',
      [title, people, paragraph('Datum: 14. 2. 2023'), paragraph('Termín konání: 15. 2. 2023')],
      [{ code: 'several-days', days: [localDate('2023-02-14'), localDate('2023-02-15')] }],
    ],
    [
      'the day does not exist',
      [title, people, paragraph('Datum: 31. 2. 2023')],
      [{ code: 'day-impossible', text: '31. 2. 2023' }],
    ],
    [
      'the day has yet to come',
      [title, people, paragraph('Datum: 14. 2. 2025')],
      [{ code: 'day-in-future', on: localDate('2025-02-14') }],
    ],
    [
      'nobody is named',
      [title, paragraph('Datum: 14. 2. 2023'), paragraph('Přítomni: dle prezenční listiny')],
      [{ code: 'no-people' }],
    ],
    ['the kind is not said', [heading('Zápis'), people, paragraph('Datum: 14. 2. 2023')], [{ code: 'kind-unknown' }]],
  ])('%s', (_, blocks, doubts) => {
    expect(read(blocks).doubts).toEqual(doubts)
  })

  test('it is an invitation, which says neither that the meeting was held nor who came', () => {
    const proposal = read(
      [heading('Pozvánka na jednání lokálního partnerství'), paragraph('Termín: 14. 2. 2023 v 9:00'), people],
      'invitation',
    )
    expect(proposal).toMatchObject({ attendance: [], minutes: '', doubts: [{ code: 'only-invited' }] })
    expect(said(proposal)).toMatchObject({ day: '2023-02-14', startsAt: '09:00' })
  })

  test('it is an attendance list, whose signatures nobody reads', () => {
    const proposal = read(
      [
        paragraph('Prezenční listina – lokální partnerství 14. 2. 2023'),
        table([
          ['Jméno', 'Organizace', 'Podpis'],
          ['Jana Nová', 'Klub Lhota', ''],
        ]),
      ],
      'attendance-list',
    )
    expect(proposal).toMatchObject({
      attendance: [{ value: { name: 'Jana Nová' } }],
      minutes: '',
      doubts: [{ code: 'presence-unsure' }],
    })
  })
})

test('a number of those present without names is kept as a number', () => {
  const proposal = read([heading('Zápis z konzultace'), paragraph('Dne: 14. 2. 2023'), paragraph('Přítomno: 12 osob')])
  expect(said(proposal)).toMatchObject({ kind: 'consultation', presentCount: 12 })
  expect(proposal).toMatchObject({ attendance: [], doubts: [] })
})

test('the name of the file helps where the paper says nothing', () => {
  const proposal = proposeFromPaper(
    {
      content: aDocument([paragraph('Přítomni: Jana Nová, Petr Malý')]),
      fileName: 'LP_2023-02-14.docx',
      kind: 'minutes',
    },
    today,
  )
  expect(said(proposal)).toMatchObject({ day: '2023-02-14', kind: 'local-partnership' })
  expect(proposal.day?.confidence).toBeLessThan(0.7)
})

test('days of other meetings, of tasks and of signatures are not days of the meeting', () => {
  const proposal = read([
    heading('Zápis ze setkání terénních pracovníků'),
    paragraph('Navázali jsme na zápis z minulého jednání ze dne 1. 1. 2023.'),
    paragraph('Setkání se uskutečnilo dne 14. 2. 2023 od 9 hodin na radnici.'),
    paragraph('Termín příštího jednání: 6. 6. 2023'),
    paragraph('Rozpočet předloží Jana Nová do 30. 4. 2023.'),
    paragraph('Ve Lhotě dne 20. 2. 2023'),
  ])
  expect(said(proposal)).toMatchObject({ day: '2023-02-14', kind: 'field-workers', startsAt: '09:00' })
})

function read(
  blocks: readonly Block[],
  kind: 'minutes' | 'invitation' | 'attendance-list' = 'minutes',
): MeetingProposal {
  return proposeFromPaper({ content: aDocument(blocks), fileName: 'zapis.docx', kind }, today)
}

function said({ day, kind, name, place, startsAt, endsAt, presentCount }: MeetingProposal) {
  const value = <Value>(read: { readonly value: Value } | null) => read?.value ?? null
  return {
    day: value(day),
    kind: value(kind),
    name: value(name),
    place: value(place),
    startsAt: value(startsAt),
    endsAt: value(endsAt),
    presentCount: value(presentCount),
  }
}
