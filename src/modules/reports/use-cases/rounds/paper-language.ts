import type { Language } from '#messages/index.ts'

/** Papers for a Czech council are in Czech, whoever submits them in whichever language of the screens. */
export const paperLanguage: Language = 'cs'
