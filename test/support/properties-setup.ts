import fc from 'fast-check'

/**
 * Properties try the same values each time, so that a red run tells of a change and not of luck. With PROPERTY_SEED=random (or a
 * number) they try others: `PROPERTY_SEED=random npx vitest run --project pure --project slow` looks for what nobody thought of.
 */
const seed = process.env['PROPERTY_SEED'] ?? '20210101'

if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) })
