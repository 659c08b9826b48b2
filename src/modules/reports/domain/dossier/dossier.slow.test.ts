import { test } from 'vitest'
import { aDossier, richDossierRecords } from '../../../../../test/builders/dossiers.ts'
import { expectGolden } from '../../../../../test/support/golden.ts'
import { composeDossier } from './compose-dossier.ts'
import { factsOf } from './facts-of.ts'

test('the paper of a rich dossier looks as it was reviewed', async () => {
  const records = richDossierRecords()
  const dossier = aDossier({
    statedMonths: 15,
    keepsDoubt: true,
    words: {
      introduction: 'Shrnutí jsme připravili pro nové vedení města.',
      meetings: 'Setkávání partnerů se osvědčilo.\nZvláště pracovní skupina k bydlení.',
    },
  })
  const { asOf, language, unit } = records
  const paper = composeDossier({ dossier, facts: factsOf(records), unitName: unit.name, asOf, language })
  await expectGolden('dossier', paper)
})
