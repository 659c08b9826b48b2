import { messagesIn } from '../../../../../messages/index.ts'
import { participantsOf } from '../../../../learning/index.ts'
import type { DossierRecords } from '../dossier-records.ts'
import type { Fact } from '../fact.ts'
import { day, number, said, sentence, sourcesOf, tableRow } from '../make-fact.ts'
import { carriedOut, extentOf } from './help.ts'

/** Education: what it came to, then each event with hours and numbers of people; nobody is named. */
export function educationFacts(records: DossierRecords): readonly Fact[] {
  const { dossier, learning } = messagesIn(records.language)
  const events = carriedOut(records.help, ['education-group'])
  const sources = sourcesOf('record', events)
  if (sources === null) return []
  const { hours, distanceHours, participants } = extentOf(events)
  const certificates = events.reduce((sum, { details }) => sum + details.certificates.length, 0)
  const sum = { events: events.length, hours, distanceHours, participants, certificates }
  return [
    sentence('education-sum', dossier.say.education(sum), {
      figures: [
        number('number', events.length),
        number('hours', hours),
        distanceHours === 0 ? null : number('distanceHours', distanceHours),
        number('participants', participants),
        certificates === 0 ? null : number('certificates', certificates),
      ],
      sources,
    }),
    ...events.map((event) => {
      const people = participantsOf(event)
      const certified = event.details.certificates.length
      return tableRow(
        'education',
        [
          dossier.date(event.on),
          event.title,
          event.hours === null
            ? dossier.unrecorded
            : [dossier.say.hours(event.hours), ...(event.distance ? [learning.distance] : [])].join('\n'),
          people === null ? dossier.unrecorded : dossier.say.people(people),
          certified === 0 ? dossier.none : dossier.say.people(certified),
        ],
        {
          figures: [
            day('day', event.on),
            said('title', event.title),
            number('hours', event.hours),
            number('participants', people),
            certified === 0 ? null : number('certificates', certified),
          ],
          sources: [{ type: 'record', id: event.id }],
        },
      )
    }),
  ]
}
