import { describe, expect, test } from 'vitest'
import { doubtsIn } from './doubts-in-text.ts'
import type { KnownPerson } from './names-in-text.ts'

const people: readonly KnownPerson[] = [{ name: 'Petr Vzorný', organisation: 'Základní škola', official: false }]
const asked = (text: string) => doubtsIn(text, people)

describe('a person is asked about', () => {
  test.each([
    ['Josef Neznámý se přihlásil.', ['Josef Neznámý']],
    ['S Janem Neznámým a Evou Cizí to projednáme.', ['Janem Neznámým', 'Evou Cizí']],
    ['Stížnost podal pan Neznámý, vyřídí ji Mgr. Cizí.', ['pan Neznámý', 'Mgr. Cizí']],
    ['Rodina Horváthova dostala byt.', ['Rodina Horváthova']],
    ['Byt dostala Neznámová.', ['Neznámová']],
    ['Žadatel bytem Lipová 12, Horní Lhota, nar. 1. 2. 1980.', ['bytem Lipová 12', 'nar. 1. 2. 1980']],
    ['Bydlí zde. Žena bydlí v ulici Lipová 4.', ['bydlí v ulici Lipová 4']],
    ['Petr Vzorný a Petr Jiný', ['Petr Jiný']],
    ['Marie Zkusmá přišla. Marie Zkusmá odešla.', ['Marie Zkusmá']],
  ])('what „%s“ may tell of somebody', (text, doubts) => {
    expect(asked(text)).toEqual(doubts)
  })
})

test.each([
  'Město Horní Lhota schválilo plán. Základní škola doloží docházku.',
  'Cenová mapa je hotová, pomoc s bytem pokračuje.',
  'Jednání svolá Agentura pro sociální začleňování.',
  'Lukáš souhlasil.',
  'Petr Vzorný se omluvil, s Vzorným se dohodneme.',
])('nobody is asked about „%s“', (text) => {
  expect(asked(text)).toEqual([])
})
