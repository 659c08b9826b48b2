import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textOf } from '#documents/index.ts'
import { readMarkdown } from '#documents/read/markdown/read-markdown.ts'
import { aMeetingOnPaper } from '../../../../../test/builders/meeting-papers.ts'
import { anAttendant } from '../../../../../test/builders/meetings.ts'
import type { KnownPerson } from '../minutes/names-in-text.ts'
import { publicMinutes } from '../minutes/public-minutes.ts'
import { shownPublicly } from '../minutes/shown-publicly.ts'
import { publicMeeting } from './public-meeting.ts'
import { composePublicMinutes } from './public-minutes-paper.ts'

/** Given names and surnames with the forms in which Czech minutes use them. */
const given = [
  'Jan Jana Janovi Janem Jane',
  'Pavel Pavla Pavlovi Pavlem Pavle',
  'Marek Marka Markovi Markem Marku',
  'Jiří Jiřího Jiřímu Jiřím',
  'Eva Evy Evě Evu Evou Evo',
  'Blanka Blanky Blance Blanku Blankou',
  'Marie Marii Marií',
  'Lucie Lucii Lucií',
]
const surnames = [
  'Dvořáček Dvořáčka Dvořáčkovi Dvořáčkem Dvořáčku Dvořáčkův',
  'Hájek Hájka Hájkovi Hájkem Hájku Hájkovou',
  'Svoboda Svobody Svobodovi Svobodu Svobodou Svobodův Svobodovi',
  'Novotný Novotného Novotnému Novotném Novotným Novotní Novotných',
  'Veselá Veselé Veselou',
  'Kratochvílová Kratochvílové Kratochvílovou',
  'Krejčí Krejčího Krejčímu Krejčím',
  'Beneš Beneše Benešovi Benešem Benešův',
  'Němec Němce Němcovi Němcem Němci Němcových',
  'Horváth Horvátha Horváthovi Horváthem Horváthovi',
]

const person = fc
  .record({
    given: fc.constantFrom(...given),
    surname: fc.constantFrom(...surnames),
    form: fc.nat({ max: 9 }),
    mail: fc.constantFrom('osobni.adresa@posta.example', 'x.y@sidlo.example'),
    phone: fc.constantFrom('777 123 456', '+420 602 111 222', '731987654'),
  })
  .map(({ given: names, surname, form, mail, phone }) => {
    const [names1, names2] = [names.split(' '), surname.split(' ')]
    const inCase = (forms: readonly string[]) => forms[form % forms.length] ?? ''
    return {
      name: `${names1[0] ?? ''} ${names2[0] ?? ''}`,
      forms: names2,
      said: [
        `${inCase(names1)} ${inCase(names2)}`,
        inCase(names2),
        `pan ${inCase(names2)}`,
        `${inCase(names2)} ${inCase(names1)}`,
        `Mgr. ${inCase(names1)} ${inCase(names2)}, Ph.D.`,
      ],
      contacts: [mail, phone],
    }
  })

const sentences = (words: string) => [
  `Vystoupení: ${words} a další.`,
  `# ${words}\n\nText.`,
  `- **${words}** doloží`,
  `(${words}) souhlasil.`,
  `S touto věcí přišli ${words}, ostatní mlčeli.`,
]

test('no private person of the register is in the paper: in no case, at no place, by no address', () => {
  fc.assert(
    fc.property(
      fc.array(person, { minLength: 1, maxLength: 3 }),
      fc.nat({ max: 4 }),
      fc.nat({ max: 4 }),
      (privates, way, sentence) => {
        const people: readonly KnownPerson[] = privates.map(({ name }) => ({
          name,
          organisation: null,
          official: false,
        }))
        const words = privates.map(({ said, contacts }) => `${said[way] ?? ''} (${contacts.join(', ')})`).join(' a ')
        const minutes = sentences(words)[sentence] ?? ''
        const base = aMeetingOnPaper()
        const meeting = {
          ...base.meeting,
          name: `u ${privates[0]?.said[way] ?? ''}`,
          place: `Byt, ${privates[0]?.said[way] ?? ''}, ${privates[0]?.contacts.join(' ') ?? ''}`,
          agenda: [{ type: 'other' as const, wording: `Žádost: ${words}` }],
          attendance: privates.map(({ name }) => anAttendant({ name })),
          minutes,
        }
        const proposed = publicMinutes({
          attendance: meeting.attendance,
          minutes,
          decisions: [`Pověřit: ${words}`],
          people,
        })
        // What was saved before the register knew anybody, and is shown after it does.
        const saved = shownPublicly({ publicText: `${minutes}\n\n${words}`, vouched: [] }, people)
        for (const said of [proposed.text, saved]) {
          if (said === null) throw new Error('The saved text is there.')
          const paper = publicMeeting({ ...base, meeting }, people, { said, vouched: [] })
          const document = composePublicMinutes(paper, readMarkdown)
          const text = `${textOf(document)}\n${document.header ?? ''}`
          for (const { forms, contacts } of privates)
            for (const word of [...forms, ...contacts])
              expect(
                new RegExp(`(?<!\\p{L})${word.replace('+', '\\+')}(?!\\p{L})`, 'u').test(text),
                `${word} in ${text}`,
              ).toBe(false)
        }
      },
    ),
    { numRuns: 40 },
  )
})

test('what a person vouched for stays, and only that', () => {
  const people: readonly KnownPerson[] = [
    { name: 'Jan Starostný', organisation: null, official: false },
    { name: 'Petr Vzorný', organisation: 'Škola', official: false },
  ]
  const publicText = 'Jan Starostný poděkoval Petru Vzornému.'
  expect(shownPublicly({ publicText, vouched: ['Jan Starostný'] }, people)).toBe('Jan Starostný poděkoval Škola.')
})

test('the address of the remote room is not public', () => {
  const base = aMeetingOnPaper()
  const said = shownPublicly({ publicText: 'Text.', vouched: [] }, [])
  if (said === null) throw new Error('The saved text is there.')
  const { place } = publicMeeting(base, [], { said, vouched: [] })
  expect(base.meeting.place).toContain('https://schuzka.example/lp')
  expect(place).toBe('Městský úřad Horní Lhota, zasedací místnost č. 2; na dálku')
})
