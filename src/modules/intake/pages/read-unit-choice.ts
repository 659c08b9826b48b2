import { asId, isId } from '#kernel/ids.ts'
import type { Messages } from '#messages/index.ts'
import { unitKinds } from '../../territory/index.ts'
import type { ConfirmDraft } from '../use-cases/confirm-draft.ts'

type Words = Messages['intake']['review']['errors']

/** Whose document it is, as the form says: the known unit, another one, or a new one with what the paper says about it. */
export function readUnitChoice(
  form: FormData,
  paper: { readonly name: string; readonly ico: string | null; readonly seat: string | null },
  words: Words,
): { readonly unit: ConfirmDraft['unit'] } | { readonly errors: Readonly<Record<string, string>> } {
  switch (textOf(form, 'unit')) {
    case 'known':
      return known(textOf(form, 'knownUnitId'), { unit: words.unit })
    case 'mine':
      return known(textOf(form, 'unitId'), { unitId: words.unitId })
    case 'new': {
      const kind = unitKinds.find((value) => value === textOf(form, 'unitKind'))
      const regionCode = textOf(form, 'unitRegion')
      if (kind !== undefined && regionCode !== '' && paper.name !== '')
        return { unit: { kind: 'new', details: { ...paper, kind, regionCode } } }
      return {
        errors: {
          ...(paper.name === '' ? { 'field.unit.name': words.nameMissing } : {}),
          ...(kind === undefined ? { unitKind: words.unitKind } : {}),
          ...(regionCode === '' ? { unitRegion: words.unitRegion } : {}),
        },
      }
    }
    default:
      return { errors: { unit: words.unit } }
  }
}

function known(id: string, errors: Readonly<Record<string, string>>) {
  return isId(id) ? { unit: { kind: 'known', unitId: asId<'Unit'>(id) } as const } : { errors }
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}
