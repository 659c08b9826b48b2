import { broken } from '../documents/imports-platform.ts'

export const alsoBroken = broken
