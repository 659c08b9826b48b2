import type { Attendant } from './meeting.ts'
import { sameAttendant } from './same-attendant.ts'

/**
 * The list as an editor sends it, with the answers that came meanwhile: who ticked himself or herself by a link while the form was
 * open keeps the answer, unless the editor changed that very line.
 *
 * @param untouched positions whose presence the editor left as it stood when the form was opened
 */
export function keepAnswers(
  sent: readonly Attendant[],
  { saved, untouched }: { readonly saved: readonly Attendant[]; readonly untouched: readonly number[] },
): readonly Attendant[] {
  return sent.map((line, index) => {
    const now = untouched.includes(index) ? saved.find((one) => sameAttendant(one, line)) : undefined
    return now === undefined ? line : { ...line, presence: now.presence }
  })
}
