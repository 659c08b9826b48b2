import { expect, test } from 'vitest'
import { countLabel } from './count-label.ts'
import { describeClause } from './describe-clause.ts'
import { interpretTerm } from './interpret-term.ts'

test.each([
  ['Minimálně 4x ročně', 'Nejméně čtyřikrát za kalendářní rok.', '4 za rok'],
  ['4x ročně (vč. skupin)', 'Nejméně čtyřikrát za kalendářní rok. K počtu: vč. skupin.', '4 za rok'],
  ['12x ročně', 'Nejméně 12krát za kalendářní rok.', '12 za rok'],
  ['čtvrtletně', 'Nejméně jednou za čtvrtletí.', '1 za čtvrtletí'],
  ['1x za dva roky', 'Nejméně jednou za 2 roky.', '1 za 2 roky'],
  ['každoročně do 31. března', 'Nejméně jednou za kalendářní rok, vždy do 31. 3.', '1 za rok'],
  ['1x ročně, poprvé do konce roku 2024', 'Nejméně jednou za kalendářní rok. Poprvé do 31. 12. 2024.', '1 za rok'],
  ['květen 2022', 'Kdykoli od 1. 5. do 31. 5. 2022.', '1krát'],
  ['zima 2025', 'Kdykoli od 1. 12. 2025 do 28. 2. 2026.', '1krát'],
  ['8. listopadu 2022', 'Dne 8. 11. 2022.', '1krát'],
  ['max. únor 2024', 'Nejpozději 29. 2. 2024.', '1krát'],
  ['1x tematický výzkum', 'Jednou za celou dobu platnosti.', '1krát'],
  ['3x seminář', 'Nejméně třikrát za celou dobu platnosti.', '3krát'],
  ['od 1. 4. 2023 na 36 měsíců', 'Trvá od 1. 4. 2023 do 31. 3. 2026, tedy 36 měsíců.', 'nepočítá se'],
  ['Do konce realizace projektu', 'Platí, dokud neskončí „realizace projektu“. Den v dokumentu není.', 'nepočítá se'],
  ['dle potřeby', 'Bez pevného termínu, podle „potřeby“.', 'nepočítá se'],
  ['průběžně', 'Průběžně, bez pevného termínu.', 'nepočítá se'],
  ['Projekty z výzev 26, 42', 'Není to termín. Říká, čeho se závazek týká.', 'nepočítá se'],
  ['', 'Termín chybí. Dokud jej nedoplníte, závazek se počítat nebude.', 'nepočítá se'],
  ['31. 11. 2024', 'Termínu nerozumíme. Dokud jej neupřesníte, závazek se počítat nebude.', 'nepočítá se'],
])('„%s“ in Czech', (text, sentence, label) => {
  const [clause] = interpretTerm(text)
  expect(clause && plain(describeClause(clause, 'cs'))).toBe(sentence)
  expect(clause && plain(countLabel(clause, 'cs'))).toBe(label)
})

test.each([
  ['Minimálně 4x ročně', 'At least four times in a calendar year.', '4 a year'],
  ['květen 2022', 'Any time from 1. 5. 2022 to 31. 5. 2022.', 'once'],
  ['každoročně do 31. března', 'At least once in a calendar year, always by 31. 3.', '1 a year'],
  ['', 'The deadline is missing. Until you add it, the obligation will not be counted.', 'not counted'],
])('„%s“ in English', (text, sentence, label) => {
  const [clause] = interpretTerm(text)
  expect(clause && plain(describeClause(clause, 'en'))).toBe(sentence)
  expect(clause && plain(countLabel(clause, 'en'))).toBe(label)
})

/** With ordinary spaces, so that the expectations can be read. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}
