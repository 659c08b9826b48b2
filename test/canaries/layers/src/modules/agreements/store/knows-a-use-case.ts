import { work } from '../use-cases/knows-a-page.ts'

export const store = work
