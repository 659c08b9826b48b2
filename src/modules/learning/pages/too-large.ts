import { data } from 'react-router'
import { Refusal } from '#kernel/refusal.ts'
import type { RequestContext } from '#web/context.ts'
import { explained, type Submission } from '#web/forms/submission.ts'
import { largestUpload } from '../../intake/index.ts'

/** Bytes that texts and borders of a form may take beside its two files. */
const restOfForm = 1_000_000

/** A form with files that are too large, refused before it is read: 300 MB would only fill the memory. Null when it is not. */
export function refusedAsTooLarge(
  request: Request,
  explain: RequestContext['explain'],
): ReturnType<typeof data<Submission>> | null {
  const size = Number(request.headers.get('content-length') ?? 0)
  if (size <= 2 * largestUpload + restOfForm) return null
  return data(explained(new FormData(), explain(new Refusal('document.too_large', {}, 'file'))), { status: 413 })
}
