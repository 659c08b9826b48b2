import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import type { MeetingId } from '../../domain/meeting.ts'
import { compareMinutes, type MergeChoice, mergeChoices, mergeMinutes } from '../../domain/minutes/compare-minutes.ts'
import { tidyMinutes } from '../../domain/minutes/tidy-minutes.ts'
import { keepDraft } from '../../use-cases/minutes/keep-draft.ts'
import { openMinutes } from '../../use-cases/minutes/open-minutes.ts'
import { saveMinutes } from '../../use-cases/minutes/save-minutes.ts'

/**
 * Saves what the editor or the comparison of two texts sent. The text is kept as a draft first, so that it is there whatever
 * happens; merged with what was saved meanwhile when the form says so.
 *
 * @throws Refusal `record.changed` when somebody has saved since the version that the form names
 */
export async function saveWritten(deps: Deps, meetingId: MeetingId, form: FormData): Promise<'saved' | 'merged'> {
  const baseVersion = Number(form.get('baseVersion'))
  const intent = form.get('intent')
  const written = tidyMinutes(String(form.get('minutes') ?? ''))
  const text = intent === 'save' ? written : await merged(deps, meetingId, { form, written, baseVersion })
  await keepDraft(deps, { meetingId, text, baseVersion })
  if (intent === 'merge-and-edit') return 'merged'
  await saveMinutes(deps, { meetingId, text, baseVersion })
  return 'saved'
}

type Written = { readonly form: FormData; readonly written: string; readonly baseVersion: number }

async function merged(deps: Deps, meetingId: MeetingId, { form, written, baseVersion }: Written): Promise<string> {
  const { text, version } = await openMinutes(deps, meetingId)
  // What was chosen belongs to the text that stood beside; another one has come since.
  if (version !== baseVersion) throw new Refusal('record.changed')
  const parts = compareMinutes(written, text)
  const choices = parts.filter(({ kind }) => kind === 'differs').map((_, index) => choiceIn(form, index))
  return mergeMinutes(parts, choices)
}

function choiceIn(form: FormData, difference: number): MergeChoice {
  const chosen = form.get(`choice.${difference}`)
  return mergeChoices.find((choice) => choice === chosen) ?? 'both'
}
