import type { territory as czech } from '../cs/territory.ts'

export const territory: typeof czech = {
  unitKinds: {
    municipality: 'municipality',
    union: 'union of municipalities',
    'action-group': 'local action group',
    region: 'region',
  },
  refusals: {
    'unit.forbidden':
      'Units are added and corrected by the administrator, or by the Agency in whose area the unit lies.',
    'unit.name_missing': 'Write the name of the unit.',
    'unit.ico_format': 'An IČO has eight digits.',
    'unit.ico_checksum': ({ ico }) => `There is no IČO ${ico}: its check digit is wrong. Compare it with the document.`,
    'unit.ico_taken': ({ ico }) => `Another unit has the IČO ${ico}.`,
    'unit.region_unknown': 'Choose a region from the list.',
  },
}
