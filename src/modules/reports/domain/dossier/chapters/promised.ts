import { type Language, messagesIn } from '../../../../../messages/index.ts'
import { type DutyOfPeriod, nameOfEvidence, statesByUrgency } from '../../../../obligations/index.ts'
import type { DossierRecords } from '../dossier-records.ts'
import type { Fact } from '../fact.ts'
import { day, number, said, sourcesOf, tableRow } from '../make-fact.ts'

/** What both sides promised in the period, how it stood at its end, what proves it, and who has which share in it. */
export function promisedFacts(records: DossierRecords): readonly Fact[] {
  const { duties, credits, language } = records
  return [
    ...standingFacts(duties, language),
    ...duties.map((duty) => dutyFact(duty, language)),
    ...credits.map((one) => creditFact(one, language)),
  ]
}

/** How many duties stood in each state, the most urgent first. */
function standingFacts(duties: readonly DutyOfPeriod[], language: Language): readonly Fact[] {
  const { states } = messagesIn(language).obligations
  return statesByUrgency.flatMap((state) => {
    const own = duties.filter((duty) => duty.state === state)
    const sources = sourcesOf(
      'obligation',
      own.map(({ obligationId }) => ({ id: obligationId })),
    )
    if (sources === null) return []
    return tableRow('standing', [states[state], String(own.length)], {
      figures: [said('state', states[state]), number('number', own.length)],
      sources,
    })
  })
}

function dutyFact(duty: DutyOfPeriod, language: Language): Fact {
  const { obligations, dossier } = messagesIn(language)
  const { title, wording, unitOwes, agencyOwes, word, count, counted, obligationId, period } = duty
  const proofs = counted.map((piece) => dossier.say.proof(nameOfEvidence(piece, obligations), piece.on))
  return tableRow(
    'duty',
    [
      [title, ...(wording === '' ? [] : [dossier.say.quoted(wording)])].join('\n'),
      unitOwes ?? dossier.unstated,
      agencyOwes ?? dossier.unstated,
      [word, dossier.range(period.from, period.to), ...(count === null ? [] : [count])].join('\n'),
      proofs.length === 0 ? dossier.noProofs : proofs.join('\n'),
    ],
    {
      figures: [
        said('title', title),
        said('wording', wording),
        said('unitPart', unitOwes),
        said('agencyPart', agencyOwes),
        said('state', word),
        said('count', count),
        day('from', period.from),
        day('to', period.to),
        ...counted.flatMap((piece) => [day('day', piece.on), said('title', nameOfEvidence(piece, obligations))]),
      ],
      sources: [{ type: 'obligation', id: obligationId }, ...counted.map(({ source }) => source)],
    },
  )
}

/** Shared credit: both sides' parts in one output and what the other side says to it. */
function creditFact({ credit, output }: DossierRecords['credits'][number], language: Language): Fact {
  const { obligations, dossier } = messagesIn(language)
  const name = nameOfEvidence(output, obligations)
  const { unit, agency } = credit.parts
  const reason = credit.word.state === 'objected' ? credit.word.reason : null
  return tableRow(
    'credit',
    [
      dossier.say.proof(name, output.on),
      unit ?? dossier.unstated,
      agency ?? dossier.unstated,
      dossier.say.word(credit.word.state, reason),
    ],
    {
      figures: [
        said('title', name),
        day('day', output.on),
        said('unitPart', unit),
        said('agencyPart', agency),
        said('reason', reason),
      ],
      sources: [{ type: 'credit', id: credit.id }, output.source],
    },
  )
}
