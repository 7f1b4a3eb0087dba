/**
 * Everything about the viewer's look and limits that one may want to turn, in one place.
 * NODE_SIZE.largest = 16 → the node with most stated relations is drawn with a radius of 16 pixels.
 */
import type { Settings } from 'sigma/settings'
import type { Relation } from '../graph/ontology.ts'
import type { EdgeLook, NodeLook } from './canvas/display-graph.ts'

/** Relations that are not drawn until asked for. */
export const HIDDEN_AT_FIRST: readonly Relation[] = ['co_occurs']

/** Radius in pixels, by the number of stated relations. */
export const NODE_SIZE = { smallest: 4, largest: 17 }

/** How much a screen has room for. */
export interface Room {
  /** Factor of all radii. */
  scale: number
  /** Pixels left free around the graph. */
  padding: number
  /** Edges of the selected node carry their office or relation in words up to this many. */
  labelledEdges: number
}

export const WIDE: Room = { scale: 1, padding: 56, labelledEdges: 14 }
export const NARROW: Room = { scale: 0.65, padding: 30, labelledEdges: 6 }
export const NARROW_SCREEN = '(max-width: 899px)'

/** Thickness in pixels. */
export const EDGE_SIZE = { calm: 1, near: 2.6 }

/** How much is listed before a "show more" button, and how many neighbours are all labelled on the canvas. */
export const LIST_LIMIT = {
  searchHits: 20,
  paths: 4,
  neighbours: 20,
  sentences: 2,
  overview: 6,
  /** Aliases shown before the rest is asked for, and documents listed at a time. */
  aliases: 6,
  documents: 20,
  /** Sentences of the edge that is read, at once. */
  edgeSentences: 20,
  /** Characters of a name in a line, and at the head of a panel. */
  name: 60,
  title: 90,
  labelledNeighbours: 40,
  filterRows: 50,
  walk: 200,
}

/** Milliseconds without a key stroke after which the server is searched as well. */
export const SEARCH_PAUSE = 300

export const CAMERA = {
  /** Milliseconds of a journey. */
  duration: 500,
  /** The ratios between which a selection by name zooms. */
  closest: 0.18,
  farthest: 1.4,
  /** Share of the neighbours that are brought into sight; a few far ones would make the others too small. */
  fitted: 0.8,
  /** Space around a neighbourhood, as a factor of its size. */
  margin: 1.45,
  /** Pixels from each side within which a clicked node counts as out of sight. */
  edge: { top: 40, right: 120, bottom: 40, left: 40 },
}

/** Pixels of the reading panel on wide screens; the first stands in layout.css too. */
export const PANEL_WIDTH = { first: 400, least: 320, most: 720 }

/** Rows of a page of the table. */
export const TABLE_PAGE = 100

/** Nodes or edges whose sentences an export asks for at a time. */
export const CSV_BATCH = 400

/** Milliseconds between two looks whether a server that has gone answers again. */
export const SERVER_PROBE = 5000

export const FONT_STACK =
  '"Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", "Source Han Sans SC", system-ui, sans-serif'

export type ColourScheme = 'light' | 'dark'

/** Colours of the canvas, which no style sheet reaches. */
export interface Palette {
  background: string
  label: string
  card: string
  shadow: string
  edge: string
  /** co_occurs */
  hint: string
  nearEdge: string
  fadedNode: string
  fadedEdge: string
}

export const PALETTES: Record<ColourScheme, Palette> = {
  light: {
    background: '#f7f6f2',
    label: '#24262b',
    card: '#ffffff',
    shadow: 'rgba(30, 28, 24, 0.28)',
    edge: '#c9c6bd',
    hint: '#e2dfd7',
    nearEdge: '#8b877e',
    fadedNode: '#e3e0d8',
    fadedEdge: '#eeebe4',
  },
  dark: {
    background: '#15171b',
    label: '#e8e6e1',
    card: '#262a31',
    shadow: 'rgba(0, 0, 0, 0.6)',
    edge: '#42464e',
    hint: '#2b2e35',
    nearEdge: '#a9adb5',
    fadedNode: '#2b2e35',
    fadedEdge: '#1e2126',
  },
}

/** Milliseconds that a notice stays; what went wrong takes longer to read. */
export const NOTICE_DURATION = { done: 5000, problem: 15000 }
/** Nodes or edges whose sentences are asked for at once when everything in sight is exported. */
export const EVIDENCE_BATCH = 500

/** Pixels of an exported image for each pixel of the page. */
export const IMAGE_SCALE = 2

/** Milliseconds of a journey that a key sets out on. */
export const KEY_MOTION = 180

export const ADDRESS = {
  /** Milliseconds that the camera rests before its place is written. */
  cameraRest: 300,
  /** Milliseconds within which moves of a slider are one step of Back. */
  slidePause: 1000,
  /** Nodes that an address may have loaded. */
  loadedAtMost: 60,
}

/** Number of nodes and edges together from which on the canvas is redrawn in two steps. */
export const LARGE_GRAPH = 8000
/** Milliseconds without a change after which a large graph's labels and order of drawing are put right. */
export const SETTLE_DELAY = 250

/** What sigma is started with; colours and reducers are set by the appearance controller. */
export const SIGMA_SETTINGS: Partial<Settings<NodeLook, EdgeLook>> = {
  allowInvalidContainer: true,
  defaultEdgeType: 'line',
  labelFont: FONT_STACK,
  labelSize: 13,
  labelWeight: '500',
  labelDensity: 2,
  labelGridCellSize: 80,
  labelRenderedSizeThreshold: 5,
  edgeLabelFont: FONT_STACK,
  edgeLabelSize: 11,
  edgeLabelWeight: '400',
  renderEdgeLabels: true,
  // Discs grow more slowly than distances, so that coming closer untangles them.
  zoomToSizeRatioFunction: (ratio) => ratio ** 0.3,
  minCameraRatio: 0.03,
  maxCameraRatio: 4,
  zIndex: true,
}
