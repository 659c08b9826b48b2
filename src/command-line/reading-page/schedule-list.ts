import { type Clause, countLabel, describeClause } from '#deadlines/index.ts'
import { type Language, messagesIn } from '#messages/index.ts'
import type { AgreementDraft, ScheduleRow } from '#modules/agreements/index.ts'
import { type Html, html } from './html.ts'
import type { Marks } from './marks.ts'
import { passageLink, passageOf } from './passage-link.ts'
import { periodId, rowId } from './values.ts'

/** The rows of the schedule: what is done, who answers for it, and the term in its own words and in ours. */
export function scheduleList(draft: AgreementDraft, marks: Marks, language: Language): Html {
  const { period } = messagesIn(language).readingCommand.page
  const { schedulePeriod } = draft
  const link = (id: string, name: string, source: ScheduleRow['source']) =>
    passageLink({ id, name, source, marks, language })
  return html`${
    schedulePeriod === null
      ? null
      : html`<p class="period" id="${periodId}"${passageOf(periodId, marks)}>${period}: <q>${schedulePeriod.text}</q> ${link(periodId, period, schedulePeriod.source)}</p>
`
  }<ol class="rows">
${draft.schedule.map((row, index) => {
  const id = rowId(index)
  return html`<li id="${id}"${passageOf(id, marks)}>
<div class="row-head"><h3>${row.activity}</h3>${link(id, row.activity, row.source)}</div>
${rowHtml(row, language)}</li>
`
})}</ol>
`
}

function rowHtml(row: ScheduleRow, language: Language): Html {
  const { row: labels, target } = messagesIn(language).readingCommand.page
  const told = (label: string, texts: readonly (string | null)[]): Html | null => {
    const kept = texts.filter((text) => text !== null)
    return kept.length === 0 ? null : html`<div><dt>${label}</dt>${kept.map((text) => html`<dd>${text}</dd>`)}</div>`
  }
  return html`${row.specification === null ? null : html`<p class="specification">${row.specification}</p>`}
<dl class="sides">${told(labels.unit, [row.unitResponsibility])}${told(labels.agency, [row.agencyResponsibility])}${told(labels.outputs, row.outputs)}${told(
    labels.targets,
    row.targets.map(({ count, of, estimate }) => target(count, of, estimate)),
  )}</dl>
${row.term.text === '' ? null : html`<p class="term"><q>${row.term.text}</q></p>`}
<ul class="clauses">
${row.term.clauses.map((clause) => clauseHtml(clause, language))}</ul>
`
}

function clauseHtml(clause: Clause, language: Language): Html {
  const what = 'what' in clause ? clause.what : null
  const open = clause.kind === 'missing' || clause.kind === 'unparsed' ? ' class="open"' : ''
  return html`<li${{ markup: open }}>${what === null ? null : html`<b>${what}:</b> `}${describeClause(clause, language)} <span class="count">${countLabel(clause, language)}</span></li>
`
}
