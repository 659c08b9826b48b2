import { expect, test } from 'vitest'
import { anOrganisation, aPersonOfRegister } from '../../../../test/builders/people.ts'
import { organisationRefusals, personRefusals } from './content-refusals.ts'
import { tidyOrganisation, tidyPerson } from './tidy.ts'

test.each(['nova', 'nova@', '@mesto.cz', 'nova@mesto', 'nova nova@mesto.cz', 'a,b@mesto.cz'])(
  '„%s“ is no e-mail',
  (email) => {
    const [refusal] = personRefusals(tidyPerson(aPersonOfRegister({ email })))
    expect(refusal).toMatchObject({ code: 'person.email_impossible', field: 'email' })
  },
)

test('an e-mail is kept in lower case, empty words as nothing', () => {
  const tidy = tidyPerson(aPersonOfRegister({ name: '  Jana  Nová ', email: ' Nova@Mesto.CZ ', phone: ' ' }))
  expect(tidy).toMatchObject({ name: 'Jana Nová', email: 'nova@mesto.cz', phone: null })
  expect(personRefusals(tidy)).toEqual([])
})

test.each([
  ['123 45 679', '12345679'],
  ['000019', '00000019'],
])('an IČO typed as „%s“ is %s', (typed, ico) => {
  const tidy = tidyOrganisation(anOrganisation({ ico: typed }))
  expect(tidy.ico).toBe(ico)
  expect(organisationRefusals(tidy)).toEqual([])
})

test.each(['12345678', '1234', 'dvanáct'])('„%s“ is no IČO', (ico) => {
  const [refusal] = organisationRefusals(tidyOrganisation(anOrganisation({ ico })))
  expect(refusal).toMatchObject({ code: 'organisation.ico_impossible', field: 'ico' })
})

test('a name is never empty', () => {
  expect(personRefusals(tidyPerson(aPersonOfRegister({ name: ' ' })))[0]?.code).toBe('person.name_missing')
  expect(organisationRefusals(tidyOrganisation(anOrganisation({ name: '' })))[0]?.code).toBe(
    'organisation.name_missing',
  )
})
