import type { Transaction } from '#platform/database/database.ts'
import type { PaperKey } from '../domain/paper.ts'
import { noParticulars, type Particulars } from '../domain/particulars.ts'
import { findPaper } from '../store/papers-store.ts'

/** What the office has written on a paper so far. */
export async function officeParticulars(tx: Transaction, key: PaperKey): Promise<Particulars> {
  return (await findPaper(tx, key))?.particulars ?? noParticulars
}
