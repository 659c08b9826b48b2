import { expect, test } from 'vitest'
import { Refusal } from '#kernel/refusal.ts'
import { languages } from '#messages/index.ts'
import { refusalSentence } from '#platform/http/problem.ts'
import { accessRefusals } from './refusals.ts'

const details = { left: 3, minutes: 2, least: 12, most: 200 }
const everyRefusal = Object.keys(accessRefusals).flatMap((code) =>
  languages.map((language) => [code, language] as const),
)

test.each(everyRefusal)('%s is a sentence in %s', (code, language) => {
  const sentence = refusalSentence(new Refusal(code, details), language)
  expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
  expect(sentence).not.toContain('undefined')
})

test('attempts that are left are counted in Czech', () => {
  const said = (left: number) => refusalSentence(new Refusal('access.wrong_password', { left }), 'cs').split('. ')[1]
  expect([4, 1, 0].map(said)).toEqual([
    'Zbývají 4\u00a0pokusy.',
    'Zbývá 1\u00a0pokus.',
    'Další pokus bude možný až za chvíli.',
  ])
})
