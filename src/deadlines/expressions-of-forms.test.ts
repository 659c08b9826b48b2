import { describe, expect, test } from 'vitest'
import type { Clause } from './clause.ts'
import { interpretTerm } from './interpret-term.ts'
import { asked, between, bound, by, continuous, every, lasting, missing, unparsed } from './testing/clauses.ts'

/** Every deadline and frequency that the forms, plans and reports of the field were found to use, with its meaning. */
const expressions: readonly (readonly [text: string, ...clauses: Clause[]])[] = [
  ['2022 – 2026 (5 let)', between('2022-01-01', '2026-12-31')],
  word('2 roky'),
  word('(počet let od data schválení dokumentu orgánem územního celku)'),
  word('přechodné období mezi stávajícím (2015-2020) a budoucím programovým obdobím (2021-2027)'),
  ['po dobu realizace tohoto projektu', bound('during', 'realizace tohoto projektu')],
  ['až do doby ukončení realizace tohoto projektu', bound('until', 'realizace tohoto projektu')],
  ['Do konce realizace projektových aktivit ASZ', bound('until', 'realizace projektových aktivit ASZ')],
  ['po ukončení projektu hrazeného z OPZ', bound('after', 'projektu hrazeného z OPZ')],
  ['v průběhu platnosti popisu spolupráce', continuous],
  ['OBDOBÍ KVĚTEN 2022 – SRPEN 2026', between('2022-05-01', '2026-08-31')],
  ['květen 2022', between('2022-05-01', '2022-05-31')],
  ['září 2022', between('2022-09-01', '2022-09-30')],
  ['prosinec 2026', between('2026-12-01', '2026-12-31')],
  ['2. kvartál 2023', between('2023-04-01', '2023-06-30')],
  ['3. kvartál 2023 (Implementace opatření)', between('2023-07-01', '2023-09-30', 'Implementace opatření')],
  ['2. kvartál 2024 (Vyhodnocení opatření)', between('2024-04-01', '2024-06-30', 'Vyhodnocení opatření')],
  ['Podzim 2021', between('2021-09-01', '2021-11-30')],
  ['Podzim 2022', between('2022-09-01', '2022-11-30')],
  ['Na podzim 2022', between('2022-09-01', '2022-11-30')],
  ['v březnu 2023', between('2023-03-01', '2023-03-31')],
  ['8. listopadu 2022', between('2022-11-08', '2022-11-08')],
  ['Minimálně 4x ročně', every(4)],
  ['Minimálně 4x ročně (vč. pracovních skupin)', every(4, 'year', { note: 'vč. pracovních skupin' })],
  [
    '2x ročně jednání konzultanta/ky ASZ, manažera SZ a pověřeného zástupce SZ',
    every(2, 'year', { what: 'jednání konzultanta/ky ASZ, manažera SZ a pověřeného zástupce SZ' }),
  ],
  [
    '2x ročně jednání konzultanta/ky Agentury a pověřeného zástupce města',
    every(2, 'year', { what: 'jednání konzultanta/ky Agentury a pověřeného zástupce města' }),
  ],
  ['Projednání LP 1x ročně', every(1, 'year', { what: 'Projednání LP' })],
  ['Projednání Lokálním partnerstvím 1x ročně', every(1, 'year', { what: 'Projednání Lokálním partnerstvím' })],
  ['1x ročně projednání v LP', every(1, 'year', { what: 'projednání v LP' })],
  [
    'Zpráva 1x ročně, předložena zastupitelstvu obce na vědomí',
    every(1, 'year', { what: 'Zpráva předložena zastupitelstvu obce na vědomí' }),
  ],
  ['1x ročně zpráva o plnění popisu spolupráce', every(1, 'year', { what: 'zpráva o plnění popisu spolupráce' })],
  ['1x ročně zpráva o plnění PSZ', every(1, 'year', { what: 'zpráva o plnění PSZ' })],
  ['2x ročně skupinová vzdělávací akce (minimálně)', every(2, 'year', { what: 'skupinová vzdělávací akce' })],
  ['10x ročně individuální odborná podpora (minimálně)', every(10, 'year', { what: 'individuální odborná podpora' })],
  ['1x tematický výzkum', { kind: 'quantity', atLeast: 1, what: 'tematický výzkum' }],
  [
    'Projekty v realizaci z výzev KPSVL 26,42,52 OPZ 2014-2020',
    { kind: 'scope', text: 'Projekty v realizaci z výzev KPSVL 26,42,52 OPZ 2014-2020' },
  ],
  ['Dle nabídky ASZ', asked('nabídky ASZ')],
  ['dle potřeby', asked('potřeby')],
  ['na základě aktuální potřeby', asked('aktuální potřeby')],
  ['Případně', asked('Případně')],
  ['', missing],
  ['ze dne …………', missing],
  ['po projednání dne……', missing],
  ['6/2022–6/2025', between('2022-06-01', '2025-06-30')],
  ['od 1. 4. 2023 na 36 měsíců', lasting('2023-04-01', 36, '2026-03-31')],
  word('od 1. 3. 2018 do 28. 2. 202'),
  [
    'za posledních 18 měsíců (období od listopadu 2022 do dubna 2024)',
    between('2022-11-01', '2024-04-30', 'za posledních 18 měsíců'),
  ],
  [
    'V roce 2022 lokální partnerství projedná zprávu',
    between('2022-01-01', '2022-12-31', 'lokální partnerství projedná zprávu'),
  ],
  ['průběžně', continuous],
  ['opakovaně', continuous],
  ['Periodické hodnocení', continuous],
  word('se střednědobou platností'),
  word('přesahuje horizont roku 2021'),
  ['(1.10.2023 – 31.8.2026)', between('2023-10-01', '2026-08-31')],
  ['2024 – 2028', between('2024-01-01', '2028-12-31')],
  ['09.03.2022', between('2022-03-09', '2022-03-09')],
  ['19.04.2022', between('2022-04-19', '2022-04-19')],
  ['2.11.2021', between('2021-11-02', '2021-11-02')],
  ['2. 9. 2021', between('2021-09-02', '2021-09-02')],
  ['16. 8. 2022', between('2022-08-16', '2022-08-16')],
  ['4.12.2023', between('2023-12-04', '2023-12-04')],
  ['2019 - 2023', between('2019-01-01', '2023-12-31')],
  ['2019 – 2022', between('2019-01-01', '2022-12-31')],
  ['2020 – 2023', between('2020-01-01', '2023-12-31')],
  ['2020 – 2024', between('2020-01-01', '2024-12-31')],
  ['2018 – 2021', between('2018-01-01', '2021-12-31')],
  ['2014 – 2020', between('2014-01-01', '2020-12-31')],
  ['2022-2027', between('2022-01-01', '2027-12-31')],
  ['2012–2014', between('2012-01-01', '2014-12-31')],
  ['do roku 2020', by('2020-12-31')],
  ['(2016)', between('2016-01-01', '2016-12-31')],
  ['v roce 2016', between('2016-01-01', '2016-12-31')],
  word('Od roku 2008'),
  word('od 2020'),
  [
    'V roce 2021 bude Lokální partnerství aktualizováno',
    between('2021-01-01', '2021-12-31', 'bude Lokální partnerství aktualizováno'),
  ],
  ['od 1. 1. 2018 do 31. 12. 2020', between('2018-01-01', '2020-12-31')],
  ['od 1. 4. 2018 do 31. 3. 2021', between('2018-04-01', '2021-03-31')],
  ['V průběhu let 2021 - 2022', between('2021-01-01', '2022-12-31')],
  [
    'zejména v roce 2023, pokračovaly i v roce 2024',
    between('2023-01-01', '2023-12-31', 'zejména'),
    between('2024-01-01', '2024-12-31', 'pokračovaly i'),
  ],
  ['Duben, 2024', between('2024-04-01', '2024-04-30')],
  word('v celkovém rozsahu 40 hodin (z nichž může být max. 20 hodin dosaženo distanční formou)'),
  word('Předpokládáme účast 100 osob na 20 akcích. (je-li to možné odhadnout)'),
  word('dosud nezačaly'),
  word('nyní začíná'),
  word('stálý'),
  ['v průběhu prosince, výběr během ledna, max. února 2024', by('2024-02-29', 'v průběhu prosince, výběr během ledna')],
]

describe('an expression that the forms use', () => {
  test.each(expressions.map(([text, ...clauses]) => ({ text, clauses })))('„$text“', ({ text, clauses }) => {
    expect(interpretTerm(text)).toEqual(clauses)
  })

  test('reads alike without diacritics, in capitals and with non-breaking spaces', () => {
    for (const [text, ...clauses] of expressions) {
      expect(interpretTerm(bare(text))).toEqual(JSON.parse(bare(JSON.stringify(clauses))))
      expect(interpretTerm(text.toUpperCase()).map(({ kind }) => kind)).toEqual(clauses.map(({ kind }) => kind))
      expect(interpretTerm(text.replaceAll(' ', '\u00a0'))).toEqual(clauses)
    }
  })
})

test.each<[string, Clause]>([
  ['Minimalné 4x ro¢né (v¢. pracovnich skupin)', every(4, 'year', { note: 'v¢. pracovnich skupin' })],
  ['1x ro€né projednani v LP', every(1, 'year', { what: 'projednani v LP' })],
  ['Projednani LP lx ro€né', every(1, 'year', { what: 'Projednani LP' })],
  ['Ix ročně', every(1)],
  ['Minimalne 4x ro6ne', every(4)],
  ['MinimáIně 4x roěně', every(4)],
  ['minimá1ně 4x roéně', every(4)],
  ['minirnálně 4× rocne', every(4)],
  ['zaFí 2022', between('2022-09-01', '2022-09-30')],
  ['kv&ten 2022', between('2022-05-01', '2022-05-31')],
  ['31 prosince 2024', between('2024-12-31', '2024-12-31')],
])('what recognition made of it, „%s“, means the same', (text, clause) => {
  expect(interpretTerm(text)).toEqual([clause])
})

test('a figure between words without spaces stays a number', () => {
  expect(interpretTerm('4xza1rok')).toEqual([every(4)])
})

function word(text: string): readonly [string, Clause] {
  return [text, unparsed(text)]
}

function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '')
}
