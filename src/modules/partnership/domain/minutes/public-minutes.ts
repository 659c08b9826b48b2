import { messagesIn } from '#messages/index.ts'
import { type Attendant, isPresent } from '../meeting.ts'
import type { KnownPerson } from './names-in-text.ts'
import { type PublicText, publicText } from './public-text.ts'

/** What the public version is made of. */
export type InternalMinutes = {
  readonly attendance: readonly Attendant[]
  readonly minutes: string
  readonly decisions: readonly string[]
  /** Everybody of whom the unit knows, those on the list included. */
  readonly people: readonly KnownPerson[]
}

/**
 * The minutes as the public may read them, in Markdown: who came by offices and organisations, what was said, what was
 * decided. A paper of the Czech public, so always in Czech.
 */
export function publicMinutes({ attendance, minutes, decisions, people }: InternalMinutes): PublicText {
  const { publicWords } = messagesIn('cs').minutes
  const said = publicText(minutes, people, 'cs')
  const decided = decisions.map((words) => publicText(words, people, 'cs'))
  const parts = [
    whoCame(attendance, people),
    said.text,
    decided.length === 0
      ? ''
      : `${outermostHeading(minutes)} ${publicWords.decisions}\n\n${decided.map(({ text }) => `- ${text}`).join('\n')}`,
  ]
  return {
    text: publicText(parts.filter((part) => part !== '').join('\n\n'), people, 'cs').text,
    replacements: summed([said, ...decided].flatMap(({ replacements }) => replacements)),
  }
}

/** Officials by name, others by organisation and number. */
function whoCame(attendance: readonly Attendant[], people: readonly KnownPerson[]): string {
  const { roles } = messagesIn('cs').partnership
  const { publicWords } = messagesIn('cs').minutes
  const present = attendance.filter(isPresent)
  if (present.length === 0) return ''
  const isOfficial = ({ name, role }: Attendant): boolean =>
    role !== null || people.some((person) => person.official && person.name === name)
  const named = present.filter(isOfficial).map(({ name, role }) => (role === null ? name : `${name} (${roles[role]})`))
  const others = Map.groupBy(
    present.filter((attendant) => !isOfficial(attendant)),
    ({ organisation }) => organisation,
  )
  const counted = [...others].map(([organisation, members]) =>
    publicWords.fromOrganisation(organisation ?? publicWords.noOrganisation, members.length),
  )
  return `**${publicWords.present}** ${[...named, ...counted].join(', ')}.`
}

/** The mark of a heading that stands beside the outermost ones of the text. */
function outermostHeading(markdown: string): string {
  const marks = [...markdown.matchAll(/^(#{1,6})\s/gm)].map(([, mark]) => mark ?? '##')
  return marks.toSorted((a, b) => a.length - b.length)[0] ?? '##'
}

function summed(replacements: PublicText['replacements']): PublicText['replacements'] {
  const groups = Map.groupBy(replacements, ({ found, instead }) => `${found}\n${instead}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    return first === undefined ? [] : [{ ...first, count: group.reduce((sum, { count }) => sum + count, 0) }]
  })
}
