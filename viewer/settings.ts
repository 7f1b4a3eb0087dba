/**
 * Everything about the viewer's look and limits that one may want to turn, in one place.
 * NODE_SIZE.largest = 16 → the node with most stated relations is drawn with a radius of 16 pixels.
 */
import type { Relation } from '../graph/ontology.ts'

/** Relations that are not drawn until asked for. */
export const HIDDEN_AT_FIRST: readonly Relation[] = ['co_occurs']

/** Radius in pixels, by the number of stated relations. */
export const NODE_SIZE = { smallest: 3.6, largest: 17 }

/** How much a screen has room for. */
export interface Room {
  /** Factor of all radii. */
  scale: number
  /** Pixels left free around the graph. */
  padding: number
  /** Pixels left free beside what the camera frames: labels stand at the right, buttons lie over the corners. */
  margins: { top: number; right: number; bottom: number; left: number }
  /** Edges of the selected node carry their office or relation in words up to this many. */
  labelledEdges: number
  /** Radius from which on a node has a label where nothing is selected. */
  labelledFrom: number
}

export const WIDE: Room = {
  scale: 1,
  padding: 56,
  margins: { top: 36, right: 96, bottom: 56, left: 44 },
  labelledEdges: 14,
  labelledFrom: 6,
}
export const NARROW: Room = {
  scale: 0.65,
  padding: 30,
  margins: { top: 60, right: 64, bottom: 48, left: 28 },
  labelledEdges: 6,
  labelledFrom: 4.6,
}
export const NARROW_SCREEN = '(max-width: 899px)'

/** Thickness in pixels. */
export const EDGE_SIZE = { hint: 1, calm: 1.5, near: 2.4 }

/** Length and width of an arrow head, as factors of the edge's thickness. */
export const ARROW_HEAD = { lengthToThicknessRatio: 3.6, widenessToThicknessRatio: 2.6 }

/** How far parallel edges bend, as a share of their length. */
export const CURVATURE = { step: 0.18, most: 0.6 }

/** Number of edges from which on all are plain lines, not drawn while the camera moves: curves and arrows cost more. */
export const PLAIN_EDGES_FROM = 20000

/** Characters of a label on the canvas. */
export const LABEL_LENGTH = 16

/** At most this many labels of nodes and of edges are drawn in one frame. */
export const MOST_LABELS = { nodes: 400, edges: 250 }

/** Pixels beside an edge from which it can still be pointed at, and the number in sight up to which it can. */
export const EDGE_REACH = { mouse: 5, touch: 14, most: 30000 }

/** Milliseconds until the pointer on an edge is taken for a question, and until a finger that rests opens the menu. */
export const PATIENCE = { tooltip: 250, longPress: 550 }

/** Nodes and edges in sight from which on hovering lets nothing fade. */
export const FADING_LIMIT = 5000
/** Milliseconds after which the rest pales there. */
export const FADING_DELAY = 300

/** Groups of nodes that get a colour of their own. */
export const GROUP_LIMIT = 10

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
  /** Of a step in or out, and by how much. */
  zoomDuration: 250,
  zoomFactor: 1.5,
  /** Of a step to one side, and to a node that keys point to. */
  panDuration: 180,
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

/** Milliseconds between two looks whether a server that has gone answers again. */
export const SERVER_PROBE = 5000

export const FONT_STACK =
  '"Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", "Source Han Sans SC", system-ui, sans-serif'

/** Milliseconds that a notice stays; what went wrong takes longer to read. */
export const NOTICE_DURATION = { done: 5000, problem: 15000 }

/** Nodes or edges whose sentences an export asks for at a time. */
export const EVIDENCE_BATCH = 500

/** Pixels of an exported image for each pixel of the page. */
export const IMAGE_SCALE = 2

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
