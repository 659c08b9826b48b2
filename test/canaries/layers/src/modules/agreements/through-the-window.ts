import { inner } from '../territory/store/inner.ts'

export const broken = inner
