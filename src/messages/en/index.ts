import type { cs } from '../cs/index.ts'
import { access } from './access.ts'
import { agenda } from './agenda.ts'
import { agreementPage } from './agreement-page.ts'
import { agreementPaper } from './agreement-paper.ts'
import { agreements } from './agreements.ts'
import { apiReference } from './api-reference.ts'
import { cooperation } from './cooperation.ts'
import { councilPacket } from './council-packet.ts'
import { counting } from './counting.ts'
import { credit } from './credit.ts'
import { deadlines } from './deadlines.ts'
import { documents } from './documents.ts'
import { dossier } from './dossier.ts'
import { doubts } from './doubts.ts'
import { handOver } from './hand-over.ts'
import { help } from './help.ts'
import { history } from './history.ts'
import { http } from './http.ts'
import { intake } from './intake.ts'
import { learning } from './learning.ts'
import { ledger } from './ledger.ts'
import { meetingPapers } from './meeting-papers.ts'
import { meetingSheets } from './meeting-sheets.ts'
import { minutes } from './minutes.ts'
import { obligations } from './obligations.ts'
import { overview } from './overview.ts'
import { papers } from './papers.ts'
import { partnership } from './partnership.ts'
import { pastMeetings } from './past-meetings.ts'
import { people } from './people.ts'
import { proposals } from './proposals.ts'
import { readingCommand } from './reading-command.ts'
import { region } from './region.ts'
import { register } from './register.ts'
import { reportRounds } from './report-rounds.ts'
import { reports } from './reports.ts'
import { revision } from './revision.ts'
import { search } from './search.ts'
import { shell } from './shell.ts'
import { tasks } from './tasks.ts'
import { territory } from './territory.ts'
import { timeline } from './timeline.ts'

export const en = {
  access,
  agenda,
  agreements,
  agreementPage,
  agreementPaper,
  proposals,
  apiReference,
  documents,
  dossier,
  doubts,
  readingCommand,
  cooperation,
  counting,
  deadlines,
  http,
  intake,
  ledger,
  timeline,
  credit,
  obligations,
  handOver,
  help,
  history,
  overview,
  reports,
  reportRounds,
  councilPacket,
  revision,
  search,
  shell,
  meetingPapers,
  meetingSheets,
  papers,
  partnership,
  pastMeetings,
  people,
  region,
  register,
  learning,
  minutes,
  tasks,
  territory,
  /** Sentences of all refusals by their code. */
  refusals: {
    ...access.refusals,
    ...agenda.refusals,
    ...agreements.refusals,
    ...cooperation.refusals,
    ...documents.refusals,
    ...dossier.refusals,
    ...handOver.refusals,
    ...http.refusals,
    ...intake.refusals,
    ...proposals.refusals,
    ...ledger.refusals,
    ...credit.refusals,
    ...meetingPapers.refusals,
    ...papers.refusals,
    ...partnership.refusals,
    ...pastMeetings.refusals,
    ...people.refusals,
    ...region.refusals,
    ...register.refusals,
    ...learning.refusals,
    ...reports.refusals,
    ...search.refusals,
    ...reportRounds.refusals,
    ...councilPacket.refusals,
    ...minutes.refusals,
    ...tasks.refusals,
    ...territory.refusals,
  },
} satisfies typeof cs
