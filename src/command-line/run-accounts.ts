import { parseArgs } from 'node:util'
import { isRefusal } from '#kernel/refusal.ts'
import { languages, type Messages, messagesIn } from '#messages/index.ts'
import {
  accountLinkPath,
  findAccount,
  type IssuedLink,
  inviteAccount,
  isRole,
  listAccounts,
  renewLink,
  roles,
  type Scope,
} from '#modules/access/index.ts'
import { findUnitByIco } from '#modules/territory/index.ts'
import type { CommandOutput } from '#platform/command-socket.ts'
import type { Deps } from '#platform/deps.ts'
import { refusalSentence } from '#platform/http/problem.ts'

type Words = Messages['access']['command']
type Request = { readonly positionals: readonly string[]; readonly name: string | undefined }

/** Carries out `list`, `invite`, `reset-password` and `add-administrator`. Returns the exit status: 0, or 2 after a sentence. */
export async function runAccounts(
  args: readonly string[],
  output: CommandOutput,
  deps: Deps,
  publicUrl: string,
): Promise<number> {
  const say = (print: (line: string) => void, sentence: (words: Words) => string): void => {
    print(languages.map((language) => sentence(messagesIn(language).access.command)).join(' / '))
  }
  const complain = (sentence: (words: Words) => string): 2 => {
    say(output.error, sentence)
    return 2
  }
  const showLink = (email: string, link: IssuedLink | null): 0 => {
    say(output.out, (words) => (link === null ? words.added(email) : words.link(email)))
    if (link !== null) output.out(publicUrl + accountLinkPath(link))
    return 0
  }
  const request = parseRequest(args)
  const [command, email = '', role, where] = request?.positionals ?? []

  try {
    if (command === 'list') {
      for (const line of await accountLines(deps)) output.out(line)
      return 0
    }
    if (command === 'reset-password' && email !== '') {
      const account = await findAccount(deps, email)
      if (account === null) return complain((words) => words.unknownEmail(email))
      return showLink(account.email, await renewLink(deps, account.id))
    }
    if (command === 'add-administrator' && email !== '') {
      const invitation = { name: request?.name ?? email, email, role: 'administrator', scope: everywhere } as const
      return showLink(email, (await inviteAccount(deps, invitation)).link)
    }
    if (command === 'invite' && email !== '') {
      if (!isRole(role)) return complain((words) => words.roles(roles.join(', ')))
      const scope = await scopeOf(deps, where)
      if (scope === null) return complain((words) => words.unknownUnit(where ?? ''))
      const { link } = await inviteAccount(deps, { name: request?.name ?? email, email, role, scope })
      return showLink(email, link)
    }
  } catch (error) {
    if (!isRefusal(error)) throw error
    output.error(languages.map((language) => refusalSentence(error, language)).join(' / '))
    return 2
  }
  for (const language of languages) output.error(messagesIn(language).access.command.usage)
  return 2
}

const everywhere: Scope = { kind: 'everywhere' }

/** An IČO of a unit, a code of a region, or nothing for everywhere; null for a unit that is not here. */
async function scopeOf(deps: Deps, where: string | undefined): Promise<Scope | null> {
  if (where === undefined) return everywhere
  if (/^CZ\d{3}$/.test(where)) return { kind: 'region', regionCode: where }
  const unit = await findUnitByIco(deps, where)
  return unit === null ? null : { kind: 'unit', unitId: unit.id }
}

async function accountLines(deps: Deps): Promise<readonly string[]> {
  const { accounts } = await listAccounts(deps, { pageSize: 10_000 })
  return accounts.map(({ email, name, state, grants }) => {
    const held = grants.map(({ role, place }) => (place === null ? role : `${role} (${place})`))
    return [email, name, state, held.join(', ')].join('\t')
  })
}

function parseRequest(args: readonly string[]): Request | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { name: { type: 'string' } },
      allowPositionals: true,
    })
    return { positionals, name: values.name }
  } catch {
    return null
  }
}
