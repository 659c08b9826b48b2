import { useFormat } from '#web/format/use-format.ts'
import { useMessages } from '#web/use-messages.ts'
import type { Report } from '../domain/report.ts'
import { wordSections } from '../domain/word-sections.ts'

/** What somebody else saved while this person was writing, where it differs from what this person sent. */
export function SavedMeanwhile({ report, sent }: { report: Report; sent: Readonly<Record<string, string>> }) {
  const words = useMessages().reports.page
  const { date } = useFormat()
  const saved = [
    ...wordSections.map((section) => [`words.${section}`, words.words[section], report.words[section] ?? ''] as const),
    ['submittedOn', words.submittedOn, report.submittedOn === null ? '' : date(report.submittedOn)] as const,
    ['councilOn', words.councilOn, report.councilOn === null ? '' : date(report.councilOn)] as const,
    ['councilResolution', words.councilResolution, report.councilResolution ?? ''] as const,
  ]
  return (
    <section aria-labelledby="mezitim" className="section">
      <h2 id="mezitim">{words.meanwhileTitle}</h2>
      <p className="small">{words.meanwhile}</p>
      <dl className="small">
        {saved
          .filter(([name, , text]) => (sent[name] ?? '').trim() !== text)
          .map(([name, label, text]) => (
            <div key={name}>
              <dt>
                <b>{label}</b>
              </dt>
              <dd>{text === '' ? words.nothingWritten : text}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}
