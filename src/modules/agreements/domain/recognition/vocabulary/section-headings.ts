import type { SectionKey } from '../../draft.ts'
import type { Label } from '../text/label-match.ts'

/**
 * Headings of the form's sections (příloha č. 5 and č. 6 of the specific part of the method). Brackets of explanation are
 * left out: they differ from form to form and do not count when headings are compared.
 */
export const sectionHeadings = {
  validity: ['Doba platnosti popisu spolupráce', 'Doba platnosti', 'Doba platnosti popisu'],
  themes: [
    'Obsahové zaměření spolupráce',
    'Obsahové zaměření spolupráce – tematické oblasti spolupráce',
    'Tematické oblasti spolupráce',
    'Obsahové zaměření',
  ],
  partnership: [
    'Struktura, kompetence a složení lokálního partnerství, další zvolené participační aktivity',
    'Struktura, kompetence a složení lokálního partnerství',
    'Struktura a složení lokálního partnerství',
    'Složení lokálního partnerství, další zvolené participační aktivity',
  ],
  reusedStrategy: [
    'Strategický dokument z období 2014 – 2020, který bude využit v prostředí KPSV 2021+',
    'Strategický dokument z období 2014 – 2020',
    'Strategický dokument, který bude využit v prostředí KPSV 2021+',
  ],
  plan: [
    'Specifikace plánu sociálního začleňování',
    'Specifikace PSZ',
    'Specifikace strategického plánu sociálního začleňování',
  ],
  expectedMeasures: [
    'Předpokládaná opatření realizovaná za podpory finančních prostředků ESIF v rámci KPSV 2021+',
    'Předpokládané oblasti intervence realizované za podpory finančních prostředků ESIF v rámci KPSV 2021+',
    'Předpokládané oblasti intervence',
    'Předpokládaná opatření',
  ],
  regionalContact: ['Kontaktní osoba za příslušný kraj', 'Kontaktní osoba za kraj'],
  statement: [
    'Stanovisko lokálního partnerství, datum projednání',
    'Stanovisko lokálního partnerství',
    'Stanovisko lokálního partnerství případně jeho předpokládaných členů, datum projednání',
    'Stanovisko lokálního partnerství a datum projednání',
  ],
  schedule: [
    'Postup spolupráce v rámci období popisu spolupráce',
    'Jednotlivé činnosti spolupráce a jejich harmonogram v průběhu platnosti popisu spolupráce',
    'Postup spolupráce',
    'Harmonogram spolupráce',
    'Jednotlivé činnosti spolupráce a jejich harmonogram',
  ],
} as const satisfies Partial<Record<SectionKey, Label>>

export type HeadedSection = keyof typeof sectionHeadings

/** In the order of the form. */
export const headedSections: readonly HeadedSection[] = [
  'validity',
  'themes',
  'partnership',
  'reusedStrategy',
  'plan',
  'expectedMeasures',
  'regionalContact',
  'statement',
  'schedule',
]

/** The heading of the whole form and the lines around it, which begin no section. */
export const titleOfForm = [
  'Popis spolupráce v oblasti sociálního začleňování',
  'Popis spolupráce',
  'Popis spolupráce v oblasti inkluzivního vzdělávání',
] as const satisfies Label
