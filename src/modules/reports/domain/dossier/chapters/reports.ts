import { messagesIn } from '../../../../../messages/index.ts'
import type { DossierRecords } from '../dossier-records.ts'
import type { Fact } from '../fact.ts'
import { day, number, said, tableRow } from '../make-fact.ts'

/** Yearly reports and what became of them in the council. */
export function reportsFacts({ reports, language }: DossierRecords): readonly Fact[] {
  const words = messagesIn(language)
  const { dossier } = words
  return reports.map(({ id, year, submittedOn, councilOn, councilResolution }) =>
    tableRow(
      'report',
      [
        words.reports.title(year),
        submittedOn === null ? dossier.notYet : dossier.date(submittedOn),
        councilOn === null ? dossier.notYet : dossier.date(councilOn),
        councilResolution ?? dossier.none,
      ],
      {
        figures: [
          number('year', year),
          day('submittedOn', submittedOn),
          day('councilOn', councilOn),
          said('resolution', councilResolution),
        ],
        sources: [{ type: 'report', id }],
      },
    ),
  )
}
