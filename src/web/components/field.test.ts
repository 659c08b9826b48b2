import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FormContext } from '../forms/form-context.ts'
import type { Submission } from '../forms/submission.ts'
import { ErrorSummary } from './error-summary.tsx'
import { Field } from './field.tsx'
import type { FieldKind } from './field-control.tsx'

const kinds: readonly FieldKind[] = [
  { as: 'text' },
  { as: 'date' },
  { as: 'number' },
  { as: 'textarea' },
  { as: 'select' },
  { as: 'checkbox' },
  { as: 'password', autoComplete: 'current-password' },
]

const wrong: Submission = {
  values: { schvaleno: '1. 4. 2032' },
  errors: { schvaleno: 'Datum je pozdější než konec platnosti.' },
  fault: null,
}

function render(kind: FieldKind, submission: Submission | null): string {
  const field = createElement(Field, { name: 'schvaleno', label: 'Schváleno', hint: 'Podle usnesení', kind })
  return renderToStaticMarkup(createElement(FormContext, { value: { id: 'f', submission } }, field))
}

test.each(kinds)('the sentence about an error and the hint belong to the control: $as', (kind) => {
  const html = render(kind, wrong)
  expect(html).toContain('aria-describedby="f-schvaleno-hint f-schvaleno-error"')
  expect(html).toContain('id="f-schvaleno-hint"')
  expect(html).toMatch(/id="f-schvaleno-error">.*Datum je pozdější/)
  expect(html).toContain('aria-invalid="true"')
})

test.each(kinds)('a field without an error is not marked: $as', (kind) => {
  const html = render(kind, null)
  expect(html).toContain('aria-describedby="f-schvaleno-hint"')
  expect(html).not.toMatch(/aria-invalid|class="error"/)
})

test('what was written wrongly stays in the field', () => {
  expect(render({ as: 'date' }, wrong)).toContain('value="1. 4. 2032"')
})

test('a box that a person unticked comes back unticked', () => {
  const ticked: FieldKind = { as: 'checkbox', checked: true }
  expect(render(ticked, null)).toContain('checked=""')
  expect(render(ticked, { ...wrong, values: {} })).not.toContain('checked=""')
})

test('a password does not come back', () => {
  expect(render({ as: 'password', autoComplete: 'current-password' }, { ...wrong, values: {} })).not.toContain('value=')
})

test('each sentence of the summary leads to its field', () => {
  const summary = createElement(FormContext, { value: { id: 'f', submission: wrong } }, createElement(ErrorSummary))
  expect(renderToStaticMarkup(summary)).toContain('<a href="#f-schvaleno">Datum je pozdější než konec platnosti.</a>')
})
