import { messagesIn } from '../../../../../messages/index.ts'
import type { DossierRecords } from '../dossier-records.ts'
import type { Fact } from '../fact.ts'
import { day, number, said, sentence } from '../make-fact.ts'
import { carriedOut } from './help.ts'

/** Research that was carried out, with its method, extent, the part of ASZ, its limits and what followed. */
export function researchFacts({ help, language }: DossierRecords): readonly Fact[] {
  const { dossier, learning } = messagesIn(language)
  return carriedOut(help, ['research']).map(({ id, title, on, details }) => {
    const { method, carriedOutBy, agencyPart, period, sent, returned, limits, followed } = details
    const words = dossier.say.research({
      title,
      on,
      carriedOutBy,
      agencyPart,
      sent,
      returned,
      limits,
      followed,
      from: period.from,
      method: method === null ? null : learning.form.methods[method],
    })
    return sentence('research', words, {
      figures: [
        said('title', title),
        day('from', period.from),
        day('day', on),
        said('organisation', carriedOutBy),
        said('agencyPart', agencyPart),
        number('sent', sent),
        number('returned', returned),
        said('note', limits),
        said('reason', followed),
      ],
      sources: [{ type: 'record', id }],
    })
  })
}
