import { territory } from '../modules/territory/index.ts'

export const broken = territory
