import type { Location, Report } from '../../model/index.js'
import { markdownCode, safeUrl } from '../escape/index.js'

/** Shows places of the repository, with a link to them where there is an address to link to. */
export interface Places {
  /** `template.yaml:12`. */
  readonly at: (location: Location) => string
  /** What is ready to be written, linked to a place. */
  readonly link: (shown: string, location: Location) => string
  /** A function's name, linked to where it is declared. */
  readonly unit: (name: string) => string
}

/** @param sourceUrl where the files of the scanned commit are shown: `https://github.com/octo-org/shop/blob/<commit>` */
export function placesOf({ functions }: Pick<Report, 'functions'>, sourceUrl: string | undefined): Places {
  const declared = new Map(functions.map(({ name, declaredAt }) => [name, declaredAt]))
  return {
    link: (shown, location) => linked(shown, location, sourceUrl),
    at: (location) => linked(markdownCode(placeText(location), 120), location, sourceUrl),
    unit: (name) => linked(markdownCode(name, 80), declared.get(name), sourceUrl)
  }
}

export function placeText({ path, line }: Location): string {
  return line === undefined ? path : `${path}:${line}`
}

/** Only what has a line is sure to be a file of the repository; an artifact seldom is. */
function linked(shown: string, location: Location | undefined, base: string | undefined): string {
  if (location?.line === undefined || base === undefined) return shown
  const segments = location.path.split('/')
  if (segments.some((segment) => ['', '.', '..'].includes(segment))) return shown
  const path = segments.map((segment) => encodeURIComponent(segment.toWellFormed())).join('/')
  const url = safeUrl(`${base}/${path}#L${location.line}`)
  return url === undefined ? shown : `[${shown}](${url})`
}
