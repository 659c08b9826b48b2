import type { Config } from '@react-router/dev/config'

/** Pages are rendered by the server of `src/platform/http`; the shell lives in `src/web`, the pages with their modules. */
export default {
  appDirectory: 'src/web',
  buildDirectory: 'build',
  ssr: true,
} satisfies Config
