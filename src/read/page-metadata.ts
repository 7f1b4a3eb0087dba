/**
 * Finds what a page says of itself in its head: title, date and source of the article.
 * <meta name="PubDate" content="2024-03-14 10:20"> → { date: 2024-03-14 }
 */
import { readDate } from './find-date.ts'
import { parseJson } from './parse-json.ts'
import type { PageTree } from './parse-page-tree.ts'

export interface PageMetadata {
  title?: string
  date?: string
  source?: string
}

/** Names of <meta>, in lower case, the most reliable first: those of the standard for government sites before those of all. */
const NAMES: Record<keyof PageMetadata, readonly string[]> = {
  title: ['articletitle', 'og:title', 'twitter:title', 'dc.title'],
  date: [
    'pubdate',
    'publishdate',
    'article:published_time',
    'og:published_time',
    'datepublished',
    'dc.date',
    'date',
  ],
  source: ['contentsource', 'source', 'og:source', 'dc.source'],
}
const DATA_NAMES = { title: ['headline', 'title', 'name'], date: ['datePublished', 'pubDate'] } as const
/** Between an article's title and the name of the site in <title>. */
const SITE_SEPARATOR = /\s*[_|｜]\s*|\s+[-—–]+\s+|-{2,}|——/

/** What is longer is no title. */
const MOST_OF_TITLE = 300

/** @param headings the lines of the page that may be its title, first ones first. */
export function pageMetadata({ meta, title, data }: PageTree, headings: readonly string[]): PageMetadata {
  const named = (field: keyof PageMetadata) => NAMES[field].map((name) => meta.get(name)).find(Boolean)
  const articles = data.flatMap(articlesIn)
  const stated = (names: readonly string[]) =>
    articles
      .flatMap((article) => names.map((name) => article[name]))
      .find((value) => typeof value === 'string') as string | undefined
  const date = [named('date'), stated(DATA_NAMES.date)]
    .map((written) => written && readDate(written))
    .find(Boolean)
  const found: PageMetadata = {
    title: named('title') ?? stated(DATA_NAMES.title) ?? shownTitle(title, headings),
    date: date || undefined,
    source: named('source'),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value))
}

/** The longest heading that <title> repeats, else the first part of <title>. */
function shownTitle(title: string, headings: readonly string[]): string | undefined {
  const squeezed = (text: string) => text.replace(/\s+/g, '')
  const repeated = headings.filter(
    (heading) => squeezed(heading).length >= 4 && squeezed(title).includes(squeezed(heading)),
  )
  if (repeated.length > 0)
    return repeated.reduce((best, heading) => (heading.length > best.length ? heading : best))
  return title
    .slice(0, MOST_OF_TITLE)
    .split(SITE_SEPARATOR)
    .find((part) => part.trim() !== '')
}

/** The objects of a JSON-LD block that have a date or a headline; none where it is broken. */
function articlesIn(json: string): Record<string, unknown>[] {
  let value: unknown
  try {
    value = parseJson(json)
  } catch {
    return []
  }
  const graph = (value as { '@graph'?: unknown } | null)?.['@graph']
  return [graph ?? value]
    .flat()
    .filter((item): item is Record<string, unknown> => typeof item === 'object' && item !== null)
    .filter((item) => 'headline' in item || 'datePublished' in item || 'pubDate' in item)
}
