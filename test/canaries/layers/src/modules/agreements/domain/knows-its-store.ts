import { store } from '../store/knows-a-use-case.ts'

export const broken = store
