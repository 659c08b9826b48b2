import { expect, test } from 'vitest'
import { brokenDates, printedDates } from './printed-dates.ts'

test.each([
  ['09.03.2022', ['2022-03-09']],
  ['2.11.2021', ['2021-11-02']],
  ['2. 9. 2021 a 16. 8. 2022', ['2021-09-02', '2022-08-16']],
  ['2.\u00a09.\u00a02021', ['2021-09-02']],
  ['19. dubna 2022', ['2022-04-19']],
  ['Duben, 2024', ['2024-04']],
  ['v červenci 2023, v červnu 2023', ['2023-07', '2023-06']],
  ['6/2022', ['2022-06']],
  ['od roku 2008', ['2008']],
  ['2022-04-19', ['2022-04-19']],
  ['KPSV 2021+, č. 343/22, tel. 602 202 302', []],
  ['31. 2. 2023', []],
])('the dates of „%s“', (text, expected) => {
  expect(printedDates(text).map((date) => date.iso)).toEqual(expected)
})

test.each([
  ['do 28. 2. 202, celkem', ['28. 2. 202']],
  ['31. 11. 2024', ['31. 11. 2024']],
  ['30.2.2023', ['30.2.2023']],
  ['29. 2. 2024', []],
  ['14.905.800 Kč', []],
  ['opatření 4.1.123', []],
])('broken dates of „%s“', (text, expected) => {
  expect(brokenDates(text)).toEqual(expected)
})
