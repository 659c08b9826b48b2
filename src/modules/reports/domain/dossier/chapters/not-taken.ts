import { messagesIn } from '../../../../../messages/index.ts'
import type { DossierRecords } from '../dossier-records.ts'
import type { Fact } from '../fact.ts'
import { day, said, sentence } from '../make-fact.ts'

/** What was offered and not taken up: by whom it was declined, when and why; and practices that were shown and not followed. */
export function notTakenFacts({ help, asOf, language }: DossierRecords): readonly Fact[] {
  const { dossier, learning } = messagesIn(language)
  return help.flatMap((record) => {
    const { id, title, kind, offer, progress } = record
    const source = [{ type: 'record', id }] as const
    if (progress.state === 'not-taken' && progress.declined.on <= asOf) {
      const { declined } = progress
      return sentence('not-taken', dossier.say.notTaken({ title, kind: learning.kinds[kind], offer, declined }), {
        figures: [
          said('title', title),
          day('offeredOn', offer?.on ?? null),
          said('organisation', offer?.by ?? null),
          said('owner', offer?.to ?? null),
          day('decidedOn', declined.on),
          said('person', declined.by),
          said('reason', declined.reason),
        ],
        sources: source,
      })
    }
    if (record.kind === 'practice-sharing' && record.details.takenUp === 'no' && progress.state === 'carried-out')
      return sentence('not-taken', dossier.say.notFollowed(title, record.on), {
        figures: [said('title', title), day('day', record.on)],
        sources: source,
      })
    return []
  })
}
