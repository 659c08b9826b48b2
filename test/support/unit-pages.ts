import { afterAll, beforeAll } from 'vitest'
import type { Id } from '#kernel/ids.ts'
import { accessApi, type Role } from '#modules/access/index.ts'
import { type Actor, system } from '#platform/actor.ts'
import type { Database } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import type { Api, ApiModule } from '#platform/http/api-types.ts'
import type { PaperSource } from '#platform/papers/paper-source.ts'
import { anInvitedPerson, goodPassword } from '../builders/accounts.ts'
import { pageServer } from './page-server.ts'
import { type PlainBrowser, plainBrowser } from './plain-browser.ts'
import { testDeps } from './test-deps.ts'

/** A browser in which a person has signed in, and who that person is. */
export type SignedIn = PlainBrowser & { readonly actor: Actor }

type UnitPages = {
  /** Of the application itself, for what a test starts from. */
  deps(): Deps
  /** A browser in which nobody has signed in. */
  signedOut(): PlainBrowser
  /** Somebody new in a role of the unit; a manager unless another role is named. */
  signedIn(unitId: Id<'Unit'>, role?: Role): Promise<SignedIn>
}

/**
 * The built pages of some modules and people who sign in on them; open while the tests of the suite run.
 *
 * @example
 * const { deps, signedIn } = unitPages(database, [partnershipApi])
 */
export function unitPages(
  database: () => Database,
  modules: readonly ApiModule[],
  paperSources: readonly PaperSource[] = [],
): UnitPages {
  const deps = (): Deps => testDeps(database(), { actor: system('test'), paperSources })
  let opened: Api | null = null
  beforeAll(async () => {
    opened = await pageServer(database(), [accessApi, ...modules], paperSources)
  })
  afterAll(() => opened?.close())

  const signedOut = (): PlainBrowser => {
    if (opened === null) throw new Error('The pages are open only while a test runs.')
    return plainBrowser(opened)
  }
  let people = 0
  return {
    deps,
    signedOut,
    async signedIn(unitId, role = 'manager') {
      people += 1
      const email = `osoba-${people}@mesto.example`
      const actor = await anInvitedPerson(deps(), email, role, { kind: 'unit', unitId })
      const browser = signedOut()
      const form = await browser.open('/prihlaseni')
      await browser.send(form, 'password', { intent: 'password', email, password: goodPassword })
      return { ...browser, actor }
    },
  }
}
