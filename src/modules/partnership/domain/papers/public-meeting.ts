import type { KnownPerson } from '../minutes/names-in-text.ts'
import { type PublicWords, publicText } from '../minutes/public-text.ts'
import type { MeetingOnPaper } from './meeting-on-paper.ts'
import { agendaWords, nameOnPaper } from './meeting-words.ts'
import type { PublicMinutesPaper } from './public-minutes-paper.ts'

/** What of a meeting the public paper may know. Its own words go through the same sieve as the minutes. */
export function publicMeeting(
  { meeting, unitName, groupName, number, conduct, today }: MeetingOnPaper,
  people: readonly KnownPerson[],
  { said, vouched }: { readonly said: PublicWords; readonly vouched: readonly string[] },
): PublicMinutesPaper {
  const sieve = (words: string): PublicWords => publicText(words, people, 'cs', vouched).text
  const { on, startsAt, endsAt, place } = meeting
  return {
    unitName,
    meetingName: sieve(nameOnPaper(meeting, groupName, 'cs')),
    number,
    on,
    startsAt,
    endsAt,
    place: place === null ? null : sieve(withoutRoom(place)),
    convenes: conduct.convenes,
    chairs: conduct.chairs,
    agenda: agendaWords(meeting.agenda, 'cs').map(sieve),
    said,
    today,
  }
}

/** The address of a remote room stays among those invited: others could join later meetings by it. */
function withoutRoom(place: string): string {
  return place
    .replace(/(?:https?:\/\/|www\.)\S+/giu, '')
    .replace(/[\s,;:(–-]+$/u, '')
    .trim()
}
