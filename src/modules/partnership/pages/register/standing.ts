import type { Messages } from '#messages/index.ts'
import { anyLastsOn } from '../../domain/register/term.ts'
import type { RegisterView } from '../../use-cases/register/show-register.ts'

/** At how many absences somebody is worth naming in the first sentence. */
const worthNaming = 2

/** How the partnership stands, in a few sentences: its members, which of them misses its meetings, which papers it lacks. */
export function standingOf(
  { members, composition, missing, day }: Pick<RegisterView, 'members' | 'composition' | 'missing' | 'day'>,
  { view }: Messages['register'],
): string {
  const own = members.filter(({ groupId }) => groupId === null).length
  const lines = composition.lines.filter((line) => anyLastsOn(line.terms, day))
  return [
    view.members(own),
    attendance({ ...composition, lines }, view),
    missing.length === 0 ? '' : view.missingPapers(missing),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

function attendance({ lines, meetings }: RegisterView['composition'], view: Messages['register']['view']): string {
  if (meetings === 0) return view.noMeetings
  const [worst] = lines
  if (worst === undefined || worst.missed.length === 0) return lines.length === 0 ? '' : view.allCame
  if (worst.missed.length < Math.min(worthNaming, worst.meetings)) return ''
  const alike = lines.filter(
    ({ missed, meetings: expected }) => missed.length === worst.missed.length && expected === worst.meetings,
  )
  return view.worst(alike.map(({ name }) => name).join(', '), worst.missed.length, worst.meetings)
}
