export { platform as broken } from '../platform/imports-a-module.ts'
