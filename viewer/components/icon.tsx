/**
 * Small line icons, drawn in the colour of the text around them.
 * <Icon name="search" /> → a magnifying glass of 18 pixels
 */
import {
  ChevronDown,
  CircleQuestionMark,
  Download,
  Languages,
  Link,
  ListFilter,
  type LucideIcon,
  Maximize,
  Menu,
  Minus,
  Monitor,
  Moon,
  Plus,
  Route,
  Search,
  Sun,
  Table2,
  Waypoints,
  X,
} from 'lucide-react'

const ICONS = {
  search: Search,
  close: X,
  plus: Plus,
  minus: Minus,
  fit: Maximize,
  filter: ListFilter,
  down: ChevronDown,
  link: Link,
  download: Download,
  path: Route,
  help: CircleQuestionMark,
  languages: Languages,
  system: Monitor,
  light: Sun,
  dark: Moon,
  menu: Menu,
  table: Table2,
  graph: Waypoints,
} satisfies Record<string, LucideIcon>

export type IconName = keyof typeof ICONS

export function Icon({ name }: { name: IconName }) {
  const Drawing = ICONS[name]
  return <Drawing className="icon" aria-hidden="true" />
}
