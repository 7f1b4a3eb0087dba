/**
 * A line of the legend in which one of a few things is chosen.
 * 颜色 [类别 ▾] → 类别, 社群, 行政区划
 */
import { Select, SelectItem, SelectLabel, SelectPopover, SelectProvider } from '@ariakit/react'
import { ChevronDown } from 'lucide-react'

interface Props<T extends string> {
  name: string
  label: string
  choices: readonly T[]
  words: Record<T, string>
  value: T
  onChoose: (choice: T) => void
}

export function ChoiceOf<T extends string>({ name, label, choices, words, value, onChoose }: Props<T>) {
  return (
    <SelectProvider value={value} setValue={(choice: string) => onChoose(choice as T)} placement="top-start">
      <div className="legend-choice">
        <SelectLabel>{label}</SelectLabel>
        <Select className="legend-select" data-testid={name}>
          {words[value]}
          <ChevronDown />
        </Select>
      </div>
      <SelectPopover portal gutter={4} sameWidth={false} className="legend-popover" unmountOnHide>
        {choices.map((choice) => (
          <SelectItem
            key={choice}
            value={choice}
            className="canvas-menu-item"
            data-testid={`${name}-${choice}`}
          >
            {words[choice]}
          </SelectItem>
        ))}
      </SelectPopover>
    </SelectProvider>
  )
}
