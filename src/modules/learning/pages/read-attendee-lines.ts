import { foldSpaces } from '#kernel/folding.ts'
import { personKey } from '../../people/index.ts'
import type { Attendee } from '../domain/learning-record.ts'

/** Lines of a form as participants. What stands after the first comma is the organisation, unless it is only a title: „Jana Nová, DiS.“. */
export function readAttendeeLines(text: string): readonly Attendee[] {
  return lines(text).map((line) => {
    const [first = '', ...rest] = line.split(/\s*[,;\t]\s*/)
    const titles = rest.findIndex((part) => personKey(part) !== '')
    const named = titles === -1 ? rest.length : titles
    const organisation = rest.slice(named).join(', ')
    return {
      name: [first, ...rest.slice(0, named)].filter(Boolean).join(', '),
      organisation: organisation === '' ? null : organisation,
      personId: null,
    }
  })
}

/** Names on lines, each as the participant is written whom it means: „Mgr. Jana Nová“ is „Jana Nová“ of the list. */
export function readCertificateLines(text: string, attendees: readonly Attendee[]): readonly string[] {
  return lines(text).map((line) => {
    const key = personKey(line)
    return attendees.find(({ name }) => personKey(name) === key)?.name ?? line
  })
}

function lines(text: string): readonly string[] {
  return text.split(/\r?\n/).map(foldSpaces).filter(Boolean)
}
