import { platform } from '../platform/imports-a-module.ts'

export const broken = platform
