import type { RefusalDetails } from '#kernel/refusal.ts'

export const territory = {
  unitKinds: {
    municipality: 'obec',
    union: 'svazek obcí',
    'action-group': 'místní akční skupina',
    region: 'kraj',
  },
  refusals: {
    'unit.forbidden': 'Územní celky přidává a opravuje správce nebo Agentura, v jejímž území celek leží.',
    'unit.name_missing': 'Napište název územního celku.',
    'unit.ico_format': 'IČO má osm číslic.',
    'unit.ico_checksum': ({ ico }: RefusalDetails) =>
      `IČO ${ico} neexistuje, nesouhlasí kontrolní číslice. Porovnejte je s dokumentem.`,
    'unit.ico_taken': ({ ico }: RefusalDetails) => `IČO ${ico} už má jiný územní celek.`,
    'unit.region_unknown': 'Vyberte kraj ze seznamu.',
  },
}
