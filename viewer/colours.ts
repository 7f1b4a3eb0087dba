/**
 * The colours of the canvas and of what is drawn like it, light and dark; style sheets have theirs in theme.css.
 * PALETTES.dark.background → '#15171b'; GROUP_COLOURS.light[0] → '#0077bb', the largest group
 */
import type { Kind } from '../graph/ontology.ts'

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
  edgeLabel: string
  /** Nodes in none of the coloured groups. */
  other: string
  fadedNode: string
  fadedEdge: string
}

export const PALETTES: Record<ColourScheme, Palette> = {
  light: {
    background: '#f7f6f2',
    label: '#24262b',
    card: '#ffffff',
    shadow: 'rgba(30, 28, 24, 0.28)',
    edge: '#c4c0b5',
    hint: '#e2dfd7',
    nearEdge: '#77736a',
    edgeLabel: '#5d5a52',
    other: '#a8a49b',
    fadedNode: '#e3e0d8',
    fadedEdge: '#eeebe4',
  },
  dark: {
    background: '#15171b',
    label: '#e8e6e1',
    card: '#262a31',
    shadow: 'rgba(0, 0, 0, 0.6)',
    edge: '#4a4f58',
    hint: '#2b2e35',
    nearEdge: '#a9adb5',
    edgeLabel: '#b9bcc3',
    other: '#747982',
    fadedNode: '#2b2e35',
    fadedEdge: '#1e2126',
  },
}

/** The kinds' colours on a dark ground: the same hues, bright enough to be seen. */
export const KIND_COLOURS_IN_DARK: Record<Kind, string> = {
  official: '#e8743b',
  person: '#ecb03a',
  place: '#4a9fe0',
  organization: '#a88bd0',
  project: '#2bb98d',
  programme: '#dd8fba',
}

/** Colours of groups, the largest group first; apart from each other for the common forms of colour blindness (after Tol). */
export const GROUP_COLOURS: Record<ColourScheme, readonly string[]> = {
  light: [
    '#0077bb',
    '#cc5522',
    '#117755',
    '#882255',
    '#c09010',
    '#44aacc',
    '#cc6699',
    '#555555',
    '#88a030',
    '#6655bb',
  ],
  dark: [
    '#4aa3e0',
    '#ee8855',
    '#44bb99',
    '#d0609a',
    '#e0c050',
    '#99ddee',
    '#f0aacc',
    '#c8c8c8',
    '#b0c860',
    '#a898f0',
  ],
}
