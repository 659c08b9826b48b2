import { inner } from '../modules/territory/store/inner.ts'
import { composed } from '../compose.ts'

export const shown = [inner, composed]
