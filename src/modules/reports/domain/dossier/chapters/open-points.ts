import { messagesIn } from '../../../../../messages/index.ts'
import { nameOfEvidence, type State } from '../../../../obligations/index.ts'
import type { DossierRecords } from '../dossier-records.ts'
import type { Fact } from '../fact.ts'
import { day, number, said, sentence } from '../make-fact.ts'
import { isUnfinished } from './help.ts'

/** What is unfinished at the end of the period. A duty of which a whole period passed without it is told by its state, not here. */
export function openFacts(records: DossierRecords): readonly Fact[] {
  return [
    ...openDuties(records),
    ...openReports(records),
    ...openHelp(records),
    ...openTasks(records),
    ...objections(records),
    ...vacancies(records),
  ]
}

const unfinished: readonly State[] = ['overdue', 'due', 'on-track', 'awaiting-confirmation']

function openDuties({ duties, language }: DossierRecords): readonly Fact[] {
  const { say } = messagesIn(language).dossier
  return duties
    .filter(({ state }) => unfinished.includes(state))
    .map(({ obligationId, title, word, count, period }) =>
      sentence('open-duty', say.openDuty(title, word, count, period.to), {
        figures: [said('title', title), said('count', count), day('dueOn', period.to)],
        sources: [{ type: 'obligation', id: obligationId }],
      }),
    )
}

function openReports({ reports, asOf, language }: DossierRecords): readonly Fact[] {
  const { say } = messagesIn(language).dossier
  return reports
    .filter(({ councilOn }) => councilOn === null || councilOn > asOf)
    .map(({ id, year, submittedOn }) => {
      const submitted = submittedOn !== null && submittedOn <= asOf ? submittedOn : null
      return sentence('open-report', say.openReport(year, submitted), {
        figures: [number('year', year), day('submittedOn', submitted)],
        sources: [{ type: 'report', id }],
      })
    })
}

function openHelp({ help, asOf, language }: DossierRecords): readonly Fact[] {
  const { dossier, learning } = messagesIn(language)
  return help
    .filter((record) => isUnfinished(record, asOf))
    .map(({ id, title, kind, on, offer, progress }) => {
      const accepted = progress.state === 'accepted' ? progress.acceptedOn : null
      const offeredOn = offer?.on ?? (accepted === null ? on : null)
      return sentence('open-help', dossier.say.openHelp(title, learning.kinds[kind], offeredOn, accepted), {
        figures: [said('title', title), day('offeredOn', offeredOn), day('decidedOn', accepted)],
        sources: [{ type: 'record', id }],
      })
    })
}

function openTasks({ tasks, language }: DossierRecords): readonly Fact[] {
  const { say } = messagesIn(language).dossier
  return tasks.map(({ id, words, ownerName, dueOn }) =>
    sentence('open-task', say.openTask(words, ownerName, dueOn), {
      figures: [said('wording', words), said('owner', ownerName), day('dueOn', dueOn)],
      sources: [{ type: 'task', id }],
    }),
  )
}

/** Outputs to which the other side objects. */
function objections({ credits, language }: DossierRecords): readonly Fact[] {
  const { dossier, obligations } = messagesIn(language)
  return credits.flatMap(({ credit, output }) => {
    if (credit.word.state !== 'objected') return []
    const name = nameOfEvidence(output, obligations)
    const { reason } = credit.word
    return sentence('open-objection', dossier.say.openObjection(name, output.on, reason), {
      figures: [said('title', name), day('day', output.on), said('reason', reason)],
      sources: [{ type: 'credit', id: credit.id }, output.source],
    })
  })
}

/** Offices without anybody at the end. */
function vacancies({ vacancies: vacant, unit, language }: DossierRecords): readonly Fact[] {
  const { dossier, cooperation } = messagesIn(language)
  return vacant.map(({ office, since }) =>
    sentence('open-office', dossier.say.vacant(cooperation.offices[office], since), {
      figures: [day('from', since)],
      sources: [{ type: 'unit', id: unit.id }],
    }),
  )
}
