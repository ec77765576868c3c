import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A WordPress that can be installed here. */
export interface Release {
  /** As WordPress counts: `6.1.9`. */
  readonly version: string
  /** Puts its files into an empty folder. */
  unpack(folder: string): void
}

/** Debian's package `wordpress`. */
const DEBIAN = '/usr/share/wordpress'
/** Where its themes are, beside those of the package. */
const DEBIAN_THEMES = '/usr/share/wordpress/wp-content/themes'

/**
 * What the tests need and does not stand here, as sentences that say how to get it; empty where all is there.
 * The programs are Debian's.
 */
export function missing(): string[] {
  const lacks: string[] = []
  const modules = spawnSync('php', ['-m'], { encoding: 'utf8' })
  if (modules.status !== 0) lacks.push('PHP (apt-get install php-cli)')
  else
    for (const [module, name] of [
      ['mysqli', 'php-mysql'],
      ['curl', 'php-curl'],
      ['xml', 'php-xml'],
      ['mbstring', 'php-mbstring'],
    ])
      if (!new RegExp(`^${module}$`, 'm').test(modules.stdout))
        lacks.push(`PHP's ${module} (apt-get install ${name})`)
  if (!mariadb()) lacks.push('MariaDB (apt-get install mariadb-server-core mariadb-client-core)')
  if (releases().length === 0) lacks.push('WordPress (apt-get install wordpress)')
  return lacks
}

/** The database's program. */
export const mariadb = (): string | undefined =>
  ['/usr/sbin/mariadbd', '/usr/local/sbin/mariadbd', '/usr/bin/mariadbd'].find((path) => existsSync(path))

/** The releases that are here, oldest first: Debian's, and the newest of WORDPRESS_BUILDS where that is set. */
export function releases(): Release[] {
  const found: Release[] = []
  if (existsSync(join(DEBIAN, 'wp-includes/version.php')))
    found.push({ version: versionIn(DEBIAN), unpack: unpackDebian })
  const builds = process.env.WORDPRESS_BUILDS
  if (builds && existsSync(join(builds, 'package.json'))) found.push(playground(builds, 'beta'))
  return found
}

function unpackDebian(folder: string): void {
  // Its scripts are links to other packages' files.
  cpSync(DEBIAN, folder, {
    recursive: true,
    dereference: true,
    filter: (path) => !path.endsWith('.htaccess'),
  })
  for (const theme of ['twentytwentyone', 'twentytwentythree']) {
    const from = join(DEBIAN_THEMES, theme)
    if (existsSync(from))
      cpSync(from, join(folder, 'wp-content/themes', theme), { recursive: true, dereference: true })
  }
}

/**
 * A release out of the npm package `@wp-playground/wordpress-builds`, which holds its PHP in a zip file and what
 * browsers load beside it.
 */
function playground(builds: string, name: string): Release {
  const versions = JSON.parse(readFileSync(join(builds, 'src/wordpress/wp-versions.json'), 'utf8'))
  return {
    version: versions[name],
    unpack(folder) {
      mkdirSync(folder, { recursive: true })
      cpSync(join(builds, 'public', `wp-${name}`), folder, { recursive: true })
      const zip = spawnSync(
        'unzip',
        ['-q', '-o', join(builds, 'src/wordpress', `wp-${name}.zip`), '-d', folder],
        {
          encoding: 'utf8',
        },
      )
      if (zip.status !== 0) throw new Error(`unzip: ${zip.error?.message ?? zip.stderr}`)
    },
  }
}

function versionIn(folder: string): string {
  const version = /\$wp_version = '([^']+)'/.exec(
    readFileSync(join(folder, 'wp-includes/version.php'), 'utf8'),
  )
  return version?.[1] ?? 'unknown'
}
