import { layout, type RouteConfig, route } from '@react-router/dev/routes'

/** Addresses are Czech words; each page lives with its module, the shell adds what surrounds it. */
export default [
  layout('pages/shell.tsx', [
    route('napoveda', 'pages/help.tsx'),
    route('pristupnost', 'pages/accessibility.tsx'),
    route('*', 'pages/not-found.tsx'),
  ]),
] satisfies RouteConfig
