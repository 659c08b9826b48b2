import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describeGrants, grantsOfAccount, resolveSession } from '#modules/access/index.ts'
import { mountPages } from '#page-server.ts'
import { nobody, system } from '#platform/actor.ts'
import type { Database } from '#platform/database/database.ts'
import type { Api, ApiModule } from '#platform/http/api-types.ts'
import { buildServer, collectStatuses } from '#platform/http/server.ts'
import { getInstallation } from '#platform/installation.ts'
import type { PaperSource } from '#platform/papers/paper-source.ts'
import { readSettings } from '#platform/settings.ts'
import { testDeps, testResources } from './test-deps.ts'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** Whether the pages are built; a test of pages is skipped by name when they are not. */
export const pagesAreBuilt = existsSync(path.join(root, 'build/server/index.js'))

/** The built pages with the API of some modules, on a fixed day; sessions are real. */
export async function pageServer(
  database: Database,
  modules: readonly ApiModule[],
  paperSources: readonly PaperSource[] = [],
): Promise<Api> {
  const settings = readSettings({})
  const server = await buildServer({
    settings,
    resources: testResources(database, { paperSources }),
    modules,
    resolveSession: (token) => resolveSession(testDeps(database, { actor: nobody }), token),
    uploadLimit: 1_000_000,
  })
  await mountPages(
    server,
    {
      root,
      publicUrl: settings.publicUrl,
      statuses: collectStatuses(modules),
      describePerson: async ({ session, deps, language }) => {
        if (session === null) return null
        const grants = await grantsOfAccount(deps, session.accountId)
        return { accountId: session.accountId, name: session.name, ...describeGrants(grants, language) }
      },
      isDemonstration: () =>
        database.read(system('test'), async (tx) => (await getInstallation(tx, 'demonstration')) === true),
    },
    false,
  )
  return server
}
