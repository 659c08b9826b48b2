/**
 * React chooses its build when it is first loaded, so this file is imported before anything else: the program runs in
 * production mode unless development is asked for.
 */
if (!process.argv.includes('--dev')) process.env['NODE_ENV'] ??= 'production'
