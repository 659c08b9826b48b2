import { expect, test } from 'vitest'
import { parseSearch, searchLimits } from './search-query.ts'

/** As short words: `forms`, `beginning…`, `=exact`, `"phrase"`, `-without`. */
function told(text: string): readonly string[] {
  return parseSearch(text).terms.map(({ words, as, without }) => {
    const said = { forms: words[0], beginning: `${words[0]}…`, exact: `=${words[0]}`, phrase: `"${words.join(' ')}"` }[
      as
    ]
    return `${without ? '-' : ''}${said}`
  })
}

test.each([
  ['Začlenění', ['zacleneni…']],
  ['terénního pracovníka', ['terenniho', 'pracovnika…']],
  ['  Horní   LHOTA ', ['horni', 'lhota…']],
  ['ZM 118/2024', ['zm', '118', '2024…']],
  ['zápis-2024', ['zapis', '2024…']],
  ['zápis zapis', ['zapis…']],
  ['„lokální partnerství“ zápis', ['"lokalni partnerstvi"', 'zapis…']],
  ['"bydlení"', ['=bydleni']],
  ['"č. 5"', ['"c 5"']],
  ['"nedokončená věta', ['"nedokoncena veta"']],
  ['bydlení -škola', ['bydleni', '-skola…']],
  ['bydlení -"základní škola"', ['bydleni', '-"zakladni skola"']],
  ['Frýdek-Místek', ['frydek', 'mistek…']],
  ['zápis o plnění a od obce', ['zapis', 'plneni', 'obce…']],
  ['co se', ['co', 'se…']],
])('„%s“ looks for %j', (text, terms) => {
  expect(told(text)).toEqual(terms)
  expect(parseSearch(text).problem).toBeNull()
})

test.each([
  ['', 'nothing-written'],
  ['   ', 'nothing-written'],
  ['č. 5', 'too-short'],
  [`' & | ! :* \\ % \u0000`, 'too-short'],
  ['\ud800', 'too-short'],
  ['""', 'too-short'],
  ['-bydlení', 'only-without'],
  ['a'.repeat(searchLimits.characters + 1), 'too-long'],
  [Array.from({ length: searchLimits.words + 1 }, (_, index) => `slovo${index}`).join(' '), 'too-many'],
])('„%s“ cannot be looked for: %s', (text, problem) => {
  expect(parseSearch(text)).toEqual({ terms: [], problem })
})

test('no word is longer than what the index keeps of it', () => {
  expect(parseSearch('a'.repeat(100)).terms[0]?.words).toEqual(['a'.repeat(60)])
})
