import { messagesIn } from '../../../../../messages/index.ts'
import { type LearningRecord, participantsOf } from '../../../../learning/index.ts'
import type { DossierRecords } from '../dossier-records.ts'
import type { Fact } from '../fact.ts'
import { day, number, said, sentence, sourcesOf, tableRow } from '../make-fact.ts'
import { carriedOut, extentOf } from './help.ts'

const kinds = ['individual-support', 'advice', 'information', 'practice-sharing', 'facilitation', 'document'] as const

/** Support, advice and other help beside education: sums by kind, each record, then programmes with their experts' days. */
export function adviceFacts(records: DossierRecords): readonly Fact[] {
  const help = carriedOut(records.help, kinds)
  return [
    ...kinds.flatMap((kind) => sumFact(kind, help, records)),
    ...help.map((one) => adviceFact(one, records)),
    ...programmeFacts(records),
  ]
}

function sumFact(
  kind: (typeof kinds)[number],
  help: readonly LearningRecord[],
  { language }: DossierRecords,
): readonly Fact[] {
  const { dossier, learning } = messagesIn(language)
  const own = help.filter((one) => one.kind === kind)
  const sources = sourcesOf('record', own)
  if (sources === null) return []
  const { hours, participants } = extentOf(own)
  return [
    tableRow(
      'advice-sum',
      [
        learning.kinds[kind],
        String(own.length),
        hours === 0 ? dossier.unrecorded : dossier.say.hours(hours),
        participants === 0 ? dossier.unrecorded : dossier.say.people(participants),
      ],
      {
        figures: [
          number('number', own.length),
          hours === 0 ? null : number('hours', hours),
          participants === 0 ? null : number('participants', participants),
        ],
        sources,
      },
    ),
  ]
}

function adviceFact(record: LearningRecord, { language }: DossierRecords): Fact {
  const { dossier, learning } = messagesIn(language)
  const { id, on, title, kind, hours } = record
  const people = participantsOf(record)
  const aside = asideOf(record)
  return tableRow(
    'advice',
    [
      dossier.date(on),
      [title, ...(aside === null ? [] : [aside])].join('\n'),
      learning.kinds[kind],
      hours === null ? dossier.unrecorded : dossier.say.hours(hours),
      people === null ? dossier.unrecorded : dossier.say.people(people),
    ],
    {
      figures: [
        day('day', on),
        said('title', title),
        said('note', aside),
        number('hours', hours),
        number('participants', people),
      ],
      sources: [{ type: 'record', id }],
    },
  )
}

/** The call by whose rules the advice went, to whom information was passed on, from whom a practice is. */
function asideOf(record: LearningRecord): string | null {
  if (record.kind === 'advice' || record.kind === 'individual-support') return record.details.call
  if (record.kind === 'information') return record.details.recipients
  return record.kind === 'practice-sharing' ? record.details.source : null
}

/** Advisory programmes (*poradenský program*): agreed when, ran how long, how many experts on how many days. */
function programmeFacts({ help, language }: DossierRecords): readonly Fact[] {
  const { dossier } = messagesIn(language)
  return carriedOut(help, ['advisory-programme']).map(({ id, title, on, details }) => {
    const { agreedOn, period, experts, steps, evaluation } = details
    const days = experts.reduce((sum, expert) => sum + expert.days.length, 0)
    const step = steps.join('; ')
    const words = dossier.say.programme({
      title,
      agreedOn,
      evaluation,
      days,
      from: period.from,
      to: on,
      experts: experts.length,
      steps: step === '' ? null : step,
    })
    return sentence('programme', words, {
      figures: [
        said('title', title),
        day('approvedOn', agreedOn),
        day('from', period.from),
        day('to', on),
        experts.length === 0 ? null : number('experts', experts.length),
        days === 0 ? null : number('days', days),
        said('note', step),
        said('reason', evaluation),
      ],
      sources: [{ type: 'record', id }],
    })
  })
}
