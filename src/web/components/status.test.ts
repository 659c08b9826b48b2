import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { messagesIn } from '#messages/index.ts'
import { type FoundState, FoundStatus, type ObligationState, obligationLooks, Status } from './status.tsx'

const { obligations, shell } = messagesIn('cs')
const withoutSign = (html: string) => html.replace(/<svg.*?<\/svg>/g, '')

describe('the state of an obligation', () => {
  test.each(Object.entries(obligations.states))('%s has a sign and the word „%s“', (state, word) => {
    const html = renderToStaticMarkup(createElement(Status, { of: state as ObligationState }))
    expect(html).toMatch(/<use href="[^"]+#\w+"/)
    expect(withoutSign(html).replaceAll('\u00a0', ' ')).toContain(word)
  })

  test('red belongs only to what is late', () => {
    const red = Object.entries(obligationLooks).flatMap(([state, look]) => (look.tone === 'late' ? [state] : []))
    expect(red).toEqual(['overdue', 'missed'])
  })

  test('two states of one colour differ by their sign, unless neither can be judged', () => {
    const looks = Object.entries(obligationLooks).map(([state, { icon }]) => ({ state, icon }))
    const twins = looks.filter(({ icon }) => looks.filter((other) => other.icon === icon).length > 1)
    expect(twins.map(({ state }) => state)).toEqual(['not-recorded', 'not-countable'])
  })
})

test.each(Object.entries(shell.foundStates))('a value that was %s says „%s“ beside its sign', (state, word) => {
  const html = renderToStaticMarkup(createElement(FoundStatus, { of: state as FoundState }))
  expect(html).toContain('<svg')
  expect(withoutSign(html)).toContain(word)
})
