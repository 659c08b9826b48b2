import { expect, test } from 'vitest'
import { progressLine } from './progress-line.ts'

function written(isTTY: boolean): string {
  let text = ''
  const show = progressLine({
    isTTY,
    write: (part) => {
      text += part
    },
  })
  show('Čteme stranu 1 z 2')
  show(null)
  return text
}

test('a terminal shows one line, which is gone at the end', () => {
  expect(written(true)).toBe('\r\u001b[KČteme stranu 1 z 2\r\u001b[K')
})

test('a file or a pipe gets nothing', () => {
  expect(written(false)).toBe('')
})
