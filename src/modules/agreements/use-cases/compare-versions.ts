import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import type { AgreementVersion } from '../domain/agreement.ts'
import { compareContent } from '../domain/revision/compare-content.ts'
import type { ContentChange } from '../domain/revision/content-change.ts'
import { showVersion, type VersionView } from './show-version.ts'

export type Comparison = Pick<VersionView, 'agreement' | 'versions'> & {
  readonly before: AgreementVersion
  readonly after: AgreementVersion
  readonly changes: readonly ContentChange[]
}

/** What one version of an agreement changes against another one. */
export async function compareVersions(
  deps: Deps,
  query: { readonly before: Id<'AgreementVersion'>; readonly after: Id<'AgreementVersion'> },
): Promise<Comparison> {
  const { agreement, versions, version: after } = await showVersion(deps, query.after)
  const before = versions.find(({ id }) => id === query.before)
  if (before === undefined) throw new Refusal('record.not_found')
  return { agreement, versions, before, after, changes: compareContent(before.content, after.content) }
}
