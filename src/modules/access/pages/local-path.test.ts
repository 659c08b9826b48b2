import { expect, test } from 'vitest'
import { localPath } from './local-path.ts'

test.each([
  ['/celky/1?rok=2024#zavazky', '/celky/1?rok=2024#zavazky'],
  [null, '/'],
  ['', '/'],
  ['celky', '/'],
  ['//cizi.example/', '/'],
  ['/\\cizi.example/', '/'],
  ['https://cizi.example/', '/'],
  ['javascript:alert(1)', '/'],
  ['/prihlaseni?zpet=/', '/'],
  ['/odhlaseni', '/'],
])('after signing in, „%s“ leads to %s', (wanted, path) => {
  expect(localPath(wanted)).toBe(path)
})
