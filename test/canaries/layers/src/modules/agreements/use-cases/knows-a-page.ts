import { shown } from '../../../web/knows-a-store.ts'

export const work = shown
