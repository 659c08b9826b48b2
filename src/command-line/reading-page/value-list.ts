import { type Language, messagesIn } from '#messages/index.ts'
import { type AgreementDraft, type FieldKey, type FoundState, fieldKeys } from '#modules/agreements/index.ts'
import { shownDay, shownValue } from '../shown-value.ts'
import { type Html, html } from './html.ts'
import { icon } from './icons.ts'
import type { Marks } from './marks.ts'
import { passageLink, passageOf } from './passage-link.ts'
import { fieldId, itemId, type ListName, listNames } from './values.ts'

/** The fields in the order of the form: label, value or why there is none, how sure the reading is. */
export function fieldList(draft: AgreementDraft, marks: Marks, language: Language): Html {
  const doubtful = new Set(draft.doubts.flatMap(({ fields }) => fields))
  return html`<ul class="values">
${fieldKeys.map((key) => fieldItem(draft, key, { marks, language, isDoubtful: doubtful.has(key) }))}</ul>
`
}

type Around = { readonly marks: Marks; readonly language: Language; readonly isDoubtful: boolean }

function fieldItem(draft: AgreementDraft, key: FieldKey, { marks, language, isDoubtful }: Around): Html {
  const { fields, states, page } = messagesIn(language).readingCommand
  const { state, raw, confidence, source } = draft.fields[key]
  const id = fieldId(key)
  const shown = shownValue(draft, key, language) ?? ''
  const printed = raw?.trim() ?? ''
  const status = isDoubtful ? 'doubt' : state
  return html`<li id="${id}"${passageOf(id, marks)}>
<div class="label">${fields[key]}</div>
<div class="value">${shown === '' ? html`<span class="none">–</span>` : shown}</div>
${printed === '' || printed === shown || state === 'found' ? null : html`<div class="printed">${page.printed(printed)}</div>`}
<div class="meta"><span class="status status-${status}">${icon(icons[status])} ${isDoubtful ? page.doubtful : state === 'found' ? page.found : states[state]}</span>${state === 'found' ? confidenceBar(confidence, language) : null}${passageLink({ id, name: fields[key], source, marks, language })}</div>
</li>
`
}

const icons = {
  found: 'check',
  doubt: 'tri',
  vacant: 'vacant',
  placeholder: 'circle',
  missing: 'dash',
  'not-applicable': 'dash',
  unreadable: 'blind',
} as const satisfies Record<FoundState | 'doubt', string>

/** Below 85 % a person should look. */
function confidenceBar(confidence: number, language: Language): Html {
  const percent = Math.round(confidence * 100)
  const text = messagesIn(language).readingCommand.page.confidence(percent)
  return html`<span class="confidence${percent < 85 ? ' confidence-low' : ''}"><svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect width="${percent}" height="6"/></svg>${text}</span>`
}

/** The lists of the form, those that hold anything. */
export function lists(draft: AgreementDraft, marks: Marks, language: Language): Html {
  const titles = messagesIn(language).readingCommand.page.lists
  const filled = listNames.filter((list) => draft[list].length > 0)
  return html`${filled.map(
    (list) => html`<h3>${titles[list]}</h3>
<ul class="values values-short">
${draft[list].map((item, index) => {
  const id = itemId(list, index)
  const link = passageLink({ id, name: titles[list], source: item.source, marks, language })
  return html`<li id="${id}"${passageOf(id, marks)}><span class="value">${itemText(draft, list, index, language)}</span> ${link}</li>
`
})}</ul>
`,
  )}`
}

function itemText(draft: AgreementDraft, list: ListName, index: number, language: Language): string {
  const { priorities, signatory } = messagesIn(language).readingCommand.page
  const withNote = (text: string, ...notes: readonly (string | null)[]): string => {
    const kept = notes.filter((note) => note !== null && note !== '')
    return kept.length === 0 ? text : `${text} (${kept.join('; ')})`
  }
  switch (list) {
    case 'themes': {
      const theme = draft.themes[index]
      return withNote(theme?.name ?? '', theme?.detail ?? null, priorities[theme?.priority ?? 'none'])
    }
    case 'partnershipMembers':
      return withNote(draft.partnershipMembers[index]?.name ?? '', draft.partnershipMembers[index]?.group ?? null)
    case 'workingGroups':
      return draft.workingGroups[index]?.name ?? ''
    case 'linkedStrategies':
    case 'reusedStrategies': {
      const { title = '', from = null, to = null } = draft[list][index] ?? {}
      return withNote(title, from === null && to === null ? null : `${from ?? ''}–${to ?? ''}`)
    }
    case 'expectedMeasures':
      return draft.expectedMeasures[index]?.text ?? ''
    case 'signatories': {
      const signed = draft.signatories[index]
      const date = signed?.date.value ?? null
      return withNote(
        signed?.text ?? '',
        signatory[signed?.side ?? 'unit'],
        date === null ? null : shownDay(date, language),
      )
    }
    default:
      return list satisfies never
  }
}
