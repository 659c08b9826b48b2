import { type Language, messagesIn } from '#messages/index.ts'
import type { Source } from '#modules/agreements/index.ts'
import { type Html, html } from './html.ts'
import type { Marks } from './marks.ts'

type Linked = {
  readonly id: string
  readonly name: string
  readonly source: Source | null
  readonly marks: Marks
  readonly language: Language
}

/** The way from a value to its passage: "strana 2", or "v předloze" when the file has no pages. Nothing without a passage. */
export function passageLink({ id, name, source, marks, language }: Linked): Html | null {
  const anchor = marks.anchorOf(id)
  if (anchor === null) return null
  const { onPage, inPaper } = messagesIn(language).readingCommand.page
  const page = source?.page ?? null
  const text = page === null ? inPaper : onPage(page)
  return html`<a class="to-passage" href="#${anchor}">${text}<span class="sr">: ${name}</span></a>`
}

/** The attribute by which the script of the page finds the passage of a value. */
export function passageOf(id: string, marks: Marks): Html | null {
  const anchor = marks.anchorOf(id)
  return anchor === null ? null : html` data-passage="${anchor}"`
}
