import type { Id } from '#kernel/ids.ts'
import { type Answer, answerByLink, offerAttendanceLinks } from '#modules/partnership/index.ts'
import type { Deps } from '#platform/deps.ts'

/** Everybody invited gets a link; some answer by it, so that the page of the meeting shows how it looks. */
export async function answerSampleLinks(
  deps: Deps,
  meetingId: Id<'Meeting'>,
  answers: Readonly<Record<string, Answer>>,
): Promise<void> {
  for (const { name, token } of await offerAttendanceLinks(deps, meetingId)) {
    const answer = answers[name]
    if (answer !== undefined) await answerByLink(deps, { token, answer })
  }
}
