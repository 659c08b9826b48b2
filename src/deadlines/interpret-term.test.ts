import { describe, expect, test } from 'vitest'
import { localDate } from '../kernel/local-date.ts'
import type { Clause } from './clause.ts'
import { interpretTerm } from './interpret-term.ts'
import { bound, every, lasting } from './testing/clauses.ts'

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
    ['4x/ročně', every(4)],
    ['4*ročně', every(4)],
    ['2x až 3x ročně', every(2)],
    ['dva až třikrát ročně', every(2)],
    ['dvanáctkrát ročně', every(12)],
    ['minimálně však 2x ročně', every(2)],
    ['za rok min. 2x', every(2)],
    ['ročně 4 setkání', every(4, 'year', { what: 'setkání' })],
    ['ročně 2–3 setkání', every(2, 'year', { what: 'setkání' })],
    ['dvě až tři jednání ročně', every(2, 'year', { what: 'jednání' })],
    ['ročně minimálně dvě setkání', every(2, 'year', { what: 'setkání' })],
    ['každý druhý rok', every(1, 'P2Y')],
    ['ob rok', every(1, 'P2Y')],
    ['1x ročně v březnu', every(1, 'year', { dueBy: '--03-31' })],
    ['každoročně na podzim', every(1, 'year', { dueBy: '--11-30' })],
    ['každé jaro', every(1, 'year', { dueBy: '--05-31' })],
    ['vždy na podzim', every(1, 'year', { dueBy: '--11-30' })],
    ['nejpozději do 31. prosince každého roku', every(1, 'year', { dueBy: '--12-31' })],
    ['1x ročně, nejpozději do 31. března následujícího roku', every(1, 'year', { dueBy: '--03-31' })],
    ['1x ročně na konci roku', every(1, 'year', { dueBy: '--12-31' })],
    ['Poprvé do 30. 6. 2023, dále každoročně', every(1, 'year', { firstBy: localDate('2023-06-30') })],
    ['2x ročně k 30. 6. a k 31. 12.', every(2, 'year', { what: 'k 30. 6. a k 31. 12' })],
    ['1x ročně na jaře a na podzim', every(1, 'year', { what: 'na jaře a na podzim' })],
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
    ['VI/2022', '2022-06-01', '2022-06-30'],
    ['IX/2022 – XII/2022', '2022-09-01', '2022-12-31'],
    ['2. kvartál 2023', '2023-04-01', '2023-06-30'],
    ['2.kvartál2023', '2023-04-01', '2023-06-30'],
    ['II. čtvrtletí 2023', '2023-04-01', '2023-06-30'],
    ['druhé čtvrtletí roku 2023', '2023-04-01', '2023-06-30'],
    ['Q2 2023', '2023-04-01', '2023-06-30'],
    ['1. pololetí 2025', '2025-01-01', '2025-06-30'],
    ['v 1. polovině roku 2024', '2024-01-01', '2024-06-30'],
    ['druhá polovina roku 2024', '2024-07-01', '2024-12-31'],
    ['I.–III. čtvrtletí 2023', '2023-01-01', '2023-09-30'],
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
    ['zima 2023/24', '2023-12-01', '2024-02-29'],
    ['zima 2023–2024', '2023-12-01', '2024-02-29'],
    ['září/říjen 2022', '2022-09-01', '2022-10-31'],
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
    ['ve šk. roce 2023/24', '2023-09-01', '2024-08-31'],
    ['OBDOBÍ KVĚTEN 2022 – SRPEN 2026', '2022-05-01', '2026-08-31'],
    ['od listopadu 2022 do dubna 2024', '2022-11-01', '2024-04-30'],
    ['od 1. 1. 2018 do 31. 12. 2020', '2018-01-01', '2020-12-31'],
    ['od1.4.2023do31.3.2026', '2023-04-01', '2026-03-31'],
    ['(1.10.2023 – 31.8.2026)', '2023-10-01', '2026-08-31'],
    ['8. listopadu 2022', '2022-11-08', '2022-11-08'],
    ['09.03.2022', '2022-03-09', '2022-03-09'],
    ['2. 9. 2021', '2021-09-02', '2021-09-02'],
    ['2023-03-31', '2023-03-31', '2023-03-31'],
    ['31. XII. 2023', '2023-12-31', '2023-12-31'],
  ])('„%s“', (text, from, to) => {
    readsTo(text, [{ kind: 'window', from: localDate(from), to: localDate(to), what: null }])
  })

  test.each([
    ['květen a září 2022', '2022-05-01', '2022-09-01'],
    ['v květnu a v září 2022', '2022-05-01', '2022-09-01'],
    ['na jaře a na podzim 2023', '2023-03-01', '2023-09-01'],
    ['I. a III. čtvrtletí 2023', '2023-01-01', '2023-07-01'],
    ['v červnu 2024 a v červnu 2025', '2024-06-01', '2025-06-01'],
    ['v letech 2023 a 2025', '2023-01-01', '2025-01-01'],
    ['2023, 2024', '2023-01-01', '2024-01-01'],
  ])('„%s“ is two windows', (text, first, second) => {
    expect(interpretTerm(text)).toMatchObject([
      { from: first, what: null },
      { from: second, what: null },
    ])
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
    ['vždy v září 2024', 'vždy'],
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
    ['na konci roku 2024', '2024-12-31', null],
    ['do konce měsíce září 2024', '2024-09-30', null],
    ['do konce školního roku 2023/2024', '2024-08-31', null],
    ['s termínem do 31. 12. 2024', '2024-12-31', null],
    ['Termín: nejpozději do 31. 12. 2024', '2024-12-31', null],
    ['do 31. 12. 2024 včetně', '2024-12-31', null],
    ['do 31. 12. 2024 včetně vyhodnocení', '2024-12-31', 'včetně vyhodnocení'],
    ['do XII/2024', '2024-12-31', null],
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
    ['36 měsíců od 1. 4. 2023', lasting('2023-04-01', 36, '2026-03-31')],
    ['od dubna 2023 na půl roku', lasting('2023-04-01', 6, '2023-09-30')],
    ['Do konce realizace projektových aktivit ASZ', bound('until', 'realizace projektových aktivit ASZ')],
    ['Do konce realizace\nprojektových aktivit ASZ', bound('until', 'realizace projektových aktivit ASZ')],
    ['až do doby ukončení realizace tohoto projektu', bound('until', 'realizace tohoto projektu')],
    ['po dobu realizace projektu', bound('during', 'realizace projektu')],
    ['po dobu realizace tohoto projektu', bound('during', 'realizace tohoto projektu')],
    ['Aktivity do konce realizace projektu', bound('until', 'realizace projektu')],
    ['po ukončení projektu', bound('after', 'projektu')],
    ['po schválení plánu', bound('after', 'schválení plánu')],
    ['Dle nabídky ASZ', { kind: 'on-demand', basis: 'nabídky ASZ' }],
    ['dle potřeby', { kind: 'on-demand', basis: 'potřeby' }],
    ['na základě aktuální potřeby', { kind: 'on-demand', basis: 'aktuální potřeby' }],
    ['Případně', { kind: 'on-demand', basis: 'Případně' }],
    ['po dohodě s obcí', { kind: 'on-demand', basis: 'po dohodě s obcí' }],
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

  test.each([
    '',
    ' \n\t',
    '……',
    '…',
    '-',
    'XXXXX',
    'doplnit',
    'bude doplněno',
    'bude upřesněno',
    'XX. XX. 2024',
    'ze dne …………',
    'po projednání dne……',
  ])('the blank or placeholder „%s“ is a missing term', (text) => readsTo(text, [{ kind: 'missing' }]))

  test.each([
    '31. 11. 2024',
    '31/12/2024',
    '5. kvartál 2024',
    '13/2024',
    'x/2024',
    'rok 2023/2024',
    'v polovině roku 2024',
    'přelom roku 2023/2024',
    'do konce pololetí',
    'do konce školního roku',
    'do konce roku',
    'po dobu 3 let',
    'do 30 dnů od podpisu',
    '6 měsíců po schválení',
    'vždy k 30. 6. a k 31. 12.',
    'bez čísla 31. 12. 24',
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
    'až 3x ročně',
    'nejdříve 1. 1. 2024',
    'nejdříve v září 2024',
    'usnesení č. 3/2022',
    'usnesení číslo 3/2022',
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
    ['• 2x ročně jednání\n• 1x ročně zpráva', ['jednání', 'zpráva']],
    ['- jednání 2x ročně\n- zpráva 1x ročně', ['jednání', 'zpráva']],
    ['1) 2x ročně jednání 2) 1x ročně zpráva', ['jednání', 'zpráva']],
    ['1. 2x ročně jednání\n2. 1x ročně zpráva', ['jednání', 'zpráva']],
    ['a) 2x ročně jednání b) 1x ročně zpráva', ['jednání', 'zpráva']],
    ['1. část do 31. 3. 2023, 2. část do 30. 9. 2023', ['1. část', '2. část']],
    ['jedna zpráva za rok, dvě jednání za rok', ['zpráva', 'jednání']],
    ['do 30. 6. 2023, poté 1x ročně', [null, null]],
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

  test('a demand stands beside what is bound', () => {
    const demand = { kind: 'on-demand', basis: 'potřeby' }
    expect(interpretTerm('1x ročně, dále dle potřeby')).toEqual([every(1), demand])
    expect(interpretTerm('Dle potřeby, minimálně však 2x ročně')).toEqual([demand, every(2)])
    expect(interpretTerm('průběžně dle potřeby')).toEqual([{ kind: 'continuous' }, demand])
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
