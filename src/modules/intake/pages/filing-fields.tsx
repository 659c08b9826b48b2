import { Field } from '#web/components/field.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { DocumentKind } from '../../agreements/index.ts'
import type { FilingChoices } from './filing-view.ts'

/** What a paper is and whose: both chosen beforehand as far as they were recognised. */
export function FilingFields({ kind, choices }: { kind: DocumentKind | null; choices: FilingChoices }) {
  const { intake } = useMessages()
  const words = intake.filing
  const { kinds, candidates, units, unitId } = choices
  const others = units.filter(({ id }) => candidates.every((candidate) => candidate.id !== id))
  return (
    <>
      <Field name="kind" label={words.kind} kind={{ as: 'select' }} value={kind ?? 'other'} optional>
        {kinds.map((one) => (
          <option key={one} value={one}>
            {intake.kinds[one]}
          </option>
        ))}
      </Field>
      <Field
        name="unitId"
        label={words.unit}
        hint={useUnitHint(choices)}
        kind={{ as: 'select' }}
        value={unitId ?? undefined}
        optional
      >
        <option value="">{words.chooseUnit}</option>
        {candidates.length > 0 && (
          <optgroup label={words.inPaper}>
            <Options units={candidates} />
          </optgroup>
        )}
        {candidates.length > 0 && others.length > 0 ? (
          <optgroup label={words.allUnits}>
            <Options units={others} />
          </optgroup>
        ) : (
          <Options units={others} />
        )}
      </Field>
    </>
  )
}

function Options({ units }: { units: FilingChoices['units'] }) {
  return units.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ))
}

/** Why this unit is chosen beforehand, or why none is. */
function useUnitHint({ unitId, named, candidates }: FilingChoices): string {
  const words = useMessages().intake.filing
  if (named !== null && named.id === unitId) return words.unitBy[named.by](named.quote)
  if (named !== null && unitId !== null) return words.unitDiffers(named.name)
  if (unitId !== null) return words.unitOfUpload
  return candidates.length > 1 ? words.severalUnits : words.noUnit
}
