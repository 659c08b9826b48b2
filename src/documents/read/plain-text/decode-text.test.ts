import { expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'

const bytes = (...values: readonly number[]) => new Uint8Array(values)

test.each([
  ['UTF-8', new TextEncoder().encode('Žďár')],
  ['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, ...new TextEncoder().encode('Žďár'))],
  ['UTF-16 of Windows', bytes(0xff, 0xfe, 0x7d, 0x01, 0x0f, 0x01, 0xe1, 0x00, 0x72, 0x00)],
  ['UTF-16 of other machines', bytes(0xfe, 0xff, 0x01, 0x7d, 0x01, 0x0f, 0x00, 0xe1, 0x00, 0x72)],
  ['the code page of Czech Windows', bytes(0x8e, 0xef, 0xe1, 0x72)],
])('%s is decoded', (_, file) => {
  expect(decodeText(file)).toBe('Žďár')
})

test('a text with a NUL is refused', () => {
  expect(() => decodeText(bytes(0x61, 0x00, 0x62))).toThrow('document.damaged')
})
