/**
 * Search: everything that a person may see, found by words in any form, with the passage and the page.
 *
 * @example GET /api/search?q=terénního+pracovníka
 */
export { searchApi } from './api.ts'
