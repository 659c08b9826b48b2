import { fold } from '#kernel/folding.ts'
import type { Id } from '#kernel/ids.ts'
import { isRefusal, Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import { keepDocument } from '../../../intake/index.ts'
import { provideEvidence } from '../../../obligations/index.ts'
import { evidenceOfMeeting } from '../../domain/evidence-of-meeting.ts'
import type { Meeting, MeetingContent, MeetingId } from '../../domain/meeting.ts'
import { requireSound } from '../../domain/meeting-refusals.ts'
import { type ConfirmedMeeting, contentOfProposal } from '../../domain/past-meetings/content-of-proposal.ts'
import { complemented, meetingMeant } from '../../domain/past-meetings/meeting-meant.ts'
import { keptKind } from '../../domain/past-meetings/past-paper.ts'
import type { MeetingProposal } from '../../domain/past-meetings/proposal.ts'
import { tidyDecision } from '../../domain/tasks/decision.ts'
import { sameContent, tidyMeeting } from '../../domain/tidy-meeting.ts'
import { findMeeting, getMeetingToChange, updateMeeting } from '../../store/meetings-store.ts'
import { attachSource, meetingsOnDays } from '../../store/past-meetings/meeting-source-store.ts'
import { decideProposal, getPastPaper, getPastPaperToChange } from '../../store/past-meetings/past-papers-store.ts'
import { groupsOf } from '../../store/register/groups-store.ts'
import { decisionsOfMeeting, insertDecision } from '../../store/tasks/decisions-store.ts'
import { linkAttendants } from '../link-attendants.ts'
import { recordMeetingIn } from '../record-meeting.ts'
import { derivedId } from './derived-id.ts'
import { proposalsOfPaper } from './proposals-of-paper.ts'

export type ConfirmPastMeeting = {
  readonly unitId: Id<'Unit'>
  readonly documentId: Id<'Document'>
  /** Which of the proposals of the paper. */
  readonly key: string
  /** What a person corrected; otherwise what the paper says. */
  readonly corrected?: ConfirmedMeeting | undefined
  /** Whether it is a meeting of its own although one of its day and kind is recorded; otherwise it complements that one. */
  readonly separate?: boolean | undefined
}

/**
 * Writes a past meeting down as its paper says and keeps the paper with it. Confirmed twice it is one meeting; of one that is
 * recorded already it fills what is missing.
 *
 * @throws Refusal `past.no_day` when neither the paper nor a person says when it was; those of a meeting
 */
export async function confirmPastMeeting(deps: Deps, command: ConfirmPastMeeting): Promise<Meeting> {
  await keepPaperOfMeeting(deps, command)
  return deps.write('meeting.bring', async (tx) => {
    const { unitId, documentId, key } = command
    await authorise(tx, deps.actor, 'meeting.write', unitId)
    const paper = await getPastPaperToChange(tx, unitId, documentId)
    const earlier = await recordedEarlier(tx, paper.decided[key] ?? null)
    if (earlier !== null) return earlier

    const { proposals } = await proposalsOfPaper(tx, paper, deps.today())
    const proposal = proposals.find((one) => one.key === key)
    if (proposal === undefined) throw new Refusal('record.not_found')
    const confirmed = command.corrected ?? contentOfProposal(proposal)
    if (confirmed === null) throw new Refusal('past.no_day', {}, 'on')

    const meeting = await recorded(tx, deps, { ...command, proposal, confirmed })
    await attachSource(tx, meeting.id, { documentId, presentCount: confirmed.presentCount })
    await recordDecisions(tx, meeting, confirmed.decisions, [documentId, key])
    await decideProposal(tx, paper, key, meeting.id)
    return meeting
  })
}

/** The paper is kept among the unit's documents before its meeting, so that none is without its paper. */
async function keepPaperOfMeeting(deps: Deps, { unitId, documentId }: ConfirmPastMeeting): Promise<void> {
  const { document } = await deps.read(async (tx) => {
    await authorise(tx, deps.actor, 'meeting.write', unitId)
    return proposalsOfPaper(tx, await getPastPaper(tx, unitId, documentId), deps.today())
  })
  if (document.state !== 'read') return
  try {
    await keepDocument(deps, { documentId, unitId, kind: keptKind(document.kind, document.isTable) })
  } catch (error) {
    // Another confirmation of the same paper was faster and has kept it.
    if (!isRefusal(error) || error.code !== 'record.changed') throw error
  }
}

async function recordedEarlier(tx: Transaction, id: MeetingId | null): Promise<Meeting | null> {
  return id === null ? null : findMeeting(tx, id)
}

type Recording = ConfirmPastMeeting & { readonly proposal: MeetingProposal; readonly confirmed: ConfirmedMeeting }

/** A new meeting, or the recorded one that the paper speaks of, too. Meetings from before the agreement are welcome. */
async function recorded(
  tx: Transaction,
  deps: Deps,
  { unitId, documentId, key, separate = false, proposal, confirmed: { content } }: Recording,
): Promise<Meeting> {
  const known = await meetingsOnDays(tx, unitId, { days: [content.on], ids: [] })
  const workingGroupId = content.workingGroupId ?? (await groupNamed(tx, unitId, content))
  const meant = separate ? null : meetingMeant(saidBy(content, proposal), known)
  if (meant !== null) return complement(tx, deps, meant.id, { ...content, workingGroupId })
  const id = derivedId<'Meeting'>(documentId, key)
  return recordMeetingIn(tx, deps, { unitId, id, content: { ...content, workingGroupId }, outsideValidity: true })
}

/** The working group of the register that papers call by its name. */
async function groupNamed(
  tx: Transaction,
  unitId: Id<'Unit'>,
  { kind, name }: MeetingContent,
): Promise<MeetingContent['workingGroupId']> {
  if (kind !== 'working-group' || name === null) return null
  return (await groupsOf(tx, unitId)).find((group) => fold(group.name) === fold(name))?.id ?? null
}

/** What a person corrected decides which meeting is meant. */
function saidBy({ on, kind, name }: MeetingContent, { day, kind: readKind }: MeetingProposal) {
  const passage = day?.passage ?? { page: null, text: '', box: null }
  const read = <Value>(value: Value) => ({ value, passage, confidence: 1 })
  const unsaid = readKind === null && kind === 'other'
  return { day: read(on), kind: unsaid ? null : read(kind), name: name === null ? null : read(name) }
}

async function complement(tx: Transaction, deps: Deps, id: MeetingId, content: MeetingContent): Promise<Meeting> {
  const known = await getMeetingToChange(tx, id)
  const tidied = tidyMeeting(complemented(known, tidyMeeting(content)))
  const attendance = await linkAttendants(tx, known.unitId, tidied.attendance)
  const changed: Meeting = { ...known, ...tidied, attendance, version: known.version + 1 }
  if (sameContent(known, changed)) return known
  requireSound(changed, deps.today())
  await updateMeeting(tx, changed)
  await provideEvidence(tx, evidenceOfMeeting(changed))
  return changed
}

/** Decisions of a meeting that has some already are its own. */
async function recordDecisions(
  tx: Transaction,
  { id: meetingId, unitId }: Meeting,
  decisions: readonly string[],
  from: readonly string[],
): Promise<void> {
  if ((await decisionsOfMeeting(tx, meetingId)).length > 0) return
  for (const [index, words] of decisions.entries()) {
    const content = tidyDecision({ words, agendaItem: null })
    if (content.words === '') continue
    await insertDecision(tx, { ...content, id: derivedId(...from, `decision ${index}`), meetingId, unitId, version: 1 })
  }
}
