/** Headers of an answer that no cache may keep. */
export const PRIVATE = { 'cache-control': 'no-store' }
