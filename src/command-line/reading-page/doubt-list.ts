import { isLocalDate } from '#kernel/local-date.ts'
import { type Language, messagesIn } from '#messages/index.ts'
import { type AgreementDraft, type FieldKey, fieldKeys } from '#modules/agreements/index.ts'
import { shownDay } from '../shown-value.ts'
import { type Html, html } from './html.ts'
import { icon } from './icons.ts'
import type { Marks } from './marks.ts'
import { passageLink, passageOf } from './passage-link.ts'
import { doubtId, fieldId } from './values.ts'

/** What a person must decide: the sentence, the readings that are possible, and the values that it is about. */
export function doubtList({ doubts, schedule }: AgreementDraft, marks: Marks, language: Language): Html {
  const { fields, page } = messagesIn(language).readingCommand
  const nameOf = (key: string): string | null => {
    if (isFieldKey(key)) return fields[key]
    const row = /^schedule\.(\d+)$/.exec(key)?.[1]
    return row === undefined ? null : (schedule[Number(row)]?.activity ?? null)
  }
  return html`<ul class="doubts">
${doubts.map((doubt, index) => {
  const id = doubtId(index)
  const about = doubt.fields.flatMap((key) => {
    const name = nameOf(key)
    return name === null ? [] : [html`<a href="#${fieldId(key)}">${name}</a>`]
  })
  return html`<li id="${id}"${passageOf(id, marks)}>
<p class="message">${icon('tri')} ${doubt.message[language]}</p>
${doubt.readings.length === 0 ? null : html`<ul class="readings">${doubt.readings.map((reading) => html`<li>${readingHtml(reading, language)}</li>`)}</ul>`}
<p class="meta">${about}${passageLink({ id, name: page.doubt(index + 1), source: doubt.source, marks, language })}</p>
</li>
`
})}</ul>
`
}

/** Words of the paper in quotes; a day that was counted is no quotation. */
function readingHtml(reading: string, language: Language): Html {
  return isLocalDate(reading) ? html`${shownDay(reading, language)}` : html`<q>${reading}</q>`
}

function isFieldKey(key: string): key is FieldKey {
  return fieldKeys.some((known) => known === key)
}
