import type { PageProgress } from '#documents/index.ts'
import type { Id } from '#kernel/ids.ts'
import type { Deps } from '#platform/deps.ts'
import { clearProgress, saveProgress } from '../store/pages-store.ts'

type Teller = {
  readonly onPage: (progress: PageProgress) => void
  /** Forgets the progress, after all of it has been written. */
  readonly end: () => Promise<void>
}

/**
 * Keeps how far the recognition of a scan is, for those who wait for it. Pages that are only read pass too quickly to be told.
 * Reading goes on even when a step cannot be written.
 */
export function tellProgress(deps: Deps, documentId: Id<'Document'>): Teller {
  let written: Promise<unknown> = Promise.resolve()
  const then = (work: () => Promise<void>): Promise<unknown> => {
    written = written.then(work).catch(() => {})
    return written
  }
  return {
    onPage(progress) {
      if (progress.doing !== 'recognising') return
      void then(() => deps.write('document.reading', (tx) => saveProgress(tx, documentId, progress)))
    },
    async end() {
      await then(() => deps.write('document.reading', (tx) => clearProgress(tx, documentId)))
    },
  }
}
