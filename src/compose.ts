import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { asId } from '#kernel/ids.ts'
import { accessApi, describeGrants, grantsOfAccount, resolveSession } from '#modules/access/index.ts'
import { agendaApi, startReminders } from '#modules/agenda/index.ts'
import { agreementPaperSource, agreementsApi } from '#modules/agreements/index.ts'
import { cooperationApi } from '#modules/cooperation/index.ts'
import { handOverApi } from '#modules/hand-over/index.ts'
import { intakeApi, largestUpload, readingQueue, readReceivedDocument } from '#modules/intake/index.ts'
import { learningApi, learningPapers } from '#modules/learning/index.ts'
import { obligationsApi, obligationsSubscribers } from '#modules/obligations/index.ts'
import { papersApi, startPapers } from '#modules/papers/index.ts'
import {
  attendanceApi,
  minutesApi,
  partnershipApi,
  partnershipPapers,
  pastMeetingsApi,
  registerApi,
} from '#modules/partnership/index.ts'
import { peopleApi } from '#modules/people/index.ts'
import {
  councilPacketPaper,
  dossierApi,
  dossierPaper,
  fulfilmentReportPaper,
  regionReportsApi,
  reportsApi,
  reportsSubscribers,
} from '#modules/reports/index.ts'
import { searchApi } from '#modules/search/index.ts'
import { territoryApi } from '#modules/territory/index.ts'
import { nobody, system } from '#platform/actor.ts'
import { type Clock, systemClock } from '#platform/clock.ts'
import { openDatabase } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { openFolderStore } from '#platform/files/folder-store.ts'
import type { Api, ApiModule } from '#platform/http/api-types.ts'
import { buildServer, collectStatuses } from '#platform/http/server.ts'
import { getInstallation } from '#platform/installation.ts'
import { type Jobs, startJobs } from '#platform/jobs/jobs.ts'
import { smtpMailer } from '#platform/mail/smtp-mailer.ts'
import { makeDeps, type Resources } from '#platform/make-deps.ts'
import type { PaperSource } from '#platform/papers/paper-source.ts'
import type { Settings } from '#platform/settings.ts'
import { mountPages } from './page-server.ts'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** The modules that speak over HTTP, in the order of the data's flow. */
export const apiModules: readonly ApiModule[] = [
  territoryApi,
  accessApi,
  peopleApi,
  cooperationApi,
  papersApi,
  agreementsApi,
  obligationsApi,
  intakeApi,
  partnershipApi,
  attendanceApi,
  registerApi,
  minutesApi,
  pastMeetingsApi,
  learningApi,
  reportsApi,
  dossierApi,
  regionReportsApi,
  handOverApi,
  agendaApi,
  searchApi,
]

/** What later modules do when a record of an earlier one changes. */
export const subscribers = [...reportsSubscribers, ...obligationsSubscribers]

/** Who composes which paper. */
export const paperSources: readonly PaperSource[] = [
  agreementPaperSource,
  ...partnershipPapers,
  ...learningPapers,
  fulfilmentReportPaper,
  councilPacketPaper,
  dossierPaper,
]

export type Application = {
  readonly server: Api
  readonly resources: Resources
  /** Dependencies in the application's own name. */
  depsFor(label: string): Deps
  close(): Promise<void>
}

/** Opens everything and ties all parts together; the only place that knows them all. */
export async function openApplication(
  settings: Settings,
  options: { readonly dev?: boolean; readonly clock?: Clock; readonly log?: boolean } = {},
): Promise<Application> {
  const database = await openDatabase({ url: settings.databaseUrl, folder: settings.dataDir })
  let opened: Jobs | null = null
  try {
    const files = openFolderStore(path.join(settings.dataDir, 'files'))
    const jobs = await startJobs(database, (error) => process.stderr.write(`${error.message}\n`))
    opened = jobs
    const mailer = settings.mail === null ? null : smtpMailer(settings.mail)
    const clock = options.clock ?? systemClock
    const { publicUrl } = settings
    const resources: Resources = { database, clock, files, jobs, mailer, subscribers, paperSources, publicUrl }
    const depsFor = (label: string): Deps => makeDeps(resources, system(label))
    const read = async (data: Readonly<Record<string, string>>) =>
      readReceivedDocument(depsFor('reading'), asId(data['documentId'] ?? ''))
    // Two at once, so that a long scan does not hold up a short form.
    await jobs.handle(readingQueue, read, 2)
    await startPapers(depsFor)
    await startReminders(depsFor, settings.publicUrl)

    const server = await buildServer({
      settings,
      resources,
      modules: apiModules,
      uploadLimit: largestUpload,
      resolveSession: (token) => resolveSession(makeDeps(resources, nobody), token),
      log: options.log ?? false,
    })
    let demonstration: boolean | null = null
    await mountPages(
      server,
      {
        root,
        publicUrl: settings.publicUrl,
        statuses: collectStatuses(apiModules),
        describePerson: async ({ session, deps, language }) => {
          if (session === null) return null
          const grants = await grantsOfAccount(deps, session.accountId)
          return { accountId: session.accountId, name: session.name, ...describeGrants(grants, language) }
        },
        isDemonstration: async () => {
          demonstration ??=
            (await database.read(system('pages'), (tx) => getInstallation(tx, 'demonstration'))) === true
          return demonstration
        },
      },
      options.dev ?? false,
    )
    return {
      server,
      resources,
      depsFor,
      async close() {
        await server.close()
        await jobs.stop()
        await database.close()
      },
    }
  } catch (error) {
    await opened?.stop()
    await database.close()
    throw error
  }
}
