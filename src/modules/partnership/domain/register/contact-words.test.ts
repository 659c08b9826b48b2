import { expect, test } from 'vitest'
import { contactWords } from './contact-words.ts'

test.each([
  ['Mgr. Eva Modelová', 'Mgr. Eva Modelová', null, null],
  ['Eva Modelová, DiS.', 'Eva Modelová, DiS.', null, null],
  ['Eva Modelová, DiS., Krajský úřad', 'Eva Modelová, DiS.', 'Krajský úřad', null],
  ['Mgr. Eva Modelová, krajský úřad, koordinátorka', 'Mgr. Eva Modelová', 'krajský úřad', 'koordinátorka'],
  ['Eva Modelová, koordinátorka, Ústecký kraj', 'Eva Modelová', 'Ústecký kraj', 'koordinátorka'],
])('„%s“', (text, person, organisation, note) => {
  expect(contactWords(text)).toEqual({ person, organisation, note })
})
