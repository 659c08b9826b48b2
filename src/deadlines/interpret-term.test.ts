import { describe, expect, test } from 'vitest'
import { localDate } from '../kernel/local-date.ts'
import type { Clause, Frequency } from './clause.ts'
import { interpretTerm } from './interpret-term.ts'

describe('a duty that returns', () => {
  test.each<[string, Clause]>([
    ['Minimálně 4x ročně', every(4)],
    ['Minimálně 4x ročně (vč. pracovních skupin)', every(4, 'year', { note: 'vč. pracovních skupin' })],
    ['Minimalné 4x ro¢né (v¢. pracovnich skupin)', every(4, 'year', { note: 'v¢. pracovnich skupin' })],
    ['Minimalné 4x ro¢né (v¢.\npracovnich skupin)', every(4, 'year', { note: 'v¢. pracovnich skupin' })],
    ['1x ro€né', every(1)],
    ['1x roéně', every(1)],
    ['4 x ročně', every(4)],
    ['4× ročně', every(4)],
    ['4xročně', every(4)],
    ['min.4xročně', every(4)],
    ['čtyřikrát ročně', every(4)],
    ['4krát ročně', every(4)],
    ['4-krát za rok', every(4)],
    ['4x ročně minimálně', every(4)],
    ['nejméně 4x ročně', every(4)],
    ['alespoň dvakrát do roka', every(2)],
    ['ročně alespoň 2x', every(2)],
    ['2–3x ročně', every(2)],
    ['4x/rok', every(4)],
    ['čtvrtletně', every(1, 'quarter')],
    ['měsíčně', every(1, 'month')],
    ['2x týdně', every(2, 'week')],
    ['pololetně', every(1, 'half-year')],
    ['1x za 6 měsíců', every(1, 'half-year')],
    ['1x za dva roky', every(1, 'P2Y')],
    ['jednou za 3 roky', every(1, 'P3Y')],
    ['každé dva roky', every(1, 'P2Y')],
    ['každý rok', every(1)],
    ['1x za půl roku', every(1, 'half-year')],
    ['každoročně do 31. března', every(1, 'year', { dueBy: '--03-31' })],
    ['Zpráva 1x ročně do 31. 3.', every(1, 'year', { what: 'Zpráva', dueBy: '--03-31' })],
    ['do 30. 6. každého roku', every(1, 'year', { dueBy: '--06-30' })],
    ['vždy do konce února', every(1, 'year', { dueBy: '--02-29' })],
    ['vždy ke konci kalendářního roku', every(1, 'year', { dueBy: '--12-31' })],
    ['1x ročně, poprvé do konce roku 2024', every(1, 'year', { firstBy: localDate('2024-12-31') })],
    ['1x ročně (poprvé v březnu 2023)', every(1, 'year', { firstBy: localDate('2023-03-31') })],
    ['4 jednání ročně', every(4, 'year', { what: 'jednání' })],
    ['nejméně dvě setkání partnerství za rok', every(2, 'year', { what: 'setkání partnerství' })],
    ['Jednání LP (minimálně 4x ročně)', every(4, 'year', { what: 'Jednání LP' })],
    ['Projednání LP 1x ročně', every(1, 'year', { what: 'Projednání LP' })],
    ['Projednání Lokálním partnerstvím 1x ročně', every(1, 'year', { what: 'Projednání Lokálním partnerstvím' })],
    ['1x ročně projednání v LP', every(1, 'year', { what: 'projednání v LP' })],
    ['1x ročně zpráva o plnění popisu spolupráce', every(1, 'year', { what: 'zpráva o plnění popisu spolupráce' })],
    ['1x ročně zpráva o plnění PSz', every(1, 'year', { what: 'zpráva o plnění PSz' })],
    [
      'Zpráva 1x ročně, předložena zastupitelstvu obce na vědomí',
      every(1, 'year', { what: 'Zpráva předložena zastupitelstvu obce na vědomí' }),
    ],
    [
      '2x ročně vzdělávací akce dle identifikované potřeby',
      every(2, 'year', { what: 'vzdělávací akce dle identifikované potřeby' }),
    ],
    ['4x ročně po celou dobu platnosti popisu spolupráce', every(4)],
  ])('„%s“', (text, clause) => readsTo(text, [clause]))
})

describe('some time between two days', () => {
  test.each<[string, string, string]>([
    ['září 2022', '2022-09-01', '2022-09-30'],
    ['zafi 2022', '2022-09-01', '2022-09-30'],
    ['květen 2022', '2022-05-01', '2022-05-31'],
    ['prosinec 2026', '2026-12-01', '2026-12-31'],
    ['v březnu 2023', '2023-03-01', '2023-03-31'],
    ['Duben, 2024', '2024-04-01', '2024-04-30'],
    ['červen 2023', '2023-06-01', '2023-06-30'],
    ['červenec 2023', '2023-07-01', '2023-07-31'],
    ['06.2022', '2022-06-01', '2022-06-30'],
    ['2. kvartál 2023', '2023-04-01', '2023-06-30'],
    ['2.kvartál2023', '2023-04-01', '2023-06-30'],
    ['II. čtvrtletí 2023', '2023-04-01', '2023-06-30'],
    ['druhé čtvrtletí roku 2023', '2023-04-01', '2023-06-30'],
    ['Q2 2023', '2023-04-01', '2023-06-30'],
    ['1. pololetí 2025', '2025-01-01', '2025-06-30'],
    ['v 1. polovině roku 2024', '2024-01-01', '2024-06-30'],
    ['rok 2025', '2025-01-01', '2025-12-31'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['(2016)', '2016-01-01', '2016-12-31'],
    ['v roce 2016', '2016-01-01', '2016-12-31'],
    ['jaro 2024', '2024-03-01', '2024-05-31'],
    ['léto 2024', '2024-06-01', '2024-08-31'],
    ['Podzim 2021', '2021-09-01', '2021-11-30'],
    ['Na podzim 2022', '2022-09-01', '2022-11-30'],
    ['zima 2025', '2025-12-01', '2026-02-28'],
    ['zima 2023', '2023-12-01', '2024-02-29'],
    ['leden–březen 2025', '2025-01-01', '2025-03-31'],
    ['1.–3. kvartál 2023', '2023-01-01', '2023-09-30'],
    ['1. 4. – 30. 6. 2023', '2023-04-01', '2023-06-30'],
    ['1.–15. 5. 2023', '2023-05-01', '2023-05-15'],
    ['9–12/2023', '2023-09-01', '2023-12-31'],
    ['6/2022–6/2025', '2022-06-01', '2025-06-30'],
    ['2022 – 2026', '2022-01-01', '2026-12-31'],
    ['2022 – 2026 (5 let)', '2022-01-01', '2026-12-31'],
    ['2022-2027', '2022-01-01', '2027-12-31'],
    ['V průběhu let 2021 - 2022', '2021-01-01', '2022-12-31'],
    ['školní rok 2023/2024', '2023-09-01', '2024-08-31'],
    ['OBDOBÍ KVĚTEN 2022 – SRPEN 2026', '2022-05-01', '2026-08-31'],
    ['od listopadu 2022 do dubna 2024', '2022-11-01', '2024-04-30'],
    ['od 1. 1. 2018 do 31. 12. 2020', '2018-01-01', '2020-12-31'],
    ['od1.4.2023do31.3.2026', '2023-04-01', '2026-03-31'],
    ['(1.10.2023 – 31.8.2026)', '2023-10-01', '2026-08-31'],
    ['8. listopadu 2022', '2022-11-08', '2022-11-08'],
    ['09.03.2022', '2022-03-09', '2022-03-09'],
    ['2. 9. 2021', '2021-09-02', '2021-09-02'],
    ['2023-03-31', '2023-03-31', '2023-03-31'],
  ])('„%s“', (text, from, to) => {
    readsTo(text, [{ kind: 'window', from: localDate(from), to: localDate(to), what: null }])
  })

  test('two months that share their year are two windows', () => {
    expect(interpretTerm('květen a září 2022')).toMatchObject([{ from: '2022-05-01' }, { from: '2022-09-01' }])
  })

  test('the bracket behind a quarter is what the quarter is for', () => {
    const wanted = [
      { kind: 'window', from: '2023-07-01', to: '2023-09-30', what: 'Implementace opatření' },
      { kind: 'window', from: '2024-04-01', to: '2024-06-30', what: 'Vyhodnocení opatření' },
    ]
    for (const between of ['\n\n', '\n', ' ']) {
      const text = `3. kvartál 2023 (Implementace opatření)${between}2. kvartál 2024 (Vyhodnocení opatření)`
      expect(interpretTerm(text)).toEqual(wanted)
    }
  })

  test.each([
    ['V roce 2022 lokální partnerství projedná zprávu', 'lokální partnerství projedná zprávu'],
    ['za posledních 18 měsíců (období od listopadu 2022 do dubna 2024)', 'za posledních 18 měsíců'],
  ])('„%s“ keeps the words around the period', (text, what) => {
    expect(interpretTerm(text)).toMatchObject([{ kind: 'window', what }])
  })
})

describe('a last day', () => {
  test.each<[string, string, string | null]>([
    ['do 31. 12. 2025', '2025-12-31', null],
    ['nejpozději do 31. 12. 2025', '2025-12-31', null],
    ['nejpozději v březnu 2024', '2024-03-31', null],
    ['max. únor 2024', '2024-02-29', null],
    ['max. února 2024', '2024-02-29', null],
    ['k 31. 12. 2024', '2024-12-31', null],
    ['ke dni 31. 12. 2024', '2024-12-31', null],
    ['ke konci roku 2024', '2024-12-31', null],
    ['koncem roku 2024', '2024-12-31', null],
    ['do poloviny roku 2024', '2024-06-30', null],
    ['do 2. kvartálu 2023', '2023-06-30', null],
    ['do roku 2020', '2020-12-31', null],
    ['do 2020', '2020-12-31', null],
    ['1x tematický výzkum do konce roku 2024', '2024-12-31', 'tematický výzkum'],
    ['v průběhu prosince, výběr během ledna, max. února 2024', '2024-02-29', 'v průběhu prosince, výběr během ledna'],
  ])('„%s“', (text, by, what) => readsTo(text, [{ kind: 'deadline', by: localDate(by), what }]))
})

describe('other terms', () => {
  test.each<[string, Clause]>([
    ['1x tematický výzkum', { kind: 'quantity', atLeast: 1, what: 'tematický výzkum' }],
    ['minimálně 3x seminář', { kind: 'quantity', atLeast: 3, what: 'seminář' }],
    ['jednou za celou dobu platnosti', { kind: 'quantity', atLeast: 1, what: null }],
    ['od 1. 4. 2023 na 36 měsíců', lasting('2023-04-01', 36, '2026-03-31')],
    ['od 1. 4. 2023 po dobu 3 let', lasting('2023-04-01', 36, '2026-03-31')],
    ['na dva roky od 1. 4. 2023', lasting('2023-04-01', 24, '2025-03-31')],
    ['Do konce realizace projektových aktivit ASZ', until('realizace projektových aktivit ASZ')],
    ['Do konce realizace\nprojektových aktivit ASZ', until('realizace projektových aktivit ASZ')],
    ['až do doby ukončení realizace tohoto projektu', until('realizace tohoto projektu')],
    ['po dobu realizace projektu', { kind: 'condition', relation: 'during', event: 'realizace projektu' }],
    [
      'po dobu realizace tohoto projektu',
      { kind: 'condition', relation: 'during', event: 'realizace tohoto projektu' },
    ],
    ['Aktivity do konce realizace projektu', until('realizace projektu')],
    ['po ukončení projektu', { kind: 'condition', relation: 'after', event: 'projektu' }],
    ['po schválení plánu', { kind: 'condition', relation: 'after', event: 'schválení plánu' }],
    ['Dle nabídky ASZ', { kind: 'on-demand', basis: 'nabídky ASZ' }],
    ['dle potřeby', { kind: 'on-demand', basis: 'potřeby' }],
    ['na základě aktuální potřeby', { kind: 'on-demand', basis: 'aktuální potřeby' }],
    ['Případně', { kind: 'on-demand', basis: 'Případně' }],
    ['průběžně', { kind: 'continuous' }],
    ['Průběžně po celou dobu platnosti', { kind: 'continuous' }],
    ['průběžně, po celou dobu spolupráce', { kind: 'continuous' }],
    ['v průběhu platnosti popisu spolupráce', { kind: 'continuous' }],
    ['opakovaně', { kind: 'continuous' }],
    ['Periodické hodnocení', { kind: 'continuous' }],
  ])('„%s“', (text, clause) => readsTo(text, [clause]))

  test('projects of certain calls are a scope, and the years of their programme no deadline', () => {
    const text = 'Projekty v realizaci z výzev KPSVL 26,42,52 OPZ 2014-2020'
    readsTo(text, [{ kind: 'scope', text }])
  })

  test.each(['', ' \n\t', '……', '…', '-', 'XXXXX', 'doplnit', 'bude doplněno', 'ze dne …………', 'po projednání dne……'])(
    'the blank or placeholder „%s“ is a missing term',
    (text) => readsTo(text, [{ kind: 'missing' }]),
  )

  test.each([
    '31. 11. 2024',
    'do 31. 11. 2024',
    'od 1. 3. 2018 do 28. 2. 202',
    'od 1. 5. 2023 do 30. 4. 2022',
    '2 roky',
    '(počet let od data schválení dokumentu orgánem územního celku)',
    'přechodné období mezi stávajícím (2015-2020) a budoucím programovým obdobím (2021-2027)',
    'se střednědobou platností',
    'přesahuje horizont roku 2021',
    'Od roku 2008',
    'od 2020',
    'max. 4x ročně',
    '0x ročně',
    '1x za 14 dní',
    '1x za volební období',
    'do 31. března',
    'podzim',
    'zpráva za rok 2023',
    'dosud nezačaly',
    'nyní začíná',
    'stálý',
    'v celkovém rozsahu 40 hodin (z nichž může být max. 20 hodin dosaženo distanční formou)',
  ])('„%s“ is left word for word', (text) => readsTo(text, [{ kind: 'unparsed', text }]))
})

describe('several clauses in one cell', () => {
  const meeting = 'jednání konzultanta/ky ASZ, manažera SZ a pověřeného zástupce SZ'

  test.each([' ', '\n', '\n\n'])('three duties follow one another, divided by %j', (between) => {
    const parts = [
      `2x ročně ${meeting}`,
      'Projednání LP 1x ročně',
      'Zpráva 1x ročně, předložena zastupitelstvu obce na vědomí',
    ]
    readsTo(parts.join(between), [
      every(2, 'year', { what: meeting }),
      every(1, 'year', { what: 'Projednání LP' }),
      every(1, 'year', { what: 'Zpráva předložena zastupitelstvu obce na vědomí' }),
    ])
  })

  test.each([' ', '\n'])('names with capitals begin no clause, divided by %j', (between) => {
    const parts = [
      '2x ročně jednání konzultanta/ky Agentury a pověřeného zástupce města',
      'Projednání Lokálním partnerstvím 1x ročně',
      'Zpráva o plnění popisu spolupráce 1x ročně',
    ]
    readsTo(parts.join(between), [
      every(2, 'year', { what: 'jednání konzultanta/ky Agentury a pověřeného zástupce města' }),
      every(1, 'year', { what: 'Projednání Lokálním partnerstvím' }),
      every(1, 'year', { what: 'Zpráva o plnění popisu spolupráce' }),
    ])
  })

  test('recognised lines that break inside a clause', () => {
    const text =
      '2x ro¢né jednani\nkonzultanta/ky ASZ,\nmanazera SZ a\npovéreného zastupce SZ\n\n1x ro€né projednani v LP\n 1x ro€né zprava o plnéni\nPSz'
    readsTo(text, [
      every(2, 'year', { what: 'jednani konzultanta/ky ASZ, manazera SZ a povéreného zastupce SZ' }),
      every(1, 'year', { what: 'projednani v LP' }),
      every(1, 'year', { what: 'zprava o plnéni PSz' }),
    ])
  })

  test('„minimálně“ in a bracket behind the words adds nothing', () => {
    readsTo('2x ročně skupinová vzdělávací akce (minimálně) 10x ročně individuální odborná podpora (minimálně)', [
      every(2, 'year', { what: 'skupinová vzdělávací akce' }),
      every(10, 'year', { what: 'individuální odborná podpora' }),
    ])
  })

  test.each<[string, (string | null)[]]>([
    ['zpráva 1x ročně, jednání 2x ročně, konzultace 3x ročně', ['zpráva', 'jednání', 'konzultace']],
    ['2x ročně jednání LP, zpráva 1x ročně', ['jednání LP', 'zpráva']],
    ['2x ročně jednání; 1x ročně zpráva', ['jednání', 'zpráva']],
    ['Minimálně 4x ročně Projednání LP 1x ročně', [null, 'Projednání LP']],
    ['1x ročně Zpráva 1x ročně Projednání', ['Zpráva', 'Projednání']],
    ['2X ROČNĚ JEDNÁNÍ MANAŽERA PROJEDNÁNÍ LP 1X ROČNĚ', ['JEDNÁNÍ MANAŽERA', 'PROJEDNÁNÍ LP']],
  ])('„%s“ gives each duty its words', (text, what) => {
    expect(interpretTerm(text).map((clause) => ('what' in clause ? clause.what : clause))).toEqual(what)
  })

  test('one date that cannot be read does not hide the clause beside it', () => {
    expect(interpretTerm('Zpráva 1x ročně\nRevize do 31. 11. 2024')).toEqual([
      every(1, 'year', { what: 'Zpráva' }),
      { kind: 'unparsed', text: 'Revize do 31. 11. 2024' },
    ])
  })

  test('„dále dle potřeby“ stands beside the count', () => {
    expect(interpretTerm('1x ročně, dále dle potřeby')).toEqual([every(1), { kind: 'on-demand', basis: 'potřeby' }])
  })
})

/** Also without diacritics, in capitals and with non-breaking spaces, unless the text has signs of recognition. */
function readsTo(text: string, clauses: readonly Clause[]): void {
  expect(interpretTerm(text)).toEqual(clauses)
  expect(interpretTerm(bare(text))).toEqual(bareOf(clauses))
  expect(interpretTerm(text.replaceAll(' ', '\u00a0'))).toEqual(clauses)
}

function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '')
}

function bareOf(clauses: readonly Clause[]): unknown {
  return JSON.parse(bare(JSON.stringify(clauses)))
}

function every(
  atLeast: number,
  per: Frequency = 'year',
  more: Partial<Omit<Extract<Clause, { kind: 'recurrence' }>, 'kind' | 'atLeast' | 'per'>> = {},
): Clause {
  return { kind: 'recurrence', atLeast, per, what: null, note: null, dueBy: null, firstBy: null, ...more }
}

function lasting(from: string, months: number, to: string): Clause {
  return { kind: 'duration', from: localDate(from), months, to: localDate(to) }
}

function until(event: string): Clause {
  return { kind: 'condition', relation: 'until', event }
}
