import { existsSync } from 'node:fs'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser's program: what CHROMIUM says, else where systems put it. */
export const chromium: string | undefined = [process.env.CHROMIUM, ...PLACES].find(
  (path) => path && existsSync(path),
)
