import type { Block } from '#documents/model.ts'
import { readMarkdown } from '#documents/read/markdown/read-markdown.ts'
import type { Language } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import type { MeetingId } from '../../domain/meeting.ts'
import { openMinutes } from '../../use-cases/minutes/open-minutes.ts'
import { whenWords } from './when-words.ts'

/** Both versions of the minutes as the page of their meeting shows them. */
export type MinutesPart = {
  readonly blocks: readonly Block[]
  /** Null while nobody prepared a public version. */
  readonly publicBlocks: readonly Block[] | null
  readonly publicStale: boolean
  /** When this person last wrote something that is not saved yet. */
  readonly draft: string | null
  readonly mayWrite: boolean
}

export async function minutesPart(deps: Deps, meetingId: MeetingId, language: Language): Promise<MinutesPart> {
  const { text, publicText, publicStale, draft, mayWrite } = await openMinutes(deps, meetingId)
  return {
    blocks: readMarkdown(text),
    publicBlocks: publicText === null ? null : readMarkdown(publicText),
    publicStale,
    draft: draft === null ? null : whenWords(draft.savedAt, deps.now(), language),
    mayWrite,
  }
}
