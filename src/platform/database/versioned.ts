import { Refusal } from '#kernel/refusal.ts'

/**
 * Guards an update that names the version it was made from: `where id = … and version = …`. When no row was changed, somebody
 * else was faster, and the second editor is told instead of overwriting.
 */
export function requireOneChanged(
  result: readonly { readonly numUpdatedRows: bigint }[] | { readonly numUpdatedRows: bigint },
): void {
  const changed =
    'numUpdatedRows' in result ? result.numUpdatedRows : result.reduce((sum, part) => sum + part.numUpdatedRows, 0n)
  if (changed !== 1n) throw new Refusal('record.changed')
}
