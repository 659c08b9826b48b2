import { Fragment, useContext } from 'react'
import { FieldReview } from '#web/components/field-review.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { FieldKey } from '../../agreements/index.ts'
import type { ReviewState } from '../contract.ts'
import type { Paper, PaperField } from './paper.ts'
import { AnswerButtons, ReadingsQuestion } from './question.tsx'
import { ConflictContext, TheirWording } from './their-wording.tsx'
import { useFieldHint } from './use-field-hint.ts'

/** Parts of the form by the field with which each begins. */
const groupStarts = {
  'unit.name': 'head',
  'memorandum.date': 'project',
  'validity.years': 'validity',
  'partnership.founder': 'plan',
  'partnership.opinionDate': 'approval',
} as const satisfies Partial<Record<FieldKey, string>>

type Group = { readonly name: (typeof groupStarts)[keyof typeof groupStarts]; readonly keys: readonly FieldKey[] }

/** The fields in the order of the form, each doubt as a question at the first field that it is about. */
export function FieldList({ state, paper }: { state: ReviewState; paper: Paper }) {
  const { groups } = useMessages().intake.review
  return groupsOf(state).map(({ name, keys }) => (
    <Fragment key={name}>
      <h3 className="group-head">{groups[name]}</h3>
      <ul className="reviewed">
        {keys.map((key) => (
          <Fragment key={key}>
            {state.questions.map((question, index) =>
              question.form === 'readings' && firstField(state, question.fields) === key ? (
                <ReadingsQuestion
                  key={question.key}
                  question={question}
                  field={paper.fields.find((field) => field.key === key)}
                  place={paper.doubts[index] ?? null}
                />
              ) : null,
            )}
            <OneField fieldKey={key} state={state} paper={paper} />
          </Fragment>
        ))}
      </ul>
    </Fragment>
  ))
}

function OneField({ fieldKey, state, paper }: { fieldKey: FieldKey; state: ReviewState; paper: Paper }) {
  const { labels, right } = useMessages().intake.review
  const hintOf = useFieldHint()
  const name = `field.${fieldKey}`
  const contested = useContext(ConflictContext).has(name)
  const now = state.fields.find(({ key }) => key === fieldKey)
  const read = paper.fields.find(({ key }) => key === fieldKey)
  if (now === undefined || read === undefined) return null
  const questions = state.questions.filter(
    ({ form, fields }) => form === 'field' && firstField(state, fields) === fieldKey,
  )
  const open = questions.filter(({ settled }) => !settled)
  const problem = state.problems.find(({ field }) => field === fieldKey)
  const decide = open.length > 0 || now.unsure || problem !== undefined
  const sentences = [problem?.sentence, ...questions.map(({ message }) => message)].filter((text) => text !== undefined)
  const note = sentences.length > 0 ? sentences.join(' ') : hintOf(read, now)
  return (
    <FieldReview
      name={name}
      label={labels[fieldKey]}
      value={now.text}
      read={{ state: shownState(read, open.length > 0), confidence: read.confidence, passage: read.place }}
      decide={decide}
      note={
        note !== null || contested ? (
          <>
            {note} <TheirWording name={name} />
          </>
        ) : null
      }
      actions={
        questions.length > 0 || now.unsure ? (
          <AnswerButtons questions={questions} right={now.unsure ? { key: fieldKey, label: right } : null} />
        ) : null
      }
    />
  )
}

function groupsOf(state: ReviewState): readonly Group[] {
  return state.fields.reduce<Group[]>((groups, { key }) => {
    const start = Object.entries(groupStarts).find(([first]) => first === key)?.[1]
    if (start !== undefined) return [...groups, { name: start, keys: [key] }]
    const last = groups.at(-1)
    return last === undefined ? groups : [...groups.slice(0, -1), { ...last, keys: [...last.keys, key] }]
  }, [])
}

/** Of the fields of a question, the one that stands first in the form. */
function firstField(state: ReviewState, fields: readonly string[]): FieldKey | undefined {
  return state.fields.find(({ key }) => fields.includes(key))?.key
}

function shownState({ state }: PaperField, asked: boolean): PaperField['state'] | 'conflict' {
  return asked && state === 'found' ? 'conflict' : state
}
