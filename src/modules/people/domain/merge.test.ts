import { expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { anOrganisation, aPersonOfRegister } from '../../../../test/builders/people.ts'
import { mergeOrganisation, mergePerson, partAgain, requireMergeable } from './merge.ts'

test('the one that stays takes over only what it lacks', () => {
  const merged = aPersonOfRegister({ email: 'stary@mesto.example', phone: '777 000 111' })
  const stays = aPersonOfRegister({ email: 'novy@mesto.example' })
  const { into, gave } = mergePerson(merged, stays)
  expect(into).toEqual({ ...stays, phone: '777 000 111' })
  expect(gave).toEqual(['phone'])
})

test('parted again, it gives back what nobody has changed since', () => {
  const merged = anOrganisation({ ico: '12345679', note: 'Sídlo v domě služeb.' })
  const stays = anOrganisation()
  const { into, gave } = mergeOrganisation(merged, stays)
  expect(partAgain(merged, into, gave)).toEqual(stays)
  const corrected = { ...into, note: 'Sídlo na radnici.' }
  expect(partAgain(merged, corrected, gave)).toEqual({ ...stays, note: 'Sídlo na radnici.' })
})

test('an entry is not merged with itself, nor across units', () => {
  const person = aPersonOfRegister()
  const elsewhere = aPersonOfRegister({ unitId: newId() })
  expect(() => requireMergeable(person, person)).toThrow('merge.with_itself')
  expect(() => requireMergeable(person, elsewhere)).toThrow('merge.across_units')
})
