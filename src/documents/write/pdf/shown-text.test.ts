import { expect, test } from 'vitest'
import { loadFonts } from './fonts.ts'
import { shownText } from './shown-text.ts'

const { shows } = loadFonts()

test('the fonts have all letters of Czech and the signs of offices', () => {
  const letters = 'aábcčdďeéěfghiíjklmnňoópqrřsštťuúůvwxyýzž'

  expect(
    Array.from(`${letters}${letters.toUpperCase()}0123456789„“‚‘–—…§€%°×•\u00a0`).filter((each) => !shows(each)),
  ).toEqual([])
})

test.each([
  ['boxes of forms', '☒ ano ☐ ne', '[x] ano [ ] ne'],
  ['the hyphen that does not break', 'e\u2011mail', 'e-mail'],
  ['letters in two parts', 'e\u030c', 'ě'],
  ['variants of signs', 'a\ufe0fb', 'ab'],
])('%s are written in characters of the font', (_, text, shown) => {
  expect(shownText(text, shows)).toBe(shown)
})

test('a sign that no font of ours has is shown as a box', () => {
  expect(shownText('a🙂b漢c', shows)).toBe(shows('□') ? 'a□b□c' : 'a?b?c')
})

test('a letter with a rare accent loses only the accent', () => {
  expect(shownText('ắ', (letter) => letter === 'a')).toBe('a')
})
