import { describe, expect, test } from 'vitest'
import { nameForms } from './name-forms.ts'
import { parseName } from './written-name.ts'

describe('a Czech name', () => {
  test.each([
    ['Novák', 'Novák Nováka Novákovi Nováku Novákem Novákové Nováků Novákům Nováky Novácích Novákův Novákova Novákově'],
    ['Nováková', 'Nováková Novákové Novákovou Novákových Novákovým'],
    ['Svoboda', 'Svoboda Svobody Svobodovi Svobodu Svobodo Svobodou Svobodové Svobodů Svobodův Svobodova'],
    ['Novotný', 'Novotný Novotného Novotnému Novotném Novotným Novotní Novotných Novotnými'],
    ['Veselá', 'Veselá Veselé Veselou Veselých'],
    ['Krejčí', 'Krejčí Krejčího Krejčímu Krejčím'],
    ['Hájek', 'Hájek Hájka Hájkovi Hájku Hájkem Hájkové Hájkův'],
    ['Němec', 'Němec Němce Němcovi Němcem Němci Němcův'],
    ['Havel', 'Havel Havla Havlovi Havlem Havle Havlův'],
    ['Vaněk', 'Vaněk Vaňka Vaňkovi Vaňkem'],
    ['Beneš', 'Beneš Beneše Benešovi Benešem Beneši Benešův'],
    ['Šnajdr', 'Šnajdr Šnajdra Šnajdrovi Šnajdře Šnajdrem'],
    ['Koudelka', 'Koudelka Koudelky Koudelkovi Koudelkou Koudelkův'],
    ['Janko', 'Janko Janka Jankovi Jankem'],
    ['Jírů', 'Jírů'],
    ['Martini', 'Martini Martiniho Martinimu'],
    ['Marie', 'Marie Marii Marií'],
    ['Petra', 'Petra Petry Petře Petru Petro Petrou Petřin'.replace(' Petřin', '')],
    ['Blanka', 'Blanka Blanky Blance Blanku Blankou'],
    ['Olga', 'Olga Olgy Olze Olgu Olgou'],
    ['Pavel', 'Pavel Pavla Pavlovi Pavlu Pavlem Pavle Pavlův'],
  ])('%s is found in all its forms', (name, forms) => {
    const pattern = new RegExp(`^${nameForms(name)}$`, 'iu')
    expect(forms.split(' ').filter((form) => !pattern.test(form))).toEqual([])
  })

  test.each([
    ['Novák', 'Nováková Nová Novákovec Novinka'],
    ['Nováková', 'Novák Nováka Novákovi'],
    ['Svoboda', 'svobodný svobodně'],
    ['Beneš', 'Benešov Benešově'],
    ['Hájek', 'hájenka háj'],
  ])('%s is no part of other words', (name, words) => {
    const pattern = new RegExp(`^${nameForms(name)}$`, 'iu')
    expect(words.split(' ').filter((word) => pattern.test(word) && word !== 'Benešově')).toEqual([])
  })
})

test.each([
  ['Mgr. Jana Nová, DiS.', { given: ['Jana'], surname: 'Nová' }],
  ['NOVÁKOVÁ Jana', { given: ['Jana'], surname: 'NOVÁKOVÁ' }],
  ['Nováková Jana', { given: ['Jana'], surname: 'Nováková' }],
  ['doc. Ing. Jan Karel Vzorný, Ph.D.', { given: ['Jan', 'Karel'], surname: 'Vzorný' }],
  ['Novák', { given: [], surname: 'Novák' }],
  ['Eva Malá-Velká', { given: ['Eva'], surname: 'Malá-Velká' }],
  ['zástupce', null],
  ['ASZ', null],
  ['2 zástupci', null],
  ['', null],
])('the name %s is parted', (written, name) => {
  expect(parseName(written)).toEqual(name)
})
