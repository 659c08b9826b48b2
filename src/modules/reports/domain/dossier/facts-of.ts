import { adviceFacts } from './chapters/advice.ts'
import { contextFacts } from './chapters/context.ts'
import { educationFacts } from './chapters/education.ts'
import { meetingsFacts } from './chapters/meetings.ts'
import { notTakenFacts } from './chapters/not-taken.ts'
import { openFacts } from './chapters/open-points.ts'
import { promisedFacts } from './chapters/promised.ts'
import { reportsFacts } from './chapters/reports.ts'
import { researchFacts } from './chapters/research.ts'
import type { DossierChapter } from './chapters.ts'
import { dossierChapters } from './chapters.ts'
import type { DossierRecords } from './dossier-records.ts'
import type { Fact } from './fact.ts'

const factsOfChapter: Readonly<Record<DossierChapter, (records: DossierRecords) => readonly Fact[]>> = {
  context: contextFacts,
  promised: promisedFacts,
  research: researchFacts,
  advice: adviceFacts,
  education: educationFacts,
  meetings: meetingsFacts,
  'not-taken': notTakenFacts,
  reports: reportsFacts,
  open: openFacts,
}

/** Everything that the records say about a period, chapter by chapter; no free words come in. */
export function factsOf(records: DossierRecords): readonly Fact[] {
  return dossierChapters.flatMap((chapter) => factsOfChapter[chapter](records))
}
