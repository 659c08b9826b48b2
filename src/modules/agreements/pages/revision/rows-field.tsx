import { Button } from '#web/components/button.tsx'
import { Field } from '#web/components/field.tsx'
import { useMessages } from '#web/use-messages.ts'
import { countName, originName, partName, removeName } from './form-lists.ts'
import { TermField } from './term-field.tsx'

/** The rows of the schedule, each a block of its own; the last one is empty for another row. */
export function RowsField({
  values,
  meanings,
}: {
  values: Readonly<Record<string, string>>
  meanings: Readonly<Record<string, readonly string[]>>
}) {
  const { revision: words } = useMessages()
  const known = Number(values[countName('schedule')] ?? 0)
  return (
    <div className="form-rows">
      <input type="hidden" name={countName('schedule')} value={known + 1} />
      {Array.from({ length: known + 1 }, (_, index) => {
        const name = (part: Parameters<typeof partName>[2]) => partName('schedule', index, part)
        const value = (part: Parameters<typeof partName>[2]) => values[name(part)] ?? ''
        return (
          <fieldset key={index} className="form-row">
            <legend>{index < known ? words.row(index + 1) : words.newRow}</legend>
            <input
              type="hidden"
              name={originName('schedule', index)}
              value={values[originName('schedule', index)] ?? ''}
            />
            <Field
              name={name('activity')}
              label={words.parts.activity}
              value={value('activity')}
              optional={index === known}
            />
            <Field
              name={name('specification')}
              label={words.parts.specification}
              kind={{ as: 'textarea', rows: 2 }}
              value={value('specification')}
              optional
            />
            <Field
              name={name('outputs')}
              label={words.parts.outputs}
              hint={words.outputsHint}
              kind={{ as: 'textarea', rows: 2 }}
              value={value('outputs')}
              optional
            />
            <Field
              name={name('unitResponsibility')}
              label={words.parts.unitResponsibility}
              kind={{ as: 'textarea', rows: 2 }}
              value={value('unitResponsibility')}
              optional
            />
            <Field
              name={name('agencyResponsibility')}
              label={words.parts.agencyResponsibility}
              kind={{ as: 'textarea', rows: 2 }}
              value={value('agencyResponsibility')}
              optional
            />
            <TermField name={name('term')} value={value('term')} meanings={meanings[name('term')] ?? []} />
            {index < known && (
              <Field name={removeName('schedule', index)} label={words.removeRow} kind={{ as: 'checkbox' }} optional />
            )}
          </fieldset>
        )
      })}
      <Button kind="outline" name="intent" value="add:schedule">
        {words.addRow}
      </Button>
    </div>
  )
}
