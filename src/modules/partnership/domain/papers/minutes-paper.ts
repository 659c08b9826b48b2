import type { Block, Document } from '#documents/index.ts'
import { messagesIn } from '#messages/index.ts'
import { bold, heading, listItem, paragraph, row, table, withTypography } from '../../../papers/index.ts'
import type { DecisionContent } from '../tasks/decision.ts'
import type { TaskContent } from '../tasks/meeting-task.ts'
import { taskState } from '../tasks/task-state.ts'
import { attendanceBlocks } from './attendance-blocks.ts'
import { meetingHead } from './meeting-head.ts'
import type { MeetingOnPaper } from './meeting-on-paper.ts'
import { agendaWords, nameOnPaper } from './meeting-words.ts'
import { saidAtMeeting } from './said-at-meeting.ts'

export type MinutesPaper = MeetingOnPaper & {
  /** The minutes as they were written, read from Markdown. */
  readonly said: readonly Block[]
  readonly decisions: readonly DecisionContent[]
  readonly tasks: readonly TaskContent[]
  /** Names of papers that belong to the meeting: the signed sheet, the paper from which it was written down. */
  readonly attachments: readonly string[]
}

/** *Zápis z jednání*: who met, what was said and decided, who does what, and room for signatures (rule 38). */
export function composeMinutes(paper: MinutesPaper): Document {
  const { language, meeting, unitName, groupName, number, conduct } = paper
  const words = messagesIn(language).meetingSheets
  const meetingName = nameOnPaper(meeting, groupName, language)
  const { on, startsAt, endsAt, place } = meeting
  const who = (side: typeof conduct.chairs): string | null =>
    side === null ? null : side === 'unit' ? unitName : words.sides[side]
  const head = {
    unitName,
    meetingName,
    number,
    on,
    startsAt,
    endsAt,
    place,
    conduct: [
      { task: 'convenes' as const, who: who(conduct.convenes) },
      { task: 'chairs' as const, who: conduct.chair ?? who(conduct.chairs) },
      { task: 'writes' as const, who: conduct.writer ?? who(conduct.writes) },
    ],
  }
  return {
    title: words.titles.minutes,
    language,
    header: `${unitName}\t${meetingName}, ${words.day(on)}`,
    footer: words.asOf(paper.today),
    footnotes: [],
    blocks: withTypography(language, [
      ...meetingHead(words.titles.minutes, head, language),
      ...standing(paper),
      heading(2, words.headings.attendance),
      ...attendanceBlocks(paper),
      ...part(
        words.headings.agenda,
        agendaWords(meeting.agenda, language).map((item) => listItem(item, 'number')),
      ),
      heading(2, words.headings.course),
      ...(paper.said.length === 0 ? [paragraph(words.noMinutes)] : saidAtMeeting(paper.said)),
      ...part(words.headings.decisions, decisions(paper)),
      ...part(words.headings.tasks, tasks(paper)),
      ...part(
        words.headings.attachments,
        paper.attachments.map((name) => listItem(name, 'number')),
      ),
      heading(2, words.headings.signatures),
      signatures(paper),
    ]),
  }
}

/** What a reader has to know of a meeting that was not held, or not yet. */
function standing({ meeting, language }: MinutesPaper): readonly Block[] {
  const words = messagesIn(language).meetingSheets
  if (meeting.state === 'held') return []
  return [paragraph(bold(meeting.state === 'cancelled' ? words.wasCancelled : words.notHeldYet))]
}

/** A part of the paper with its heading; nothing at all when there is nothing in it. */
function part(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(2, title), ...blocks]
}

function decisions({ decisions: taken, language }: MinutesPaper): readonly Block[] {
  const { toItem } = messagesIn(language).meetingSheets
  return taken.map(({ words, agendaItem }) =>
    listItem(agendaItem === null ? words : `${words}${toItem(agendaItem + 1)}`, 'number'),
  )
}

function tasks({ tasks: given, language, today }: MinutesPaper): readonly Block[] {
  const { meetingSheets: words, tasks: taskWords } = messagesIn(language)
  if (given.length === 0) return []
  const { task, who, until, state } = words.columns
  const rows = given.map(({ words: what, ownerName, dueOn, doneOn }) =>
    row([
      what,
      ownerName ?? words.nobodyYet,
      dueOn === null ? words.noDay : words.day(dueOn),
      doneOn === null ? taskWords.states[taskState({ dueOn, doneOn }, today)] : words.taskDone(doneOn),
    ]),
  )
  return [table({ caption: words.captions.tasks, widths: [5, 3, 2, 2], header: [task, who, until, state], rows })]
}

/** Three lines to sign; the name stands under each where the register knows it. */
function signatures({ conduct, language }: MinutesPaper): Block {
  const { captions, signedBy } = messagesIn(language).meetingSheets
  const place = (who: string, name: string | null) => [
    paragraph('\u00a0\n\u00a0\n…………………………………'),
    paragraph(name === null ? who : `${name}\n${who}`),
  ]
  return table({
    caption: captions.signatures,
    widths: [1, 1, 1],
    header: [],
    rows: [
      row([
        place(signedBy.chair, conduct.chair),
        place(signedBy.writer, conduct.writer),
        place(signedBy.verifier, null),
      ]),
    ],
  })
}
