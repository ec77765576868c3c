import { CATEGORIES } from '../engine/report/categories.ts'
import type { Repair } from '../engine/report/result.ts'
import type { Docs, Rule } from '../engine/rules/rule.ts'
import type { Span } from '../engine/span.ts'
import { VERSION } from '../version.ts'
import type { ReportError } from './json.ts'
import { Lines } from './lines.ts'
import type { Finding, Report } from './report.ts'
import { TRUST } from './words.ts'

/** A report, its spans in UTF-16 code units, with the text as received. */
export interface Checked {
  readonly report: Report
  readonly raw: string
}

export interface SarifOptions {
  /** All rules, which the log describes. */
  readonly rules: readonly Rule[]
  /** Origin of the service that has the rules' pages; without it the log has no addresses, which must be absolute. */
  readonly helpBase?: string
  /** Texts that could not be read; they become notifications of the run. */
  readonly errors?: readonly ReportError[]
}

/** Renders one report as a SARIF 2.1.0 log. */
export function renderSarif(report: Report, raw: string, options: SarifOptions): string {
  return renderSarifLog([{ report, raw }], options)
}

/**
 * Renders reports as one SARIF 2.1.0 log (OASIS Standard) with a single run. Messages are given as text, which every
 * reader shows (code scanning services show nothing else); the rules carry their templates besides.
 */
export function renderSarifLog(
  checked: readonly Checked[],
  { rules, helpBase, errors = [] }: SarifOptions,
): string {
  const indices = new Map(rules.map((rule, index) => [rule.id, index]))
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'mtlint',
            version: VERSION,
            semanticVersion: VERSION,
            ...(helpBase && { informationUri: helpBase }),
            rules: rules.map((rule) => ruleOf(rule, helpBase)),
          },
        },
        invocations: [
          {
            executionSuccessful: errors.length === 0,
            ...(errors.length && {
              toolExecutionNotifications: errors.map(({ name, detail }) => ({
                level: 'error',
                message: { text: detail },
                locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(name) } } }],
              })),
            }),
          },
        ],
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        artifacts: checked.map(({ report: { document, verdict, score } }, index) => ({
          location: { uri: uriOf(document.name), index },
          hashes: { 'sha-256': document.digest.replace(/^sha256:/, '') },
          properties: { verdict, score, words: document.words },
        })),
        results: checked.flatMap(({ report, raw }, index) => {
          const places = new Places(raw, { uri: uriOf(report.document.name), index })
          return report.findings.map((finding) => resultOf(finding, indices.get(finding.rule), places))
        }),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function ruleOf(rule: Rule, helpBase: string | undefined): object {
  const { docs } = rule
  const { title, mqm, mqmId, its } = CATEGORIES[rule.category]
  return {
    id: rule.id,
    name: rule.id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: docs.summary },
    fullDescription: { text: `${docs.summary} ${docs.why}` },
    help: { text: helpText(docs) },
    ...(helpBase && { helpUri: `${helpBase}/rules/${rule.id}` }),
    messageStrings: Object.fromEntries(Object.entries(rule.messages).map(([id, text]) => [id, { text }])),
    defaultConfiguration: { enabled: rule.status === 'stable', level: rule.severity },
    properties: { category: rule.category, title, mqm, mqmId, its },
  }
}

function helpText(docs: Docs): string {
  const list = (heading: string, texts: readonly string[]) =>
    texts.length ? `\n\n${heading}\n${texts.map((text) => `  ${text}`).join('\n')}` : ''
  return `${docs.why}${list('Wrong:', docs.wrong)}${list('Right:', docs.right)}`
}

function resultOf(finding: Finding, ruleIndex: number | undefined, places: Places): object {
  const { id, key, rule, category, severity, confidence, span, excerpt, message, related, mqm, its } = finding
  const fixes = finding.repairs.filter(({ trust }) => trust !== 'show-only')
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: severity,
    message: { text: message },
    locations: [{ physicalLocation: places.location(span, excerpt) }],
    ...(related.length && {
      relatedLocations: related.map((other, index) => ({
        id: index + 1,
        physicalLocation: places.location(other.span, other.excerpt),
        message: { text: other.note },
      })),
    }),
    partialFingerprints: { 'mtlint/v1': id },
    ...(fixes.length && { fixes: fixes.map((repair) => fixOf(repair, places)) }),
    properties: { category, confidence, key, mqm, its },
  }
}

/** A repair that is only an example to an editor is none that a machine may make; the others say how far to trust them. */
function fixOf(repair: Repair, places: Places): object {
  const { trust, edits, label } = repair
  return {
    description: { text: label ?? `Repair (${TRUST[trust]})` },
    artifactChanges: [
      {
        artifactLocation: places.artifact,
        replacements: edits.map(({ span, text }) => ({
          deletedRegion: places.region(span),
          ...(text && { insertedContent: { text } }),
        })),
      },
    ],
    properties: { trust },
  }
}

/** Regions of one artifact: lines and columns from 1, `charOffset` from 0, the end column after the last character. */
class Places {
  readonly artifact: { readonly uri: string; readonly index: number }
  readonly #lines: Lines

  constructor(raw: string, artifact: { readonly uri: string; readonly index: number }) {
    this.artifact = artifact
    this.#lines = new Lines(raw)
  }

  region({ start, end }: Span): object {
    const from = this.#lines.positionAt(start)
    const to = this.#lines.positionAt(end)
    return {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      charOffset: start,
      charLength: end - start,
    }
  }

  location(span: Span, excerpt: string): object {
    return { artifactLocation: this.artifact, region: { ...this.region(span), snippet: { text: excerpt } } }
  }
}

/** A file's path as a URI reference; a text without a name is `input`. */
function uriOf(name = 'input'): string {
  const path = name
    .replace(/\p{Cs}/gu, '\ufffd')
    .replaceAll('\\', '/')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
  return path.startsWith('/') ? `file://${path}` : path
}
